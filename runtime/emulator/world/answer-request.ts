// The way of a request: the script, the route, the door, the rate, the check, its operation; and for each a line in the ledger.
import { findPart } from '../../../generated/kernel/check.ts';
import { EMULATED_HEADER } from '../../../generated/kernel/emulation.ts';
import { buildView } from '../../../generated/kernel/view.ts';
import { joinParts } from '../../check/check-request.ts';
import type { Route } from '../../check/find-operation.ts';
import { applyTwist, numberOf } from './apply-twist.ts';
import { authorise } from './authorise.ts';
import type { Reply } from './call.ts';
import { checkCall } from './check-call.ts';
import { checkRate } from './check-rate.ts';
import { findBehaviour } from './find-behaviour.ts';
import { findSources } from './find-sources.ts';
import { fitBody } from './fit-body.ts';
import { knowFacts } from './know-facts.ts';
import { makeRequestId } from './make-ids.ts';
import { noteDropped, noteRequest } from './note-request.ts';
import { settleTasks } from './packs.ts';
import { type ReadRequest, readRequest } from './read-request.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { WorldState } from './state.ts';
import type { RefusalTwist, Twist } from './twist.ts';
import type { EmulatedAnswer, EmulatedRequest, LedgerEntry } from './world.ts';

export function answerRequest(state: WorldState, request: EmulatedRequest, twist: Twist): EmulatedAnswer {
  state.now = Math.max(state.now, request.at);
  settleTasks(state);
  const read = readRequest(request);
  const scripted = twist.refuse === undefined ? undefined : toRefusal(twist.refuse);
  const isAfter = twist.refuse?.when === 'after';
  const reply = scripted !== undefined && !isAfter ? scripted : handleRequest(state, request, read, twist);
  const shown = scripted ?? reply;
  if (twist.answer?.id === 'number') nameByNumber(state, shown);
  const event = noteRequest(state, request, read, { reply, shown, twist });
  const body = describeEnvelope(makeRequestId(state.settings.seed, event.n), shown, read.route);
  return {
    status: event.status,
    headers: describeHeaders(state, shown),
    body: twist.answer === undefined ? body : applyTwist(body, twist.answer, state.settings.seed),
    event,
  };
}

export function dropRequest(state: WorldState, request: EmulatedRequest): LedgerEntry {
  state.now = Math.max(state.now, request.at);
  return noteDropped(state, request, readRequest(request));
}

function toRefusal({ code, message, status, retryAfterSeconds }: RefusalTwist): Refusal {
  return refuse(code, message, {
    ...(status === undefined ? {} : { status }),
    ...(retryAfterSeconds === undefined ? {} : { headers: { 'retry-after': String(retryAfterSeconds) } }),
  });
}

function handleRequest(state: WorldState, request: EmulatedRequest, { route, body }: ReadRequest, twist: Twist): Reply {
  if (route === undefined) return refuse(1202);
  const { settings, now } = state;
  const { operation, path, query } = route;
  const stopped =
    authorise(settings, operation, request.headers.authorization, now + settings.clockSkewMs) ?? checkRate(state);
  if (stopped !== undefined) return stopped;
  if ('kind' in body) return body;
  const whole = joinParts(route, body.body);
  const sources = findSources(state, operation, body.body);
  const given = knowFacts(state, operation, sources);
  const refusal = checkCall(route, body.body, given);
  if (refusal !== undefined) return refusal;
  const behaviour = findBehaviour(operation);
  if (behaviour === undefined) throw new Error(`the emulator does not know what ${operation.id} does`);
  const { view } = buildView(operation.view, whole);
  return behaviour(state, { operation, path, query, whole, view, sources, given, now, twist: twist.task ?? {} });
}

/** Whoever asks for the number that was sent in place of an id finds the task. */
function nameByNumber(state: WorldState, reply: Reply): void {
  if (reply.kind === 'refused' || reply.task === undefined) return;
  state.tasksById.set(String(numberOf(state.settings.seed, reply.task.id)), reply.task);
}

function describeHeaders({ now, settings }: WorldState, shown: Reply): Record<string, string> {
  return {
    'content-type': 'application/json',
    date: new Date(now + settings.clockSkewMs).toUTCString(),
    [EMULATED_HEADER]: 'world',
    ...(shown.kind === 'refused' ? shown.headers : {}),
  };
}

/** Of a good answer the envelope is the same on every route, and the data is what the register has for it. */
function describeEnvelope(requestId: string, shown: Reply, route: Route | undefined): Record<string, unknown> {
  if (shown.kind === 'refused') return { code: shown.code, message: shown.message, request_id: requestId };
  const part = route === undefined ? undefined : findPart(route.operation, 'response');
  return { code: 0, message: 'SUCCEED', request_id: requestId, ...fitBody(part, { data: shown.data }) };
}
