// New text for cells of a row that says less than upstream, or rests on less: limits, default, evidence and the status that follows.
import { isMarkable, printMark } from '../../cells/print-mark.ts';
import type { Field } from '../../kernel/contract-model.ts';
import { findSpan } from '../../kernel/table-kinds.ts';
import type { Difference } from '../difference.ts';
import type { CellChange } from './change.ts';
import type { Planner } from './planner.ts';
import type { Evidenced, Proposal } from './proposal.ts';
import { canDefault, writeLimits } from './write-rows.ts';

/** All that upstream says more of one row. */
export interface MergedRow {
  /** Address of the first difference. */
  readonly first: string;
  readonly row: Evidenced;
  readonly details: readonly Extract<Proposal, { kind: 'detail' }>[];
}

export function mergeRows(differences: readonly Difference[]): Map<string, MergedRow> {
  const rows = new Map<string, MergedRow>();
  for (const { address, proposal } of differences) {
    if (proposal?.kind !== 'evidence' && proposal?.kind !== 'detail') continue;
    const known = rows.get(proposal.row.id) ?? { first: address, row: proposal.row, details: [] };
    const details = proposal.kind === 'detail' ? [...known.details, proposal] : known.details;
    rows.set(proposal.row.id, { ...known, details });
  }
  return rows;
}

/** Without a source nothing new stands behind the row, so only what it says changes. */
export function planCells({ row, details }: MergedRow, { grader }: Planner): CellChange[] {
  const { status, evidence, origin } = row.row;
  const grade = grader.grade(row.id, row.operation, evidence);
  const limits = details.flatMap((detail) => detail.limits);
  const field = details[0]?.field;
  const fallback = details.find((detail) => detail.default !== undefined)?.default;
  const cells: [column: string, text: string][] = [];
  if (field !== undefined && limits.length > 0) cells.push(['Limits', writeLimits(joinLimits(field, limits))]);
  if (field !== undefined && fallback !== undefined && fitsDefault(field, fallback))
    cells.push(['Default', isMarkable(String(fallback)) ? printMark(String(fallback)) : '']);
  if (grader.source !== undefined && !evidence.includes(grader.source.id)) cells.push(['Evidence', grade.Evidence]);
  if (grade.Status !== status && cells.length > 0) cells.push(['Status', grade.Status]);
  return cells.flatMap(([column, text]) => {
    const span = findSpan(origin, column);
    if (span === undefined || text === '') return [];
    const [start, end] = span;
    // An empty cell is the gap between its pipes, which keeps a blank on each side.
    const isEmpty = column === 'Evidence' ? evidence.length === 0 : isEmptyCell(field, column);
    return [
      {
        kind: 'cell',
        file: origin.file,
        line: origin.line,
        column: start,
        endColumn: end,
        text: isEmpty ? ` ${text} ` : text,
      },
    ];
  });
}

function isEmptyCell(field: Field | undefined, column: string): boolean {
  if (column === 'Limits') return field?.limits.length === 0;
  return column === 'Default' && field?.default === undefined;
}

function joinLimits(field: Field, limits: Field['limits']): Field['limits'] {
  const kinds = new Set(limits.map(({ kind }) => kind));
  return [...field.limits.filter(({ kind }) => !kinds.has(kind)), ...limits];
}

function fitsDefault({ type, values }: Field, value: string | number | boolean): boolean {
  if (!canDefault(type, value)) return false;
  return type.kind !== 'enum' || values.some((row) => row.value === value && row.status !== 'not-evidenced');
}
