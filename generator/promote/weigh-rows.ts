// Decides for every row that a run touches whether the run lifts it, and if not, why.
import { confirmsRow } from '../check/compute-status.ts';
import type { GradedRow } from '../check/list-graded.ts';
import type { Operation } from '../kernel/contract-model.ts';
import type { RunRecord } from '../kernel/run-record.ts';
import { placeOrigin } from '../model/row-reader.ts';
import type { Call } from './calls.ts';
import type { DraftedRun } from './draft-run.ts';
import type { Reason, Unchanged } from './promotion.ts';
import { listTouchedRules } from './touched-rules.ts';

/** A row that the run shows. */
export interface ShownRow {
  readonly row: GradedRow;
  /** By a block on the runs page, by its calls in a way that no block shows, or because the record claims so. */
  readonly by: 'block' | 'call' | 'claim';
}

export interface WeighedRows {
  /** Below live-confirmed so far. */
  readonly lifted: readonly ShownRow[];
  /** Live-confirmed already. */
  readonly confirmed: readonly ShownRow[];
  readonly unchanged: readonly Unchanged[];
}

export interface WeighContext {
  readonly record: RunRecord;
  /** What the run called, not how it was followed. */
  readonly called: Call;
  readonly operations: readonly Operation[];
  readonly rows: readonly GradedRow[];
  readonly misfits: ReadonlyMap<string, string>;
}

export function weighRows(drafted: DraftedRun, context: WeighContext): WeighedRows {
  const { record, rows, misfits, called } = context;
  const claims = new Set(record.confirms);
  const touched = listTouchedRules(called);
  const lifted: ShownRow[] = [];
  const confirmed: ShownRow[] = [];
  const unchanged: Unchanged[] = [];
  const leave = (row: GradedRow, reason: Reason, detail: string): void => {
    unchanged.push({ subject: row.subject.id, reason, detail, place: placeOrigin(row.origin, 'Status') });
  };
  for (const row of rows) {
    const { id } = row.subject;
    const isLive = row.status === 'live-confirmed';
    const misfit = misfits.get(id);
    const by = findProof(row, drafted, called) ?? (claims.has(id) && !isRefusedSend(row, record) ? 'claim' : undefined);
    if (by !== undefined && misfit !== undefined) leave(row, 'value', misfit);
    else if (by !== undefined) (isLive ? confirmed : lifted).push({ row, by });
    else if (claims.has(id) || (!isLive && isSent(drafted, row))) leave(row, ...explainOutcome(record));
    else if (!isLive && touched.has(id)) leave(row, 'unshown', 'claim it under confirms if the run shows it');
  }
  const held = holdEmptyEnums(lifted, context.operations);
  for (const { row } of held)
    leave(row, 'value', 'none of its values would be evidenced; register the one that was sent');
  return { lifted: lifted.filter((shown) => !held.has(shown)), confirmed, unchanged };
}

/** How the bodies or the calls show a row; undefined if they do not. */
function findProof({ subject }: GradedRow, { run, shown }: DraftedRun, called: Call): 'block' | 'call' | undefined {
  // A refusal has a body of its own, whose keys only look like those of the answer.
  const isRefusal = called.isRefused && subject.operation === called.operation.id && subject.body?.kind === 'response';
  if (!isRefusal && confirmsRow(run, subject)) return 'block';
  return shown.has(subject.id) ? 'call' : undefined;
}

/** A refused call shows nothing of what it sent, whatever is claimed; a rule that it broke it may show. */
function isRefusedSend({ kind, subject }: GradedRow, { outcome }: RunRecord): boolean {
  return outcome === 'rejected' && (kind === 'operation' || subject.body?.kind === 'payload');
}

/** True if the run would show the row, had the service taken it. */
function isSent({ run }: DraftedRun, { subject }: GradedRow): boolean {
  return subject.body?.kind === 'payload' && confirmsRow({ ...run, outcome: 'accepted' }, subject);
}

function explainOutcome({ outcome, failure }: RunRecord): [reason: Reason, detail: string] {
  const ended = outcome === 'failed' ? 'failed' : 'was rejected';
  return failure === 'moderation'
    ? ['moderation', `the run ${ended} for its content; what it sent is neither confirmed nor refused`]
    : ['outcome', `the run ${ended}; of it only the answers count`];
}

/** An enum that gets into the strict schemas without one evidenced value would refuse everything. */
function holdEmptyEnums(lifted: readonly ShownRow[], operations: readonly Operation[]): Set<ShownRow> {
  const ids = new Set(lifted.map(({ row }) => row.subject.id));
  const empty = new Set<string>();
  for (const field of operations.flatMap((operation) => operation.parts.flatMap((part) => part.fields))) {
    if (field.type.kind !== 'enum' || !ids.has(field.id)) continue;
    if (!field.values.some((value) => value.status !== 'not-evidenced' || ids.has(value.id))) empty.add(field.id);
  }
  return new Set(lifted.filter(({ row }) => empty.has(row.subject.id)));
}
