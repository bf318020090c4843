// The ledger: what arrived, what became of it, and what was answered, which need not be the same.
import type { Route } from '../../check/find-operation.ts';
import type { Reply } from './call.ts';
import type { ReadRequest } from './read-request.ts';
import type { WorldState } from './state.ts';
import type { Twist } from './twist.ts';
import type { EmulatedRequest, LedgerEntry, Outcome } from './world.ts';

/** `reply` is what became of the request, `shown` what is answered. */
export function noteRequest(
  state: WorldState,
  request: EmulatedRequest,
  read: ReadRequest,
  { reply, shown, twist }: { readonly reply: Reply; readonly shown: Reply; readonly twist: Twist },
): LedgerEntry {
  const done = reply.kind === 'answered' ? reply : undefined;
  const task = done?.outcome === 'read' ? undefined : done?.task;
  const isRefused = shown.kind === 'refused';
  const entry: LedgerEntry = {
    ...describeArrival(state, request, read),
    ...(task === undefined ? {} : { taskId: task.id }),
    outcome: decideOutcome(reply, read.route),
    code: isRefused ? shown.code : 0,
    status: twist.answer?.status ?? (isRefused ? shown.status : 200),
    message: isRefused ? shown.message : 'SUCCEED',
    ...(reply.kind === 'refused' && reply.issues !== undefined ? { issues: reply.issues } : {}),
    ...(done?.units === undefined ? {} : { units: done.units }),
    ...(done?.unit === undefined ? {} : { unit: done.unit }),
    ...(Object.values(twist).some((change) => change !== undefined) ? { twisted: true } : {}),
  };
  state.ledger.push(entry);
  return entry;
}

/** A request that a fault kept from arriving. */
export function noteDropped(state: WorldState, request: EmulatedRequest, read: ReadRequest): LedgerEntry {
  const nothing = { outcome: 'dropped', code: 0, status: 0, message: '' } as const;
  const entry = { ...describeArrival(state, request, read), ...nothing };
  state.ledger.push(entry);
  return entry;
}

function describeArrival(state: WorldState, request: EmulatedRequest, { route, externalTaskId }: ReadRequest) {
  return {
    n: state.ledger.length + 1,
    at: state.now,
    method: request.method.toUpperCase(),
    path: request.path,
    operation: route?.operation.id ?? '',
    bills: route?.operation.bills ?? false,
    ...(externalTaskId === undefined ? {} : { externalTaskId }),
    ...(request.fault === undefined ? {} : { fault: request.fault }),
  };
}

function decideOutcome(reply: Reply, route: Route | undefined): Outcome {
  if (route === undefined) return 'unknown';
  return reply.kind === 'refused' ? 'refused' : reply.outcome;
}
