// `create`, and `resume` for a job whose create surely made nothing: plan, record the wish, send. One at a time in a process, whoever asks.

import type { MediaFile } from '../media/check-media.ts';
import { elideBody } from '../store/elide.ts';
import { startJob } from '../store/fold.ts';
import type { Job } from '../store/job.ts';
import { appendEvent, createJob, loadJob } from '../store/job-log.ts';
import { nameCreate, placeExternalId, readExternalId } from '../transport/external-id.ts';
import { withdrawJob } from './decide-job.ts';
import { waitAfter } from './effects.ts';
import { type Examined, hashSentBody } from './examine-request.ts';
import type { GuardParts } from './parts.ts';
import { findRow, judgeSurroundings, NO_CREDENTIAL, type Planned, planCreate } from './plan-create.ts';
import type { Refusal } from './refusal.ts';
import type { Created, CreateRequest } from './request.ts';
import { sendCreate } from './send-create.ts';

/** The first send of a job; a new billable decision (a changed body, a task that failed) is a new job. */
const ATTEMPT = 1;

export async function createOnce(parts: GuardParts, request: CreateRequest): Promise<Created> {
  const { plan, planned } = await planCreate(parts, request);
  const { wire } = parts;
  if (planned === undefined || wire === undefined) return { kind: 'refused', refusals: plan.refusals };
  const id = await createJob(parts.store);
  const { operation, body: asked } = planned.examined;
  const body = placeExternalId(operation, asked, nameCreate(id, ATTEMPT));
  const bodySha256 = hashSentBody(body);
  const job = await queueJob(parts, request, planned, { id, body, bodySha256 });
  const created = await sendCreate(parts, job, body, { planned, wire, bodySha256 });
  if (created.kind === 'refused') {
    const reasons = created.refusals.map(({ message }) => message);
    await withdrawJob(parts.store, id, reasons);
  }
  return created;
}

export interface ResumeRequest {
  readonly job: string;
  /** As it was given to `create`: records hold no media, so it must be given again. */
  readonly body: unknown;
  readonly media?: readonly MediaFile[];
}

/** Sends a queued job again, under its slot and its external id. */
export async function resumeOnce(parts: GuardParts, { job: id, body, media = [] }: ResumeRequest): Promise<Created> {
  const loaded = await loadJob(parts.store, id);
  if (loaded.kind === 'absent') return refuse({ code: 'store-damaged', message: 'there is no such job' });
  if (loaded.kind === 'corrupt')
    return refuse({ code: 'store-damaged', message: `${loaded.file} of the job ${id} is corrupt: ${loaded.why}` });
  const { job } = loaded;
  const { wire } = parts;
  if (job.state !== 'queued' || job.request === undefined)
    return refuse({ code: 'purpose-open', message: `the job is ${job.state}; only a queued one is sent` });
  const left = readWait(job, parts.clock.now());
  if (left > 0) return { kind: 'not-sent', job: id, why: 'the wait is not over', retryAfterMs: left };
  const prepared = await prepareAgain(parts, job, body, media);
  if (prepared.kind === 'refused' || wire === undefined)
    return prepared.kind === 'refused' ? prepared : refuse(NO_CREDENTIAL);
  const { planned } = prepared;
  const { bodySha256 } = job.request;
  return sendCreate(parts, job, planned.examined.body, { planned, wire, bodySha256 });
}

type Prepared = { readonly kind: 'prepared'; readonly planned: Planned } | Extract<Created, { kind: 'refused' }>;

/** Everything that was true at the first send must still be true; that its purpose is open and its slot taken is its own doing. */
async function prepareAgain(
  parts: GuardParts,
  job: Job,
  body: unknown,
  media: readonly MediaFile[],
): Promise<Prepared> {
  const { request: queued, id } = job;
  if (queued === undefined) return refuse({ code: 'store-damaged', message: 'the job has no request' });
  const { operation, path, given, purpose, externalTaskId } = queued;
  const named = externalTaskId === null ? {} : { externalTaskId };
  const request = { operation, path, body, given, media, purpose, approval: queued.approval.id, ...named };
  const examination = parts.examine(request);
  if (examination.kind === 'refused') return { ...examination, job: id };
  const examined = withOwnId(examination.examined, job);
  const found = await findRow(parts, request, examined);
  const issues = await parts.checkMedia(examined.operation, examined.body, media);
  const refusals: Refusal[] = [
    ...examined.refusals,
    ...issues.map(({ message, row }): Refusal => ({ code: 'media', message, row })),
    ...(await judgeSurroundings(parts)),
    ...found.refusals,
  ];
  if (hashSentBody(examined.body) !== queued.bodySha256)
    refusals.push({ code: 'not-in-approval', message: 'the body is not the one that the job was made for' });
  if (found.planned !== undefined && found.planned.approval.sha256 !== queued.approval.sha256)
    refusals.push({ code: 'approval-broken', message: 'the approval is not the one that the job was made under' });
  if (refusals.length > 0 || found.planned === undefined) return { kind: 'refused', job: id, refusals };
  return { kind: 'prepared', planned: found.planned };
}

/** An id that was made from the job is new by itself, and counted under nothing. */
function withOwnId(examined: Examined, { id, request }: Job): Examined {
  const own = nameCreate(id, request?.attempt ?? ATTEMPT);
  return examined.givenExternalId === own ? { ...examined, givenExternalId: null } : examined;
}

function readWait({ attempts }: Job, now: number): number {
  const age = now - Date.parse(attempts.at(-1)?.outcomeAt ?? '');
  // The age is unknown without an outcome, and by a clock that went back; a year must not be waited for.
  return age >= 0 ? waitAfter(attempts.length) - age : 0;
}

async function queueJob(
  { store }: GuardParts,
  request: CreateRequest,
  { examined, approval, row, units }: Planned,
  { id, body, bodySha256 }: { readonly id: string; readonly body: unknown; readonly bodySha256: string },
): Promise<Job> {
  const { operation, path, contentSha256 } = examined;
  const data = {
    operation: operation.id,
    method: operation.method,
    path,
    body: elideBody(body, store.elision),
    bodySha256,
    contentSha256,
    given: { ...request.given },
    class: examined.class,
    units,
    purpose: row.purpose,
    approval: { id: approval.id, sha256: approval.sha256 },
    attempt: ATTEMPT,
    externalTaskId: readExternalId(operation, body) ?? null,
    host: approval.host,
    account: approval.account,
    askedBy: request.askedBy ?? approval.askedBy,
  };
  await appendEvent(store, startJob(id), { type: 'queued', data });
  const loaded = await loadJob(store, id);
  if (loaded.kind !== 'job') throw new Error(`the job ${id} cannot be read back`);
  return loaded.job;
}

function refuse(refusal: Refusal): Extract<Created, { kind: 'refused' }> {
  return { kind: 'refused', refusals: [refusal] };
}

/** Creates of one process follow each other: the next begins when the one before has its outcome. */
let last: Promise<unknown> = Promise.resolve();

export function inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
  const turn = last.then(run, run);
  last = turn.catch(() => undefined);
  return turn;
}
