// Access to the cells of one table row by column name, and the origin that the model keeps of it.
import { readMarkList, readSoleMark } from '../cells/marks.ts';
import { quote, readText, readWord } from '../cells/words.ts';
import type { Report } from '../findings/finding.ts';
import { type Graded, type Origin, STATUSES } from '../kernel/contract-model.ts';
import { findNearest } from '../kernel/nearest.ts';
import { type Column, findSpan, KINDS, type Kind } from '../kernel/table-kinds.ts';
import { type Place, placeAt } from '../read/page.ts';
import { type Cell, placeCell } from '../tables/cell.ts';
import type { Row, Table } from '../tables/scan.ts';

/** A row of a table of kind K. */
export interface RowOf<K extends Kind> {
  readonly kind: K;
  readonly row: Row;
  readonly cell: (column: Column<K>) => Cell;
  readonly origin: Origin;
}

export function isOfKind<K extends Kind>(kind: K): (table: Table) => table is Table & { readonly kind: K } {
  return (table): table is Table & { readonly kind: K } => table.kind === kind;
}

export function readRows<K extends Kind>(table: Table & { readonly kind: K }): RowOf<K>[] {
  const columns: readonly string[] = KINDS[table.kind];
  return table.rows.map((row) => ({
    kind: table.kind,
    row,
    origin: createOrigin(row, table.kind),
    cell: (column) => {
      const cell = row.cells[columns.indexOf(column)];
      if (cell === undefined) throw new Error(`a checked ${table.kind} row lacks ${column}`);
      return cell;
    },
  }));
}

function createOrigin({ page, line, cells }: Row, table: Kind): Origin {
  const lineStart = page.lineStarts[line] ?? 0;
  return {
    file: page.file,
    line: line + 1,
    table,
    cells: cells.flatMap(({ start, end }) => [start - lineStart + 1, end - lineStart + 1]),
  };
}

export function placeRow(row: Row): Place {
  const first = row.cells[0];
  const last = row.cells.at(-1);
  return placeAt(row.page, first?.start ?? 0, last?.end ?? 0);
}

/** The place of a column of a row that is in the model. */
export function placeOrigin(origin: Origin, column: string): Place {
  const [start, end] = findSpan(origin, column) ?? [origin.cells[0] ?? 1, origin.cells[1] ?? 1];
  return { file: origin.file, line: origin.line, column: start, endLine: origin.line, endColumn: end };
}

const NAMES = {
  operation: {
    form: /^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/,
    example: 'parcel.send',
    words: 'two words in camel case with a dot between them',
  },
  field: {
    form: /^[A-Za-z_][A-Za-z0-9_-]*(\[\])?(\.[A-Za-z_][A-Za-z0-9_-]*(\[\])?)*$/,
    example: 'items[].unit_price',
    words: 'letters, digits, _ and -, with dots between parents and children and [] after a list',
  },
  rule: {
    form: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    example: 'no-sound-without-clip',
    words: 'words of small letters and digits with hyphens between them',
  },
  pattern: { form: /^[a-z][A-Za-z0-9]*$/, example: 'roundTrip', words: 'a word in camel case' },
  id: {
    form: /^[a-z0-9][A-Za-z0-9.]*(-[A-Za-z0-9.]+)*$/,
    example: 'vendor-page-2026-03',
    words: 'words of letters, digits and dots with hyphens between them, the first letter small',
  },
} as const;

/** Names that every JavaScript object has; as keys they would hide or be hidden. */
const RESERVED = new Set(['prototype', ...Object.getOwnPropertyNames(Object.prototype)]);

function isReserved(text: string): boolean {
  return text.split(/[.[\]]/).some((segment) => RESERVED.has(segment));
}

export function isName(text: string, form: keyof typeof NAMES): boolean {
  return NAMES[form].form.test(text) && !isReserved(text);
}

/** The name in the sole code mark of a cell, if it is of its form. */
export function readName(cell: Cell, form: keyof typeof NAMES, report: Report): string | undefined {
  const mark = readSoleMark(cell, `a name such as ${NAMES[form].example}`, report);
  if (mark === undefined) return undefined;
  if (isName(mark.text, form)) return mark.text;
  const reserved = isReserved(mark.text);
  report('NAME-SYNTAX', placeCell(cell, mark.from, mark.to), {
    message: `${quote(mark.text)} is not a name of its form${reserved ? ': it is reserved' : ''}`,
    found: mark.text,
    expected: reserved
      ? 'a name that not every JavaScript object has by itself'
      : `${NAMES[form].words}: ${NAMES[form].example}`,
  });
  return undefined;
}

/** Ids cited in a cell, each of which must be known. */
export function readEvidence(cell: Cell, known: ReadonlySet<string>, report: Report): string[] {
  const cited: string[] = [];
  for (const mark of readMarkList(cell, 'source and run ids', report)) {
    if (!known.has(mark.text)) {
      report('EVIDENCE-UNKNOWN', placeCell(cell, mark.from, mark.to), {
        message: `${quote(mark.text)} is no source and no run`,
        found: mark.text,
        nearest: findNearest(mark.text, known),
      });
    } else if (!cited.includes(mark.text)) cited.push(mark.text);
  }
  return cited;
}

/** Status, evidence and origin of a graded row; undefined after a finding in the Status cell. */
export function readGrade(
  row: { readonly origin: Origin; readonly cell: (column: 'Status' | 'Evidence') => Cell },
  known: ReadonlySet<string>,
  report: Report,
): Graded | undefined {
  const evidence = readEvidence(row.cell('Evidence'), known, report);
  const status = readWord(row.cell('Status'), STATUSES, report);
  return status === undefined ? undefined : { status, evidence, origin: row.origin };
}

/** `{ [key]: text }` for a cell that says something, nothing for an empty one. */
export function optionalText<Key extends string>(key: Key, cell: Cell): { [K in Key]?: string } {
  const text = readText(cell);
  return (text === '' ? {} : { [key]: text }) as { [K in Key]?: string };
}
