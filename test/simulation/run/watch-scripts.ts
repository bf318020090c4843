// What processes do in a run with the watcher: the first takes a render or a chain in and ticks until it is at rest; whoever comes after a crash ticks as well, and asks for the same once more.
import type { ApprovalDraft } from '../../../runtime/guard/approval.ts';
import type { LedgerEntry } from '../../../runtime/guard/ledger.ts';
import type { Queued, WatchedRequest } from '../../../runtime/guard/queue-watched.ts';
import { BODY, createDraft, createRow, REQUEST } from '../../runtime/guard/guard-kit.ts';
import { NEXT_SCENE } from '../../runtime/watcher/scenes.ts';
import { CLIPS, type Life, type Script } from './life.ts';
import { Violation } from './violation.ts';

type Add = (life: Life, isImpatient: boolean) => Promise<Queued>;

const STAIRS = 'the stairs';

/** One more row than is wanted, so that a slot is left which a create that was forgotten could take. */
const ROWS = [
  createRow(),
  createRow({
    purpose: STAIRS,
    operation: 'omniVideo.create',
    path: '/v1/videos/omni-video',
    units: { kind: 'estimated', amount: '4.5', unit: 'video' },
  }),
  createRow({ purpose: 'a harbour' }),
];

const SAYS = { folder: CLIPS, model: 'kling-v3', promptSummary: '', assetsSummary: '' };

/** An impatient person says it in other words. */
function want(isImpatient: boolean): WatchedRequest {
  const body = isImpatient ? { ...BODY, prompt: `${BODY.prompt}, and slower` } : BODY;
  return { request: { ...REQUEST, body }, says: SAYS };
}

const SECOND_HALF: WatchedRequest = {
  request: {
    ...REQUEST,
    operation: 'omniVideo.create',
    body: NEXT_SCENE,
    purpose: STAIRS,
    given: { reference_video_seconds: 5 },
  },
  says: SAYS,
};

export const addRender: Add = ({ guard }, isImpatient) => guard.queueRender(want(isImpatient));

export const addChain: Add = ({ guard }, isImpatient) => guard.queueChain(want(isImpatient), SECOND_HALF);

/** Takes it in, and goes on until it is at rest. */
export function beginWith(add: Add): Script {
  return async (life) => {
    await approve(life, {});
    await addOnce(life, add, false);
    await goOn(life);
  };
}

/** Whoever waits until everything is at rest before they ask once more. */
export function settlePatientlyWith(add: Add): Script {
  return async (life) => {
    await ensureApproval(life);
    await goOn(life);
    await addOnce(life, add, false);
    await goOn(life);
  };
}

/** Whoever asks once more before anybody has looked at what is there, and in other words. */
export function settleImpatientlyWith(add: Add): Script {
  return async (life) => {
    await ensureApproval(life);
    await addOnce(life, add, true);
    await goOn(life);
  };
}

/** On records that were damaged: everything that could spend is tried, and being refused is right. */
export function tryEverythingWith(add: Add): Script {
  return async (life) => {
    await add(life, true);
    for (let round = 0; round < ROUNDS_OF_LOOK_UPS; round += 1) {
      await life.tick();
      life.wait(LOOK_UP_APART_MS);
    }
    await add(life, false);
    await life.tick();
  };
}

/** By then the third look-up is over. */
const ROUNDS_OF_LOOK_UPS = 6;
const LOOK_UP_APART_MS = 300_000;

/** Whoever finds an unclear create orders a second send, once; crashed on the way, they order it again. */
export function resendAfter(script: Script): Script {
  return async (life) => {
    await script(life);
    await resend(life);
    await goOn(life);
  };
}

const AGAIN = '2026-11-29-again';

/** For a second create: a new approval, as for every create. */
export async function approveAgain(life: Life, rows: ApprovalDraft['rows']): Promise<void> {
  if ((await life.guard.readApproval(AGAIN)).kind === 'good') return;
  await approve(life, { id: AGAIN, creates: 1, rows });
}

async function resend(life: Life): Promise<void> {
  const { guard, tell } = life;
  for await (const line of guard.ledger()) {
    if (line.kind !== 'entry' || line.state !== 'needs_attention' || line.attempts.length === 0) continue;
    await approveAgain(life, [createRow()]);
    // What was ordered counts, whether or not it was written down.
    tell({ resends: 1 });
    await guard.resend(line.job, { who: 'Ada', why: 'nowhere to be found', approval: AGAIN }, () => true);
    await (await guard.records()).postpone(line.job, 0);
  }
}

async function ensureApproval(life: Life): Promise<void> {
  const read = await life.guard.readApproval(REQUEST.approval);
  if (read.kind === 'good') return;
  if (life.told().isApproved) throw new Violation(`the approval is lost: ${read.refusal.message}`);
  await approve(life, {});
}

async function approve({ guard, wire, tell }: Life, change: Partial<ApprovalDraft>): Promise<void> {
  const draft = { creates: 3, maximumUnits: { video: '12' }, rows: ROWS, ...change };
  const approved = await guard.approve(createDraft({ wire }, draft));
  if (approved.kind === 'approved') tell({ isApproved: true });
}

async function addOnce(life: Life, add: Add, isImpatient: boolean): Promise<void> {
  const queued = await add(life, isImpatient);
  if (queued.kind === 'queued') life.tell({ jobs: [...life.told().jobs, ...queued.jobs] });
}

/** Cron. */
const ROUND_MS = 60_000;

/** Twenty minutes for each half of a chain, and its render. */
const MOST_ROUNDS = 42;

/** Until every job has ended or waits for a person. */
export async function goOn(life: Life): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    await life.tick();
    if (await isAtRest(life)) return;
    life.wait(ROUND_MS);
  }
  throw new Violation('I8: the jobs do not come to rest');
}

async function isAtRest({ guard }: Life): Promise<boolean> {
  const active = new Set(await (await guard.records()).listJobs());
  const lines: LedgerEntry[] = [];
  for await (const line of guard.ledger()) {
    if (line.kind === 'corrupt') throw new Violation(`${line.file} of ${line.job} is corrupt: ${line.why}`);
    if (active.has(line.job)) lines.push(line);
  }
  const attention = new Set(lines.flatMap(({ job, state }) => (state === 'needs_attention' ? job : [])));
  // The second half waits for whoever helps the first.
  return lines.every(({ job, request }) => attention.has(job) || attention.has(request.watch?.parent ?? ''));
}
