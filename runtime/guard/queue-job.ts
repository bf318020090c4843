// Puts a planned create down as a job: its name, its external id, and the event that says what is wanted.

import { elideBody } from '../store/elide.ts';
import type { EventData } from '../store/event.ts';
import { startJob } from '../store/fold.ts';
import type { Job } from '../store/job.ts';
import { appendEvent, loadJob } from '../store/job-log.ts';
import { nameCreate, placeExternalId, readExternalId } from '../transport/external-id.ts';
import { hashSentBody } from './examine-request.ts';
import type { GuardParts } from './parts.ts';
import type { Planned } from './plan-create.ts';
import type { CreateRequest } from './request.ts';

/** The first send of a job; a new billable decision (a changed body, a task that failed) is a new job. */
export const ATTEMPT = 1;

/** The body as it is sent, with the external id of its job. */
export interface NamedBody {
  readonly id: string;
  readonly body: unknown;
  readonly bodySha256: string;
}

export function nameBody({ examined }: Planned, id: string): NamedBody {
  const body = placeExternalId(examined.operation, examined.body, nameCreate(id, ATTEMPT));
  return { id, body, bodySha256: hashSentBody(body) };
}

export async function queueJob(
  { store }: GuardParts,
  request: CreateRequest,
  { examined, approval, row, units }: Planned,
  { id, body, bodySha256 }: NamedBody,
  watch?: EventData['queued']['watch'],
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
    ...(watch === undefined ? {} : { watch }),
  };
  await appendEvent(store, startJob(id), { type: 'queued', data });
  const loaded = await loadJob(store, id);
  if (loaded.kind !== 'job') throw new Error(`the job ${id} cannot be read back`);
  return loaded.job;
}

/** The request that a job was made of, but for its body. */
export function toRequest(
  { operation, path, purpose, approval, externalTaskId }: EventData['queued'],
  given: EventData['queued']['given'],
): Omit<CreateRequest, 'body'> {
  const named = externalTaskId === null ? {} : { externalTaskId };
  return { operation, path, given, purpose, approval: approval.id, ...named };
}

/** Length of a reference video in seconds, measured: what the rules of the second half of a chain ask for. */
export const PARENT_SECONDS = 'reference_video_seconds';

/** Facts beside the body; of the clip of a parent the measured length in place of the expected one. */
export function listGiven({ request, resolved }: Job): EventData['queued']['given'] {
  const seconds = resolved?.durationSeconds ?? undefined;
  return { ...request?.given, ...(seconds === undefined ? {} : { [PARENT_SECONDS]: seconds }) };
}
