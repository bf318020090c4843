// All that is known of one row: what it says, why it has its status, who disagrees, what is open, and which rules read it.
import { computeStatus, confirmsRow, type EvidenceBase, indexEvidence, type Subject } from '../check/compute-status.ts';
import { listGraded } from '../check/list-graded.ts';

import type { ContractModel, Gap, Origin, Reading, Run, Source, Status } from '../kernel/contract-model.ts';
import { listRows } from '../kernel/list-rows.ts';
import { findSpan, KINDS } from '../kernel/table-kinds.ts';
import { offsetAt, type Page } from '../read/page.ts';

/** One id of the Evidence cell, and what it does for the row. */
export type Ground =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'run'; readonly run: Run; readonly does: 'confirms' | 'rejects' | 'says nothing' };

export interface RowExplanation {
  readonly address: string;
  readonly origin: Origin;
  /** The cells that say something, by column, as they are written. */
  readonly cells: Readonly<Record<string, string>>;
  /** Absent for rows that have no status. */
  readonly status?: Status;
  readonly grounds: readonly Ground[];
  readonly readings: readonly Reading[];
  readonly gaps: readonly Gap[];
  /** Rules, conditional requirements and model rows that read the field. */
  readonly rules: readonly { readonly id: string; readonly message: string }[];
}

/** The address of the row that stands in a line, from 1; undefined if none does. */
export function findAddress(model: ContractModel, file: string, line: number): string | undefined {
  return listRows(model).find(({ origin }) => origin.file === file && origin.line === line)?.address;
}

/** Every address that can be asked about. */
export function listAddresses(model: ContractModel): string[] {
  return listRows(model).map(({ address }) => address);
}

export function explainRow(
  model: ContractModel,
  address: string,
  pages: ReadonlyMap<string, Page>,
): RowExplanation | undefined {
  const row = listRows(model).find((candidate) => candidate.address === address);
  if (row === undefined) return undefined;
  const graded = listGraded(model).find(({ subject }) => subject.id === address);
  const base = indexEvidence(model);
  return {
    address,
    origin: row.origin,
    cells: readCells(row.origin, pages.get(row.origin.file)),
    ...(graded === undefined ? {} : { status: computeStatus(graded.subject, graded.evidence, base) }),
    grounds: (graded?.evidence ?? []).flatMap((id) => explainGround(id, graded?.subject, base)),
    readings: model.readings.filter(({ subject }) => subject === address),
    gaps: model.gaps.filter(({ subject }) => subject === address),
    rules: listReaders(model, row.operation, address),
  };
}

function explainGround(id: string, subject: Subject | undefined, base: EvidenceBase): Ground[] {
  const source = base.sources.get(id);
  if (source !== undefined) return [{ kind: 'source', source }];
  const run = base.runs.get(id);
  if (run === undefined || subject === undefined) return [];
  const confirms = confirmsRow(run, subject);
  return [
    { kind: 'run', run, does: confirms ? 'confirms' : run.rejects.includes(subject.id) ? 'rejects' : 'says nothing' },
  ];
}

function readCells(origin: Origin, page: Page | undefined): Record<string, string> {
  if (page === undefined) return {};
  const cells = KINDS[origin.table].map((column): [string, string] => {
    const [start, end] = findSpan(origin, column) ?? [1, 1];
    return [column, page.text.slice(offsetAt(page, origin.line, start), offsetAt(page, origin.line, end)).trim()];
  });
  return Object.fromEntries(cells.filter(([, text]) => text !== ''));
}

function listReaders(model: ContractModel, id: string, address: string): { id: string; message: string }[] {
  const operation = model.operations.find((candidate) => candidate.id === id);
  const field = operation?.parts.flatMap((part) => part.fields).find((candidate) => candidate.id === address);
  if (operation === undefined || field === undefined) return [];
  const reads = (paths: readonly string[]): boolean => paths.includes(field.path);
  return [
    ...operation.rules.filter((rule) => reads(rule.condition.reads)),
    ...operation.models
      .filter((row) => reads(row.condition.reads))
      .map((row) => ({ id: row.id, message: row.notes ?? `${row.model} limits ${row.field}` })),
  ].map((row) => ({ id: row.id, message: row.message }));
}
