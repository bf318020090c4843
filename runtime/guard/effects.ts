// What an outcome means for everything else: when all creates stop, and how long a full queue is waited for. What stops a purpose or a body is read from the jobs themselves.
import type { Job } from '../store/job.ts';
import type { Random } from '../store/ulid.ts';
import type { Exchange } from '../transport/exchange.ts';
import { readEchoedId } from '../transport/external-id.ts';
import type { Verdict } from '../transport/verdict.ts';
import { type LedgerEntry, readLedger } from './ledger.ts';
import type { GuardParts } from './parts.ts';

/** Tokens that are early or late: a matter of the clock, and of this process alone. @row error:1003 @row error:1004 */
const CLOCK_CODES: ReadonlySet<number> = new Set([1003, 1004]);

/** Why all creates stop: going on would only repeat the same refusal of the credential, the account or the certificate. */
export function findStop(verdict: Verdict, exchange: Exchange): string | undefined {
  if (verdict.kind === 'rejected') {
    const { code, meaning, message } = verdict;
    const isAccount = meaning.class === 'account' || (meaning.class === 'auth' && !CLOCK_CODES.has(code));
    return isAccount ? `the service refused with ${code}, ${meaning.meaning}: ${message}` : undefined;
  }
  const isCertificate = exchange.kind === 'broken' && /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS/.test(exchange.cause);
  return isCertificate ? `the certificate of the service does not hold: ${exchange.cause}` : undefined;
}

/** Why all creates stop after one that was accepted: its answer is that of another create, so nobody knows which task was paid for. */
export function findMixUp(job: Job, verdict: Verdict, exchange: Exchange): string | undefined {
  if (verdict.kind !== 'accepted' || exchange.kind !== 'answered') return undefined;
  const own = job.request?.externalTaskId ?? undefined;
  const named = readEchoedId(exchange.body);
  if (own === undefined || named === undefined || named === own) return undefined;
  return `the job ${job.id} was sent under the external id ${own}, and the task ${verdict.taskId} of its answer is of ${named}`;
}

const HOUR_MS = 3_600_000;

/** By then every answer has come or will not come. */
const ANSWERED_BY_MS = 65_000;

/** Two unclear creates within an hour are no accident. Read from all jobs: this is asked only after an unclear one. */
export async function findDoubts({ store, clock }: GuardParts): Promise<string | undefined> {
  const unclear: string[] = [];
  for await (const line of readLedger(store))
    if (line.kind === 'entry' && isDoubtful(line, clock.now())) unclear.push(line.job);
  return unclear.length < 2 ? undefined : `unclear creates within an hour: ${unclear.join(', ')}`;
}

function isDoubtful({ attempts, state }: LedgerEntry, now: number): boolean {
  return attempts.some(({ at, outcome }, index) => {
    const age = now - Date.parse(at);
    const isOpen = index === attempts.length - 1 && state === 'submit_pending' && age > ANSWERED_BY_MS;
    // By a clock that went back an attempt may lie ahead: it counts.
    return age < HOUR_MS && (outcome === undefined ? isOpen : outcome.verdict.kind === 'ambiguous');
  });
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 300_000;

/** Doubled each time; the least that must pass before the same job is sent again. */
export function waitAfter(sends: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(sends - 1, 20));
}

/** The wait with up to half of it added by chance, so that many do not come back at once. */
export function drawWait(sends: number, random: Random): number {
  const [chance = 0] = random(1);
  return Math.min(LONGEST_WAIT_MS, Math.round(waitAfter(sends) * (1 + chance / 512)));
}
