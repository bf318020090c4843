// Makes proposed changes in the texts of pages, and remembers who wrote which line.
import { applyEdits } from '../../edits/apply-edits.ts';
import type { Edit } from '../../edits/edit.ts';
import { createPage, type Page, readLine } from '../../read/page.ts';
import type { PageChange } from '../../write/write-pages.ts';
import type { CellChange, ChangeSet, LinesChange } from './change.ts';

export type Owners = ReadonlyMap<string, readonly ChangeSet[]>;

export interface WrittenChanges {
  readonly pages: readonly Page[];
  readonly changes: readonly PageChange[];
  /** Who wrote a line: by `file:line` of the new pages. */
  readonly owners: Owners;
}

interface OwnedLines {
  readonly set: ChangeSet;
  readonly change: LinesChange;
}

export function writeChanges(pages: readonly Page[], sets: readonly ChangeSet[]): WrittenChanges {
  const owners = new Map<string, ChangeSet[]>();
  const lines: OwnedLines[] = [];
  const cells: { readonly set: ChangeSet; readonly change: CellChange }[] = [];
  for (const set of sets)
    for (const change of set.changes) {
      if (change.kind === 'lines') lines.push({ set, change });
      else cells.push({ set, change });
    }
  const linesOf = Map.groupBy(lines, ({ change }) => change.file);
  const cellsOf = Map.groupBy(cells, ({ change }) => change.file);
  const changes: PageChange[] = [];
  const written = pages.map((page) => {
    const own = linesOf.get(page.file) ?? [];
    const edited = cellsOf.get(page.file) ?? [];
    if (own.length + edited.length === 0) return page;
    const insertions = orderInsertions(own);
    const edits = [...edited.map(({ change }) => editCell(change)), ...insertLines(page, insertions)];
    const { text } = applyEdits(page, edits);
    noteOwners(page.file, insertions, edited, owners);
    changes.push({ before: page, text });
    return createPage(page.file, text);
  });
  return { pages: written, changes, owners };
}

interface Insertion {
  readonly after: number;
  /** Each line with who wants it; headings and headers of tables belong to nobody alone. */
  readonly lines: readonly { readonly text: string; readonly set?: ChangeSet }[];
}

/** What follows the same line becomes one insertion, each heading or header once. */
function orderInsertions(own: readonly OwnedLines[]): Insertion[] {
  const byLine = [...Map.groupBy(own, ({ change }) => change.after)].sort(([a], [b]) => a - b);
  return byLine.map(([after, group]) => {
    const ranked = [...Map.groupBy(group, ({ change }) => change.rank)].sort(([a], [b]) => a - b);
    const lines = ranked.flatMap(([, same]) => [
      ...(same[0]?.change.opening ?? []).map((text) => ({ text })),
      ...same.flatMap(({ set, change }) => change.lines.map((text) => ({ text, set }))),
    ]);
    return { after, lines };
  });
}

function insertLines(page: Page, insertions: readonly Insertion[]): Edit[] {
  const ending = page.text.includes('\r\n') ? '\r\n' : '\n';
  return insertions.map(({ after, lines }) => {
    const column = readLine(page, after - 1).length + 1;
    const place = { file: page.file, line: after, column, endLine: after, endColumn: column };
    return { place, text: lines.map(({ text }) => `${ending}${text}`).join('') };
  });
}

function editCell({ file, line, column, endColumn, text }: CellChange): Edit {
  return { place: { file, line, column, endLine: line, endColumn }, text };
}

function noteOwners(
  file: string,
  insertions: readonly Insertion[],
  edited: readonly { readonly set: ChangeSet; readonly change: CellChange }[],
  owners: Map<string, ChangeSet[]>,
): void {
  const note = (line: number, set: ChangeSet): void => {
    const key = `${file}:${line}`;
    const known = owners.get(key);
    if (known === undefined) owners.set(key, [set]);
    else known.push(set);
  };
  const waiting = edited.toSorted((a, b) => a.change.line - b.change.line);
  let shift = 0;
  let next = 0;
  const noteCells = (until: number): void => {
    for (let cell = waiting[next]; cell !== undefined && cell.change.line <= until; cell = waiting[next]) {
      note(cell.change.line + shift, cell.set);
      next += 1;
    }
  };
  for (const { after, lines } of insertions) {
    noteCells(after);
    for (const [index, { set }] of lines.entries()) if (set !== undefined) note(after + shift + 1 + index, set);
    shift += lines.length;
  }
  noteCells(Number.POSITIVE_INFINITY);
}
