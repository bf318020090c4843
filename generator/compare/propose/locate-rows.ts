// Where new rows belong: after which line of which page, and what must be written above them if nothing of their kind stands there yet.
import { printHeader } from '../../cells/print-cells.ts';
import {
  type ContractModel,
  type Field,
  type Operation,
  type Origin,
  PART_NAMES,
  type PartName,
} from '../../kernel/contract-model.ts';
import type { Kind } from '../../kernel/table-kinds.ts';
import { type Page, readLine } from '../../read/page.ts';
import { findPart } from '../parts.ts';
import { type LinesChange, RANK } from './change.ts';

export type Spot = Pick<LinesChange, 'file' | 'after' | 'rank' | 'opening'>;

export interface RowLocator {
  /** A new field: after everything below its parent, or at the end of the part. */
  readonly field: (operation: Operation, part: PartName, path: string) => Spot | undefined;
  /** A new value of a field that has some, or of a new one. */
  readonly value: (operation: Operation, part: PartName, field: Field | undefined) => Spot | undefined;
  /** A new operation beside another one, and the end of a page for what stands under its heading. */
  readonly operation: (beside: Operation) => Spot;
  readonly endOf: (file: string) => number;
  readonly question: (kind: 'readings' | 'gaps', file: string) => Spot;
}

export function createRowLocator(model: ContractModel, pages: readonly Page[]): RowLocator {
  const headings = findHeadings(pages);
  const ends = new Map(pages.map((page) => [page.file, findEnd(page)]));
  const operationLines = new Set(model.operations.map(({ origin }) => `${origin.file}:${origin.line}`));
  const lastRows = {
    readings: new Map(model.readings.map(({ origin }) => [origin.file, origin.line])),
    gaps: new Map(model.gaps.map(({ origin }) => [origin.file, origin.line])),
  };
  const endOf = (file: string): number => ends.get(file) ?? 1;
  return {
    endOf,
    field: (operation, name, path) => {
      const part = findPart(operation, name);
      if (part === undefined) return openPart(operation, name);
      const parent = path.includes('.') ? path.slice(0, path.lastIndexOf('.')).replace(/\[\]$/, '') : undefined;
      const below = part.fields.filter((field) => parent === undefined || isWithin(field.path, parent));
      const last = below.at(-1) ?? part.fields.at(-1);
      return last === undefined ? undefined : afterRow(last.origin);
    },
    value: (operation, name, field) => {
      const own = field?.values.at(-1);
      if (own !== undefined) return afterRow(own.origin);
      const part = findPart(operation, name);
      if (part === undefined) return followPart(openPart(operation, name));
      const other = part.fields.findLast(({ values }) => values.length > 0)?.values.at(-1);
      if (other !== undefined) return afterRow(other.origin);
      const last = part.fields.at(-1);
      if (last === undefined) return undefined;
      return { ...afterRow(last.origin), rank: RANK.table, opening: VALUES };
    },
    operation: ({ origin }) => {
      let line = origin.line;
      while (operationLines.has(`${origin.file}:${line + 1}`)) line += 1;
      return { file: origin.file, after: line, rank: RANK.row, opening: [] };
    },
    question: (kind, file) => {
      const last = lastRows[kind].get(file);
      if (last !== undefined) return { file, after: last, rank: RANK.row, opening: [] };
      return { file, after: endOf(file), rank: RANK[kind], opening: openTable(`## ${TITLES[kind]}`, kind) };
    },
  };

  /** A part that the operation does not have yet, after those that come before it. */
  function openPart(operation: Operation, name: PartName): Spot | undefined {
    const heading = headings.get(operation.id);
    if (heading === undefined) return undefined;
    const lines = operation.parts
      .filter((part) => PART_NAMES.indexOf(part.name) < PART_NAMES.indexOf(name))
      .flatMap(({ fields }) => fields.flatMap((field) => [field.origin, ...field.values.map(({ origin }) => origin)]))
      .filter(({ file }) => file === heading.file)
      .map(({ line }) => line);
    const after = lines.reduce((last, line) => Math.max(last, line), heading.after);
    const rank = RANK.part + 2 * PART_NAMES.indexOf(name);
    return { file: heading.file, after, rank, opening: openTable(`### ${titlePart(name)}`, 'fields') };
  }
}

const VALUES: readonly string[] = ['', ...printHeader('values')];

/** The values of a part that is new itself. */
function followPart(spot: Spot | undefined): Spot | undefined {
  return spot === undefined ? undefined : { ...spot, rank: spot.rank + 1, opening: VALUES };
}

const TITLES = { readings: 'Readings', gaps: 'Gaps' } as const;

export function titlePart(name: PartName): string {
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}

export function openTable(heading: string, kind: Kind): string[] {
  return ['', heading, '', ...printHeader(kind)];
}

function afterRow({ file, line }: Origin): Spot {
  return { file, after: line, rank: RANK.row, opening: [] };
}

function isWithin(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}.`) || path.startsWith(`${parent}[]`);
}

/** Lines of the headings that open operations. */
function findHeadings(pages: readonly Page[]): Map<string, Pick<Spot, 'file' | 'after'>> {
  const headings = new Map<string, Pick<Spot, 'file' | 'after'>>();
  for (const page of pages) {
    for (let line = 0; line < page.lineStarts.length; line += 1) {
      const id = /^## `([^`]+)`\s*$/.exec(readLine(page, line))?.[1];
      if (id !== undefined && !headings.has(id)) headings.set(id, { file: page.file, after: line + 1 });
    }
  }
  return headings;
}

/** The last line with something in it. */
function findEnd(page: Page): number {
  let line = page.lineStarts.length;
  while (line > 1 && readLine(page, line - 1).trim() === '') line -= 1;
  return line;
}
