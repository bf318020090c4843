// Writes a register that is N times the project's own: copies of every page with fresh names for operations, routes, sources, runs, gaps and patterns, so that all of it compiles.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileContract } from '../../generator/compile-contract.ts';
import { applyEdits } from '../../generator/edits/apply-edits.ts';
import type { Edit } from '../../generator/edits/edit.ts';
import type { ContractModel } from '../../generator/kernel/contract-model.ts';
import { findSpan } from '../../generator/kernel/table-kinds.ts';
import type { Page } from '../../generator/read/page.ts';
import { readPages } from '../../generator/read/read-pages.ts';

/** Pages of the whole service: what stands there is named once, whatever the number of operations. */
const SHARED = /^register\/(?:errors|prices|policies|README)\.md$/;

/** `root` gets a folder `register`; the first copy is the register itself. */
export function scaleRegister(source: string, root: string, copies: number): void {
  const pages = readPages(source, 'register');
  const { model } = compileContract(pages);
  rmSync(join(root, 'register'), { recursive: true, force: true });
  for (let copy = 0; copy < copies; copy += 1) {
    const names = copy === 0 ? undefined : nameCopy(model, copy);
    // Some sources are cited by shared pages alone, which are not copied.
    if (names !== undefined) writePage(root, `register/cited-c${copy}.md`, citeSources(model, names));
    for (const page of pages) {
      if (names !== undefined && SHARED.test(page.file)) continue;
      const file = names === undefined ? page.file : page.file.replace(/\.md$/, `-c${copy}.md`);
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(
        join(root, file),
        names === undefined ? page.text : renamePage(markSubjects(page, model, copy), names, copy),
      );
    }
  }
}

function writePage(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function citeSources(model: ContractModel, { ids }: Names): string {
  return `# Sources\n\n${model.sources.map(({ id }) => `\`${ids.get(id) ?? id}\`\n`).join('')}`;
}

/** New names by old ones: operations, and everything that is named as a whole. */
interface Names {
  readonly operations: ReadonlyMap<string, string>;
  readonly ids: ReadonlyMap<string, string>;
}

function nameCopy(model: ContractModel, copy: number): Names {
  const operations = model.operations.map(({ id }) => {
    const [group = '', name = ''] = id.split('.');
    return [id, `${group}C${copy}.${name}`] as const;
  });
  const slugs = [...model.sources, ...model.runs, ...model.gaps, ...model.quarantine.map(({ name }) => ({ id: name }))];
  return {
    operations: new Map(operations),
    ids: new Map([
      ...slugs.map(({ id }) => [id, `${id}-c${copy}`] as const),
      ...model.patterns.map(({ name }) => [name, `${name}C${copy}`] as const),
    ]),
  };
}

/** Subjects in prose are names too: disagreements and questions are known by them. */
function markSubjects(page: Page, model: ContractModel, copy: number): string {
  const edits = [...model.readings, ...model.gaps]
    .filter(({ origin, subject }) => origin.file === page.file && !/^[a-z][A-Za-z0-9]*[.:#]/.test(subject))
    .flatMap(({ origin }): Edit[] => {
      const [, end] = findSpan(origin, 'Subject') ?? [];
      if (end === undefined) return [];
      const place = { file: page.file, line: origin.line, column: end, endLine: origin.line, endColumn: end };
      return [{ place, text: ` (${copy})` }];
    });
  return applyEdits(page, edits).text;
}

function renamePage(text: string, { operations, ids }: Names, copy: number): string {
  return text.replaceAll(/`([^`\n]+)`/g, (_whole, content: string) => {
    const own =
      ids.get(content) ?? content.replaceAll(/[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*/g, (id) => operations.get(id) ?? id);
    return `\`${own.replace(/^\/(?=[a-z])/, `/c${copy}/`)}\``;
  });
}

if (process.argv[1] === import.meta.filename) {
  const [root = '/tmp/scaled', copies = '10'] = process.argv.slice(2);
  scaleRegister(join(import.meta.dirname, '../..'), root, Number(copies));
}
