// A change of the parcel register as data: texts that stand once in it and what stands in their place, and the codes that come out.
import { compileContract } from '../../../../generator/compile-contract.ts';
import { type Change, compareContracts } from '../../../../generator/diff/compare-contracts.ts';
import type { ContractModel } from '../../../../generator/kernel/contract-model.ts';
import { createPage, type Page } from '../../../../generator/read/page.ts';
import { readPages } from '../../../../generator/read/read-pages.ts';
import { REPOSITORY } from '../../../vendors/project.ts';

/** A text that stands exactly once in the register, and what stands in its place. */
export type Edit = readonly [from: string, to: string];

export interface Sample {
  readonly code: string;
  /** From the earlier state to the later one. */
  readonly edits: readonly Edit[];
  /** Made before both states: what the parcel register lacks. */
  readonly base?: readonly Edit[];
  /** Codes that cannot be kept away: a row that is not evidenced needs a gap. */
  readonly also?: readonly string[];
}

const PAGES = readPages(`${REPOSITORY}/test/vendors/parcel`, 'register');

export function editPages(pages: readonly Page[], edits: readonly Edit[]): Page[] {
  return edits.reduce<Page[]>(
    (edited, [from, to]) => {
      const count = edited.reduce((sum, page) => sum + page.text.split(from).length - 1, 0);
      if (count !== 1) throw new Error(`the text to replace stands ${count} times in the register: ${from}`);
      return edited.map((page) =>
        createPage(
          page.file,
          page.text.replace(from, () => to),
        ),
      );
    },
    [...pages],
  );
}

function compileClean(pages: readonly Page[]): ContractModel {
  const { model, findings } = compileContract(pages);
  if (findings.length > 0) throw new Error(`the sample does not compile: ${JSON.stringify(findings, null, 2)}`);
  return model;
}

export type States = readonly [before: ContractModel, after: ContractModel];

export function compileStates({ edits, base = [] }: Pick<Sample, 'edits' | 'base'>): States {
  const pages = editPages(PAGES, base);
  return [compileClean(pages), compileClean(editPages(pages, edits))];
}

/** What comes out of edits of the parcel register. */
export function compareEdits(edits: readonly Edit[], base: readonly Edit[] = []): Change[] {
  return compareContracts(...compileStates({ edits, base }));
}

/** The way back. */
export function undo(edits: readonly Edit[]): Edit[] {
  return edits.map(([from, to]): Edit => [to, from]).reverse();
}

/** A row of these cells; an empty one is as narrow as tables have it. */
export function printRow(...cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === '' ? ' |' : ` ${cell} |`)).join('')}`;
}

/** A line put below another one. */
export function insertBelow(line: string, more: string): Edit {
  return [`${line}\n`, `${line}\n${more}\n`];
}

/** The row of a name put below another one, and taken away. */
export function comeAndGo(prefix: string, anchor: string, row: string, base: readonly Edit[] = []): Sample[] {
  const add = [insertBelow(anchor, row)];
  return [
    { code: `${prefix}-added`, base, edits: add },
    { code: `${prefix}-removed`, base: [...base, ...add], edits: undo(add) },
  ];
}

const LAST_GAP = '| `gap-drone-price` | `parcel.create#price:drone` | open | a price list | |';

export function addGap(subject: string): Edit {
  return insertBelow(LAST_GAP, `| \`gap-new\` | \`${subject}\` | open | asking | |`);
}

const LAST_RUN = '| `2026-06-07-refused` | 2026-06-07 | `parcel.create` | | failed | | | moderation | | |';

/** A run that names the row makes its status live-confirmed. */
function confirmByRun(address: string): Edit {
  return [LAST_RUN, LAST_RUN.replace('moderation | | |', `moderation | \`${address}\` | |`)];
}

/** Status and Evidence. */
export const CONFIRMED = 'doc-confirmed | `vendor-manual-2026`';
const UNCONFIRMED = 'not-evidenced | `blog-2026`';

export interface GradedRow {
  /** What the codes begin with. */
  readonly prefix: string;
  /** The line that the row is put below. */
  readonly anchor: string;
  readonly address: string;
  /** The row with these two cells of its grade, and a word in its Since cell or none. */
  readonly print: (grade: string, since: string) => string;
  /** The same row, saying something else. */
  readonly printOther?: (grade: string, since: string) => string;
  /** Made before both states. */
  readonly base?: readonly Edit[];
}

/** The changes that rows of every graded table have. */
export function listGradedSamples({ prefix, anchor, address, print, printOther, base = [] }: GradedRow): Sample[] {
  const row = print(CONFIRMED, '');
  const unknown = print(UNCONFIRMED, '');
  const gap = addGap(address);
  const change = (what: string, before: string, after: string, ...more: Edit[]): Sample => ({
    code: `${prefix}-${what}`,
    base: [...base, insertBelow(anchor, before), ...more],
    edits: [[before, after]],
  });
  const addUnknown = [insertBelow(anchor, unknown), gap];
  return [
    ...comeAndGo(prefix, anchor, row, base),
    change('evidenced', unknown, row, gap),
    change('unevidenced', row, unknown, gap),
    { code: `${prefix}-hypothesis-added`, base, edits: addUnknown, also: ['gap-added'] },
    {
      code: `${prefix}-hypothesis-removed`,
      base: [...base, ...addUnknown],
      edits: undo(addUnknown),
      also: ['gap-removed'],
    },
    ...(printOther === undefined ? [] : [change('hypothesis-changed', unknown, printOther(UNCONFIRMED, ''), gap)]),
    change('status-changed', row, print('live-confirmed | `2026-06-07-refused`', ''), confirmByRun(address)),
    change('evidence-changed', row, print('doc-confirmed | `vendor-mirror-2025`', '')),
    change('words-changed', row, print(CONFIRMED, '2026-03')),
  ];
}
