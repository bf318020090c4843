// Two projects with the same register: one remembers its last run, the other does all of it each time. Both must say and write the same.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readLastRun } from '../../../generator/read/read-last-run.ts';
import { readPages } from '../../../generator/read/read-pages.ts';
import { type ContractRun, generate } from '../../../generator/run-contract.ts';
import { recompile } from '../../../generator/warm/recompile.ts';
import { hashText } from '../../../generator/write/manifest.ts';
import { readFolder } from '../../../generator/write/write-files.ts';
import { type Edit, editPages, type Pages } from './edit-at-random.ts';

export interface Outcome {
  /** Whether the one that remembers read only some of the pages. */
  readonly isAgain: boolean;
  readonly remembering: Told;
  readonly anew: Told;
}

export interface Told {
  readonly findings: ContractRun['findings'];
  readonly written: ContractRun['written'];
  readonly model: ContractRun['compiled']['model'];
  readonly files: Readonly<Record<string, string>>;
}

/** Makes one edit after the other in an empty folder, and looks after each. */
export function walkEdits(
  folder: string,
  start: Pages,
  edits: readonly Edit[],
  look: (outcome: Outcome) => void,
): void {
  const [first, second] = [join(folder, 'remembering'), join(folder, 'anew')];
  mkdirSync(join(first, 'node_modules'), { recursive: true });
  const compare = (pages: Pages): Outcome => {
    for (const root of [first, second]) writePages(root, pages);
    const last = readLastRun({ root: first, ...FOLDERS });
    const read = readPages(first, FOLDERS.register);
    const hashes = read.map(({ text }) => hashText(text));
    const isAgain = last !== undefined && recompile(last, read, hashes) !== undefined;
    return { isAgain, remembering: tell(first, 'last run'), anew: tell(second, 'none') };
  };
  compare(start);
  let pages = start;
  for (const edit of edits) {
    const edited = editPages(pages, edit);
    const outcome = compare(edited);
    look(outcome);
    // Out of a broken register most edits lead nowhere.
    if (outcome.anew.findings.length === 0) pages = edited;
  }
}

const FOLDERS = { register: 'register', output: 'generated' };

function writePages(root: string, pages: Pages): void {
  rmSync(join(root, 'register'), { recursive: true, force: true });
  for (const [path, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function tell(root: string, memory: 'last run' | 'none'): Told {
  const { findings, written, compiled } = generate({ root, ...FOLDERS }, '2026-11-29', memory);
  return { findings, written, model: compiled.model, files: Object.fromEntries(readFolder(root, 'generated')) };
}
