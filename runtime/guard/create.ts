// `create`, and `resume` for a job whose create surely made nothing: plan, record the wish, send. One at a time in a process, whoever asks.

import type { MediaFile } from '../media/check-media.ts';
import { findSentHash } from '../store/fold.ts';
import type { Job } from '../store/job.ts';
import { createJob, loadJob } from '../store/job-log.ts';
import { nameCreate } from '../transport/external-id.ts';
import { withdrawJob } from './decide-job.ts';
import { waitAfter } from './effects.ts';
import { type Examined, hashSentBody } from './examine-request.ts';
import { namesParentClip } from './parent-clip.ts';
import type { GuardParts } from './parts.ts';
import { findRow, judgeSurroundings, NO_CREDENTIAL, type Planned, planCreate } from './plan-create.ts';
import { ATTEMPT, listGiven, nameBody, queueJob, toRequest } from './queue-job.ts';
import type { Refusal } from './refusal.ts';
import type { Created, CreateRequest } from './request.ts';
import { sendCreate } from './send-create.ts';

export async function createOnce(parts: GuardParts, request: CreateRequest): Promise<Created> {
  const { plan, planned } = await planCreate(parts, request);
  const { wire } = parts;
  if (planned === undefined || wire === undefined) return { kind: 'refused', refusals: plan.refusals };
  if (namesParentClip(planned.examined.body)) return refuse(NO_PARENT);
  const id = await createJob(parts.store);
  const named = nameBody(planned, id);
  const { body, bodySha256 } = named;
  const job = await queueJob(parts, request, planned, named);
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
  const bodySha256 = findSentHash(job);
  if (bodySha256 === undefined || namesParentClip(body)) return refuse(NO_PARENT);
  return sendCreate(parts, job, planned.examined.body, { planned, wire, bodySha256 });
}

type Prepared = { readonly kind: 'prepared'; readonly planned: Planned } | Extract<Created, { kind: 'refused' }>;

/** Everything that was true at the first send must still be true; that its purpose is open and its slot taken is its own doing. */
export async function prepareAgain(
  parts: GuardParts,
  job: Job,
  body: unknown,
  media: readonly MediaFile[],
): Promise<Prepared> {
  const { request: queued, id } = job;
  if (queued === undefined) return refuse({ code: 'store-damaged', message: 'the job has no request' });
  const request = { ...toRequest(queued, listGiven(job)), body, media };
  const examination = parts.examine(request);
  if (examination.kind === 'refused') return { ...examination, job: id };
  const examined = withOwnContent(withOwnId(examination.examined, job), job);
  const found = await findRow(parts, request, examined);
  const issues = await parts.checkMedia(examined.operation, examined.body, media);
  const refusals: Refusal[] = [
    ...examined.refusals,
    ...issues.map(({ message, row }): Refusal => ({ code: 'media', message, row })),
    ...(await judgeSurroundings(parts)),
    ...found.refusals,
  ];
  if (hashSentBody(examined.body) !== (findSentHash(job) ?? queued.bodySha256))
    refusals.push({ code: 'not-in-approval', message: 'the body is not the one that the job was made for' });
  if (found.planned !== undefined && found.planned.approval.sha256 !== queued.approval.sha256)
    refusals.push({ code: 'approval-broken', message: 'the approval is not the one that the job was made under' });
  if (refusals.length > 0 || found.planned === undefined) return { kind: 'refused', job: id, refusals };
  return { kind: 'prepared', planned: found.planned };
}

/** A clip of the parent was put into its place: approved is the body with the place empty, and what was put there is in the record. */
function withOwnContent(examined: Examined, { request, resolved }: Job): Examined {
  return request === undefined || resolved === undefined
    ? examined
    : { ...examined, contentSha256: request.contentSha256 };
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

const NO_PARENT: Refusal = {
  code: 'invalid',
  message: 'the body has a place for the clip of a parent, and is sent by kling job add chain only',
};

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
