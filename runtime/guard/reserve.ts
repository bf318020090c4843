// The order of writes that money hangs on: purpose, slot, intent, each durable before the next, and only then the right to send. The only place that issues permits.
import { policies } from '../../generated/policies.ts';
import { issuePermit, type Permit } from '../permit/permit.ts';
import type { NewEvent } from '../store/event.ts';
import type { Job } from '../store/job.ts';
import { appendEvent, loadJob } from '../store/job-log.ts';
import { readStop } from '../store/stop-file.ts';
import type { Wire } from '../transport/wire.ts';
import { judgeSum, refuseFull } from './judge-round.ts';
import type { GuardParts } from './parts.ts';
import type { Planned } from './plan-create.ts';
import { openPurpose } from './purposes.ts';
import type { Refusal } from './refusal.ts';
import type { UnitEstimate } from './request.ts';
import { readSlots, takeSlot, weighSlots } from './slots.ts';
import { exceeds } from './units.ts';

/** Between the intent and the first byte; a process that was stopped in between must not send when it goes on. */
const SEND_WITHIN_MS = 5_000;

export interface Sending {
  readonly planned: Planned;
  readonly wire: Wire;
  readonly bodySha256: string;
}

export type Reserved =
  /** The job now waits for its outcome. */
  | { readonly kind: 'reserved'; readonly job: Job; readonly permit: Permit }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** Purposes and a slot for a job that is sent later, so that both halves of a chain have their place before the first is sent. */
export async function reserveAhead(parts: GuardParts, job: Job, planned: Planned): Promise<readonly Refusal[]> {
  const claimed = await claim(parts, job, planned);
  return claimed.kind === 'refused' ? claimed.refusals : [];
}

type Claimed =
  | { readonly kind: 'claimed'; readonly slot: number; readonly opens: { readonly key: string; readonly n: number }[] }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

async function claim(parts: GuardParts, job: Job, planned: Planned): Promise<Claimed> {
  const opens: { readonly key: string; readonly n: number }[] = [];
  for (const counted of planned.keys) {
    const opened = await openPurpose(parts.store, counted, job.id);
    if (opened.kind === 'refused') return opened;
    opens.push({ key: counted.key, n: opened.n });
  }
  const slot = await reserveSlot(parts, job, planned);
  return typeof slot === 'number' ? { kind: 'claimed', slot, opens } : { kind: 'refused', refusals: slot };
}

/** For a job that is queued. What it finds of its own from before a crash it uses again; nothing is ever given back. */
export async function reserveCreate(parts: GuardParts, job: Job, sending: Sending): Promise<Reserved> {
  const claimed = await claim(parts, job, sending.planned);
  if (claimed.kind === 'refused') return claimed;
  const stop = await readStop(parts.store);
  if (stop !== undefined) return refuse({ code: 'stop-file', message: `creates are stopped: ${stop}` });
  return writeIntent(parts, job, sending, claimed);
}

/**
 * Takes the lowest free slot and then counts. All lower slots were there before this one, they do not change, and each of their jobs has
 * counted the slots below its own in the same way. So of all that are sent the one with the highest slot has counted every other, and its sum
 * kept the cap: no interleaving exceeds it. Who finds the sum too high does not send, and withdraws.
 */
async function reserveSlot({ store }: GuardParts, job: Job, planned: Planned): Promise<number | readonly Refusal[]> {
  const { approval, units } = planned;
  const before = await readSlots(store, approval);
  if (before.kind === 'damaged') return [{ code: 'store-damaged', message: before.why }];
  const own = job.attempts[job.resentAfter]?.intent.slot ?? before.used.find(({ slot }) => slot.job === job.id)?.slot.n;
  // A process that wrote the approval, or took the slot, and was killed may not have synced it: a loss of power would take it away after the send.
  await store.records.secure({ kind: 'slots', approval: approval.id });
  const n = own ?? (await takeSlot(store, approval, job.id, units, before.used.length));
  if (n === 'exhausted') return [refuseFull(approval)];
  const after = await readSlots(store, approval);
  if (after.kind === 'damaged') return [{ code: 'store-damaged', message: after.why }];
  const taken = after.used.find(({ slot }) => slot.n === n)?.slot;
  if (taken?.job !== job.id) return [{ code: 'store-damaged', message: `slot ${n} is of another job` }];
  const grown = judgeGrowth(taken.units, units);
  if (grown.length > 0) return grown;
  const lower = after.used.filter(({ slot }) => slot.n < n);
  const over = judgeSum(approval, [...weighSlots(lower), taken.units], taken.units.unit);
  return over.length > 0 ? over : n;
}

/** Every other slot has counted this one as it was taken: what costs more by now, as a clip turned out longer, is another create. */
function judgeGrowth(taken: UnitEstimate, now: UnitEstimate): Refusal[] {
  if (now.unit === taken.unit && !exceeds(now.amount, taken.amount)) return [];
  const message = `it costs ${now.amount} ${now.unit} units by now, and its place was taken for ${taken.amount} ${taken.unit} units`;
  return [{ code: 'units', message, row: policies['approval-for-several-creates'].row }];
}

async function writeIntent(
  parts: GuardParts,
  job: Job,
  { planned, wire, bodySha256 }: Sending,
  { slot, opens }: { readonly slot: number; readonly opens: { readonly key: string; readonly n: number }[] },
): Promise<Reserved> {
  const { store, clock } = parts;
  const { operation, path } = planned.examined;
  const call = { operation: operation.id, method: operation.method, path, bodySha256 };
  const sendBefore = clock.monotonic() + SEND_WITHIN_MS;
  const data = {
    send: job.attempts.length + 1,
    slot,
    opens,
    endpoint: `${call.method} ${path}`,
    host: wire.host,
    account: wire.account,
    bodySha256,
    sendWithinMs: SEND_WITHIN_MS,
  };
  // The one write that decides who sends: its name is taken exclusively.
  if ((await appendEvent(store, job, { type: 'intent', data })) === 'conflict') return refuse(MOVED);
  const loaded = await loadJob(store, job.id);
  if (loaded.kind !== 'job') return refuse({ code: 'store-damaged', message: `the job ${job.id} cannot be read back` });
  const stop = await readStop(store);
  if (stop === undefined) return { kind: 'reserved', job: loaded.job, permit: issuePermit({ ...call, sendBefore }) };
  const why = 'STOP appeared after the intent was written';
  const outcome: NewEvent = { type: 'outcome', data: { verdict: { kind: 'not-sent', why }, exchange: null } };
  await appendEvent(store, loaded.job, outcome);
  return refuse({ code: 'stop-file', message: `creates are stopped: ${stop}` });
}

const MOVED: Refusal = { code: 'purpose-open', message: 'another process went on with this job meanwhile' };

function refuse(refusal: Refusal): Reserved {
  return { kind: 'refused', refusals: [refusal] };
}
