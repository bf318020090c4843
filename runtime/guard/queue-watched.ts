// Takes creates in for the watcher: everything is looked at as before a send, the body is kept, and nothing is sent yet.
import { policies } from '../../generated/policies.ts';
import type { EventData } from '../store/event.ts';
import { createJob } from '../store/job-log.ts';
import { namesParentClip, PARENT_CLIP, writeStoredBody } from './parent-clip.ts';
import type { GuardParts } from './parts.ts';
import { type Planned, planCreate } from './plan-create.ts';
import { type NamedBody, nameBody, queueJob } from './queue-job.ts';
import type { Refusal } from './refusal.ts';
import type { CreateRequest } from './request.ts';

type Watch = NonNullable<EventData['queued']['watch']>;

/** What is said beside the request; the halves of a chain find each other by themselves. */
export type WatchSays = Omit<Watch, 'kind' | 'parent' | 'child'>;

export interface WatchedRequest {
  readonly request: CreateRequest;
  readonly says: WatchSays;
}

export type Queued =
  /** Of a chain the first half is first. */
  | { readonly kind: 'queued'; readonly jobs: readonly string[] }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

export async function queueRender(parts: GuardParts, { request, says }: WatchedRequest): Promise<Queued> {
  const planned = await planWatched(parts, request);
  if (planned.kind === 'refused') return planned;
  if (namesParentClip(request.body)) return refuse(`the body waits for the clip of a parent; kling job add chain`);
  const named = nameBody(planned.planned, await createJob(parts.store));
  await keep(parts, request, planned.planned, named, { ...says, kind: 'kling_render', parent: null, child: null });
  return { kind: 'queued', jobs: [named.id] };
}

/** The second half is written first: a crash in between leaves a half that waits for a job that is not there, and nothing that is sent. */
export async function queueChain(parts: GuardParts, parent: WatchedRequest, child: WatchedRequest): Promise<Queued> {
  const wrong = findWrongChain(parent.request, child.request);
  if (wrong.length > 0) return { kind: 'refused', refusals: wrong };
  const first = await planWatched(parts, parent.request);
  const second = await planWatched(parts, child.request);
  if (first.kind === 'refused' || second.kind === 'refused')
    return {
      kind: 'refused',
      refusals: [first, second].flatMap((each) => (each.kind === 'refused' ? each.refusals : [])),
    };
  const parentBody = nameBody(first.planned, await createJob(parts.store));
  const childBody = nameBody(second.planned, await createJob(parts.store, parentBody.id));
  const kind = 'kling_chain';
  const ofChild = { ...child.says, kind, parent: parentBody.id, child: null } as const;
  await keep(parts, child.request, second.planned, childBody, ofChild);
  const ofParent = { ...parent.says, kind, parent: null, child: childBody.id } as const;
  await keep(parts, parent.request, first.planned, parentBody, ofParent);
  return { kind: 'queued', jobs: [parentBody.id, childBody.id] };
}

function findWrongChain(parent: CreateRequest, child: CreateRequest): Refusal[] {
  const wrong: Refusal[] = [];
  const invalid = (message: string): void => void wrong.push({ code: 'invalid', message });
  if (namesParentClip(parent.body))
    invalid('the first half waits for a parent itself; a chain has two halves and no more');
  if (!namesParentClip(child.body))
    invalid(`the second half has no place for the clip of the first: put ${PARENT_CLIP} where its address belongs`);
  if (parent.purpose === child.purpose) {
    const message = `both halves are for "${parent.purpose}"; a chain goes from scene to scene, and one scene is one clip`;
    wrong.push({ code: 'purpose-used', message, row: policies.chaining.row });
  }
  return wrong;
}

type PlannedRequest = { readonly kind: 'planned'; readonly planned: Planned } | Extract<Queued, { kind: 'refused' }>;

async function planWatched(parts: GuardParts, request: CreateRequest): Promise<PlannedRequest> {
  const { plan, planned } = await planCreate(parts, request);
  if (planned === undefined) return { kind: 'refused', refusals: plan.refusals };
  const { body } = planned.examined;
  if (Buffer.compare(writeStoredBody(body), writeStoredBody(parts.store.redact(body))) === 0)
    return { kind: 'planned', planned };
  return refuse('the body holds what looks like a secret, and would be kept with it; take it out');
}

async function keep(
  parts: GuardParts,
  request: CreateRequest,
  planned: Planned,
  named: NamedBody,
  watch: Watch,
): Promise<void> {
  await parts.store.records.putBody(named.id, writeStoredBody(named.body));
  await queueJob(parts, request, planned, named, watch);
}

function refuse(message: string): Extract<Queued, { kind: 'refused' }> {
  return { kind: 'refused', refusals: [{ code: 'invalid', message }] };
}
