// What can be said of the spending of a while: how many creates, what they took, what they have shown, and the conclusion that the plan wanted. A fold over the ledger, nothing else.
import { isRecord } from '../../../generated/kernel/view.ts';
import { isInDoubt } from '../../store/fold.ts';
import type { LedgerEntry, LedgerLine } from '../ledger.ts';
import { addDecimals } from '../units.ts';
import { type Attempt, type Conclusion, concludeRound } from './conclude.ts';
import type { Verdict } from './verdict.ts';

export interface Report {
  readonly creates: number;
  readonly succeeded: number;
  readonly failed: number;
  /** Neither ended nor withdrawn: of these it is not known yet what they took. */
  readonly open: number;
  /** By unit. */
  readonly deducted: Readonly<Record<string, string>>;
  readonly rows: readonly {
    readonly job: string;
    readonly purpose: string;
    readonly verdict: Verdict;
    readonly sentence: string;
    readonly emulated: boolean;
  }[];
  /** Creates of a round that have ended and have no verdict. */
  readonly withoutVerdict: readonly string[];
  readonly corrupt: readonly string[];
  readonly conclusion: Conclusion;
}

/** `since` is a time in UTC; older creates still count for the conclusion, as evidence does not expire with a month. */
export async function writeReport(lines: AsyncIterable<LedgerLine>, since: string | undefined): Promise<Report> {
  const attempts: Attempt[] = [];
  const rows: Report['rows'][number][] = [];
  const withoutVerdict: string[] = [];
  const corrupt: string[] = [];
  const deducted: Record<string, string> = {};
  const counts = { creates: 0, succeeded: 0, failed: 0, open: 0 };
  for await (const line of lines) {
    if (line.kind === 'corrupt') {
      corrupt.push(line.job);
      continue;
    }
    const outcome = readOutcome(line);
    const emulated = isEmulated(line);
    if (outcome === 'unsent') continue;
    attempts.push({ operation: line.request.operation, model: readModel(line), outcome, emulated });
    if (since !== undefined && line.queuedAt < since) continue;
    counts.creates += 1;
    counts[outcome === 'rejected' ? 'failed' : outcome] += 1;
    const { deduction } = line.result ?? {};
    const { unit } = line.request.units;
    if (deduction != null) deducted[unit] = addDecimals(deducted[unit] ?? '0', deduction);
    if (line.verdict !== undefined)
      rows.push({ job: line.job, purpose: line.request.purpose, emulated, ...pick(line.verdict) });
    else if (outcome !== 'open' && line.request.purpose.startsWith('row ')) withoutVerdict.push(line.job);
  }
  return { ...counts, deducted, rows, withoutVerdict, corrupt, conclusion: concludeRound(attempts) };
}

function pick({ verdict, sentence }: NonNullable<LedgerEntry['verdict']>) {
  return { verdict, sentence };
}

function readOutcome({ state, result, attempts }: LedgerEntry): Attempt['outcome'] | 'unsent' {
  const wasSent = attempts.some(({ outcome }) => outcome?.verdict.kind !== 'not-sent');
  if (!wasSent || (state === 'cancelled' && !attempts.some(isInDoubt))) return 'unsent';
  if (state === 'downloading' || state === 'done') return 'succeeded';
  if (state === 'failed' || state === 'cancelled') return result === undefined ? 'rejected' : 'failed';
  return 'open';
}

/** By what came back, or by where it went. */
export function isEmulated({ attempts, request }: Pick<LedgerEntry, 'attempts' | 'request'>): boolean {
  const marked = attempts.some(({ outcome }) => outcome?.exchange?.kind === 'answered' && outcome.exchange.emulated);
  return marked || request.host.startsWith('http://');
}

function readModel({ request }: LedgerEntry): string | undefined {
  const model = isRecord(request.body) ? request.body.model_name : undefined;
  return typeof model === 'string' ? model : undefined;
}
