// The examples of one operation of the parcel register after edits, without the disk.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileContract } from '../../../generator/compile-contract.ts';
import type { Example, ExampleFile } from '../../../generator/kernel/examples.ts';
import { planFiles } from '../../../generator/plan/plan-files.ts';
import { createPage, type Page } from '../../../generator/read/page.ts';
import { listPaths, PARCEL_REGISTER } from '../../vendors/project.ts';

/** A text that stands once in the pages, and what stands in its place. */
export type Edit = readonly [from: string, to: string];

export function readParcelPages(edits: readonly Edit[] = []): Page[] {
  const texts = listPaths(PARCEL_REGISTER).map(
    (path) => [path, readFileSync(join(PARCEL_REGISTER, path), 'utf8')] as const,
  );
  const places = edits.map(([from]) => texts.filter(([, text]) => text.split(from).length === 2));
  if (places.some(({ length }) => length !== 1)) throw new Error('each text to replace must stand once in one page');
  return texts.map(([path, text]) => {
    const edited = edits.reduce((before, [from, to]) => before.replace(from, () => to), text);
    return createPage(`register/${path}`, edited);
  });
}

/** Texts of the example files by path. */
export function planExamples(pages: readonly Page[]): Map<string, string> {
  const { model, findings } = compileContract(pages);
  if (findings.length > 0) throw new Error(findings.map(({ code, message }) => `${code} ${message}`).join('\n'));
  const files = planFiles(model, []).filter(({ path }) => path.startsWith('examples/'));
  return new Map(files.map(({ path, print }) => [path, print()]));
}

export function readExamples(edits: readonly Edit[], file = 'examples/parcel-create.json'): ExampleFile {
  return JSON.parse(planExamples(readParcelPages(edits)).get(file) ?? '');
}

export function findExample({ examples }: ExampleFile, id: string): Example {
  const example = examples.find((candidate) => candidate.id === id);
  if (example === undefined) throw new Error(`there is no example ${id}`);
  return example;
}

const LAST_RULE = '| `moon-phase` | `this.copies != 7` |';

/** One more rule of parcel.create, at the end of its table. */
export function addRule(name: string, condition: string): Edit {
  const row = `| \`${name}\` | \`${condition.replaceAll('|', '\\|')}\` | a message | doc-confirmed | \`vendor-manual-2026\` | |`;
  return [LAST_RULE, `${row}\n${LAST_RULE}`];
}

const LAST_FIELD = '| `gift_note` | `string` |';

/** One more field of the request of parcel.create, at the end of its table. */
export function addField(cells: string): Edit {
  return [LAST_FIELD, `| ${cells} | doc-confirmed | \`vendor-manual-2026\` | | |\n${LAST_FIELD}`];
}
