// The ledger: a fold over all jobs, one after the other, so that ten thousand of them need no more memory than one.
import type { EventData } from '../store/event.ts';
import type { Attempt, Job } from '../store/job.ts';
import { listJobs, loadJob } from '../store/job-log.ts';
import type { Store } from '../store/store.ts';
import type { UnitEstimate } from './request.ts';
import { addDecimals } from './units.ts';

export interface LedgerEntry {
  readonly kind: 'entry';
  readonly job: string;
  readonly state: Job['state'];
  readonly request: EventData['queued'];
  readonly queuedAt: string;
  readonly attempts: readonly Attempt[];
  readonly taskId: string | undefined;
  readonly result: EventData['result'] | undefined;
  readonly files: readonly EventData['file'][];
  readonly deliverables: EventData['deliverables'] | undefined;
  readonly verdict: EventData['verdict'] | undefined;
  readonly why: string | undefined;
}

export type LedgerLine =
  | LedgerEntry
  | { readonly kind: 'corrupt'; readonly job: string; readonly file: string; readonly why: string };

/** Oldest first. Jobs that crashed before their first record are nothing. */
export async function* readLedger(store: Store): AsyncGenerator<LedgerLine> {
  for (const id of await listJobs(store)) {
    const loaded = await loadJob(store, id);
    if (loaded.kind === 'corrupt') yield loaded;
    if (loaded.kind !== 'job') continue;
    const { request, queuedAt, state, attempts, taskId, result, files, deliverables, verdict, why } = loaded.job;
    if (request === undefined || queuedAt === undefined) continue;
    const rest = { attempts, taskId, result, files, deliverables, verdict, why };
    yield { kind: 'entry', job: id, state, request, queuedAt, ...rest };
  }
}

export interface LedgerTotals {
  readonly approval: string;
  /** Jobs that were or may have been sent. */
  creates: number;
  succeeded: number;
  failed: number;
  /** Unclear, or waiting for a person. */
  open: number;
  /** By unit. */
  readonly estimated: Record<string, string>;
  readonly deducted: Record<string, string>;
}

/** By approval, in the order in which they were first used. */
export async function sumLedger(lines: AsyncIterable<LedgerLine>): Promise<readonly LedgerTotals[]> {
  const totals = new Map<string, LedgerTotals>();
  for await (const line of lines) {
    if (line.kind === 'corrupt' || line.attempts.every(isUnsent)) continue;
    const { id } = line.request.approval;
    const sum = totals.get(id) ?? startTotals(id);
    totals.set(id, sum);
    addEntry(sum, line);
  }
  return [...totals.values()];
}

function isUnsent({ outcome }: Attempt): boolean {
  return outcome?.verdict.kind === 'not-sent';
}

function startTotals(approval: string): LedgerTotals {
  return { approval, creates: 0, succeeded: 0, failed: 0, open: 0, estimated: {}, deducted: {} };
}

function addEntry(sum: LedgerTotals, { state, request, result }: LedgerEntry): void {
  sum.creates += 1;
  if (state === 'downloading' || state === 'done') sum.succeeded += 1;
  else if (state === 'failed' || state === 'cancelled') sum.failed += 1;
  else sum.open += 1;
  add(sum.estimated, request.units);
  const deduction = result?.deduction;
  if (deduction !== undefined && deduction !== null) add(sum.deducted, { amount: deduction, unit: request.units.unit });
}

function add(sums: Record<string, string>, { amount, unit }: UnitEstimate): void {
  sums[unit] = addDecimals(sums[unit] ?? '0', amount);
}
