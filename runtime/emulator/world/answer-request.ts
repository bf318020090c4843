// The way of a request: the script, the route, the door, the rate, the check, its operation; and for each a line in the ledger.
import { findPart } from '../../../generated/kernel/check.ts';
import { EMULATED_HEADER } from '../../../generated/kernel/emulation.ts';
import { buildView } from '../../../generated/kernel/view.ts';
import { operations } from '../../../generated/operations.ts';
import { joinParts } from '../../check/check-request.ts';
import { findByRoute, type Route } from '../../check/find-operation.ts';
import { applyTwist, numberOf } from './apply-twist.ts';
import { authorise } from './authorise.ts';
import type { Reply } from './call.ts';
import { checkCall, readBody } from './check-call.ts';
import { checkRate } from './check-rate.ts';
import { findBehaviour } from './find-behaviour.ts';
import { fitBody } from './fit-body.ts';
import { knowFacts } from './know-facts.ts';
import { makeRequestId } from './make-ids.ts';
import { settleTasks } from './packs.ts';
import { readAsked } from './read-asked.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { WorldState } from './state.ts';
import type { RefusalTwist, Twist } from './twist.ts';
import type { EmulatedAnswer, EmulatedRequest, LedgerEntry, Outcome } from './world.ts';

export function answerRequest(state: WorldState, request: EmulatedRequest, twist: Twist): EmulatedAnswer {
  state.now = Math.max(state.now, request.at);
  settleTasks(state);
  const read = readRequest(request);
  const isBefore = twist.refuse !== undefined && twist.refuse.when !== 'after';
  const reply = isBefore && twist.refuse !== undefined ? toRefusal(twist.refuse) : reach(state, request, read, twist);
  if (reply.kind === 'answered' && reply.task !== undefined && twist.answer?.id === 'number')
    // Whoever asks for the number that was sent finds the task.
    state.tasksById.set(String(numberOf(state.settings.seed, reply.task.id)), reply.task);
  const shown = !isBefore && twist.refuse !== undefined ? toRefusal(twist.refuse) : reply;
  const event = note(state, request, read, reply, shown, twist);
  return {
    status: event.status,
    headers: describeHeaders(state, shown),
    body: describeBody(state, read, shown, twist),
    event,
  };
}

/** What a request says by itself, before anybody asks whether it may. */
interface ReadRequest {
  readonly route: Route | undefined;
  readonly body: { readonly body: unknown } | Refusal;
  readonly externalTaskId: string | undefined;
}

function readRequest(request: EmulatedRequest): ReadRequest {
  const found = findByRoute(operations, request.method, request.path);
  const route = found.kind === 'found' ? { ...found.route, query: request.query } : undefined;
  const body = readBody(request.method, request.text);
  return {
    route,
    body,
    externalTaskId: 'kind' in body || route === undefined ? undefined : findExternalId(route, body.body),
  };
}

function findExternalId(route: Route, body: unknown): string | undefined {
  return readAsked(buildView(route.operation.view, joinParts(route, body)).view).externalTaskId;
}

export function describeRequest(request: EmulatedRequest): { operation?: string; externalTaskId?: string } {
  const { route, externalTaskId } = readRequest(request);
  return {
    ...(route === undefined ? {} : { operation: route.operation.id }),
    ...(externalTaskId === undefined ? {} : { externalTaskId }),
  };
}

function reach(state: WorldState, request: EmulatedRequest, { route, body }: ReadRequest, twist: Twist): Reply {
  if (route === undefined) return refuse(1202);
  const { settings, now } = state;
  const { operation, path, query } = route;
  const stopped =
    authorise(settings, operation, request.headers.authorization, now + settings.clockSkewMs) ?? checkRate(state);
  if (stopped !== undefined) return stopped;
  if ('kind' in body) return body;
  const whole = joinParts(route, body.body);
  const given = knowFacts(state, operation, whole);
  const refusal = checkCall(route, body.body, given);
  if (refusal !== undefined) return refusal;
  const { view } = buildView(operation.view, whole);
  const behaviour = findBehaviour(operation);
  if (behaviour === undefined) throw new Error(`the emulator does not know what ${operation.id} does`);
  return behaviour(state, {
    operation,
    path,
    query,
    body: body.body,
    whole,
    view,
    given,
    now,
    twist: twist.task ?? {},
  });
}

function toRefusal({ code, message, status, retryAfterSeconds }: RefusalTwist): Refusal {
  return refuse(code, message, {
    ...(status === undefined ? {} : { status }),
    ...(retryAfterSeconds === undefined ? {} : { headers: { 'retry-after': String(retryAfterSeconds) } }),
  });
}

function describeHeaders({ now, settings }: WorldState, shown: Reply): Record<string, string> {
  return {
    'content-type': 'application/json',
    date: new Date(now + settings.clockSkewMs).toUTCString(),
    [EMULATED_HEADER]: 'world',
    ...(shown.kind === 'refused' ? shown.headers : {}),
  };
}

function describeBody(state: WorldState, { route }: ReadRequest, shown: Reply, { answer }: Twist): unknown {
  const requestId = makeRequestId(state.settings.seed, state.ledger.length);
  const body = describeEnvelope(requestId, shown, route);
  return answer === undefined ? body : applyTwist(body, answer, state.settings.seed);
}

function describeEnvelope(requestId: string, shown: Reply, route: Route | undefined): Record<string, unknown> {
  if (shown.kind === 'refused') return { code: shown.code, message: shown.message, request_id: requestId };
  const part = route === undefined ? undefined : findPart(route.operation, 'response');
  const data = fitBody(part, { data: shown.data });
  // The envelope is the same on every route.
  return { code: 0, message: 'SUCCEED', request_id: requestId, ...(data as Record<string, unknown>) };
}

function note(
  state: WorldState,
  request: EmulatedRequest,
  { route, externalTaskId }: ReadRequest,
  reply: Reply,
  shown: Reply,
  twist: Twist,
): LedgerEntry {
  const isRefused = shown.kind === 'refused';
  const done = reply.kind === 'answered' ? reply : undefined;
  const task = done?.outcome === 'read' ? undefined : done?.task;
  const entry: LedgerEntry = {
    ...describeArrival(state, request, route),
    ...(externalTaskId === undefined ? {} : { externalTaskId }),
    ...(task === undefined ? {} : { taskId: task.id }),
    outcome: decideOutcome(reply, route),
    code: isRefused ? shown.code : 0,
    status: twist.answer?.status ?? (isRefused ? shown.status : 200),
    message: isRefused ? shown.message : 'SUCCEED',
    ...(reply.kind === 'refused' && reply.issues !== undefined ? { issues: reply.issues } : {}),
    ...(done?.units === undefined ? {} : { units: done.units }),
    ...(done?.unit === undefined ? {} : { unit: done.unit }),
    ...(request.fault === undefined ? {} : { fault: request.fault }),
    ...(Object.values(twist).some((change) => change !== undefined) ? { twisted: true } : {}),
  };
  state.ledger.push(entry);
  return entry;
}

function describeArrival(state: WorldState, { method, path }: EmulatedRequest, route: Route | undefined) {
  return {
    n: state.ledger.length + 1,
    at: state.now,
    method: method.toUpperCase(),
    path,
    operation: route?.operation.id ?? '',
    bills: route?.operation.bills ?? false,
  };
}

function decideOutcome(reply: Reply, route: Route | undefined): Outcome {
  if (route === undefined) return 'unknown';
  return reply.kind === 'refused' ? 'refused' : reply.outcome;
}

export function dropRequest(state: WorldState, request: EmulatedRequest): LedgerEntry {
  state.now = Math.max(state.now, request.at);
  const { route, externalTaskId } = readRequest(request);
  const entry: LedgerEntry = {
    ...describeArrival(state, request, route),
    ...(externalTaskId === undefined ? {} : { externalTaskId }),
    outcome: 'dropped',
    code: 0,
    status: 0,
    message: '',
    ...(request.fault === undefined ? {} : { fault: request.fault }),
  };
  state.ledger.push(entry);
  return entry;
}
