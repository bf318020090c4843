// The transport of `kling.spend`: free calls go on as they are, charged ones to the guard, whose verdict becomes an answer or an error.

import { errorCodes } from '../../generated/errors.ts';
import { findPart } from '../../generated/kernel/check.ts';
import { readOwn } from '../../generated/kernel/paths.ts';
import type { OperationSpecification } from '../../generated/kernel/specification.ts';
import type { Transport, TransportRequest, TransportResponse } from '../../generated/kernel/transport.ts';
import { isJudged } from '../store/fold.ts';
import { type ErrorFacts, KlingError } from '../transport/errors.ts';
import type { Exchange } from '../transport/exchange.ts';
import { routeRequest } from '../transport/route.ts';
import { toCreateError } from '../transport/to-error.ts';
import type { CarriedResponse } from '../transport/transport.ts';
import { judgeCreate } from '../transport/verdict.ts';
import type { SpendOptions } from './kling.ts';
import type { RememberingWire } from './remember-exchange.ts';
import { adviseResume, CreateAmbiguous, CreateNotSent, CreateRefused } from './spend-errors.ts';
import type { Created, Spender } from './spender.ts';
import { warn } from './warn.ts';

/** Throws a KlingError for everything but an accepted create. */
export function createSpendingTransport(
  reader: Transport,
  memory: RememberingWire,
  spender: Spender,
  { approval, purpose, given, onCreated }: SpendOptions,
): Transport {
  return {
    ...reader,
    send: async (request) => {
      const { operation, mayBill } = routeRequest(request.method, request.path);
      if (!mayBill) return reader.send(request);
      const { path, body } = request;
      const id = operation?.id ?? request.operation;
      const asked = { operation: id, path, body, approval, purpose, ...(given === undefined ? {} : { given }) };
      const { result, exchange } = await memory.remember(() => spender.create(asked));
      tellCreated(onCreated, result);
      return toResponse(request, result, exchange);
    },
  };
}

/** Whoever listens must not come between the caller and what was paid for. */
function tellCreated(listen: SpendOptions['onCreated'], created: Created): void {
  try {
    listen?.(created);
  } catch (error) {
    warn(`a listener to creates failed: ${error instanceof Error ? error.message : 'unknown'}`);
  }
}

/** An adopted task has no exchange of its own. */
type SpentResponse = TransportResponse & Partial<Pick<CarriedResponse, 'exchange'>>;

function toResponse(request: TransportRequest, created: Created, exchange: Exchange | undefined): SpentResponse {
  const facts: ErrorFacts = { operation: request.operation, retry: 'never', raw: exchange };
  switch (created.kind) {
    case 'accepted':
      return toAnswer(request, created.taskId, exchange);
    case 'rejected':
      throw toRefused(created, facts);
    case 'not-sent': {
      const { job, why, retryAfterMs } = created;
      throw new CreateNotSent({ ...facts, retry: 'backoff', retryAfterMs }, job, why);
    }
    case 'ambiguous':
      throw new CreateAmbiguous({ ...facts, retry: 'reads-only' }, created.job, created.why, created.externalTaskId);
    case 'refused':
      throw new CreateRefused({ ...facts, retry: 'after-fix', job: created.job }, created.refusals);
  }
}

function toRefused(created: Extract<Created, { kind: 'rejected' }>, facts: ErrorFacts): KlingError {
  const { job, code, message, retryAfterMs } = created;
  const { operation, raw } = facts;
  const known = errorCodes.find((each) => each.code === code);
  // Its job stays queued, as the fold of its record has it.
  const advice = known === undefined || isJudged(known.class) ? '' : adviseResume(job, retryAfterMs);
  const refusal = raw === undefined ? undefined : toCreateError(operation, raw, { job, retryAfterMs, advice });
  if (refusal !== undefined) return refusal;
  const said = [`${operation}: refused with code ${code}: ${message}`, advice].filter((part) => part !== '').join('; ');
  return new KlingError(said, { ...facts, job, retryAfterMs });
}

/** A task that was found by its external id has no answer of its own: it was lost. */
function toAnswer(request: TransportRequest, taskId: string, exchange: Exchange | undefined): SpentResponse {
  const { operation } = routeRequest(request.method, request.path);
  if (operation !== undefined && exchange?.kind === 'answered') {
    const verdict = judgeCreate(operation, exchange);
    if (verdict.kind === 'accepted') return { status: exchange.status, body: exchange.body, exchange };
  }
  return { status: 200, body: operation === undefined ? undefined : rebuildAnswer(operation, taskId) };
}

/** What the create was answered with as far as it can be known: the id, and the state that every task begins in. */
export function rebuildAnswer(operation: OperationSpecification, taskId: string): unknown {
  const fields = findPart(operation, 'response')?.fields ?? {};
  const isNewer = readOwn(fields, 'data.task_id') === undefined;
  // @row omniVideo.create/response:data.task_status=submitted
  const older = { task_id: taskId, task_status: 'submitted' };
  // @row newerOmniVideo.create/response:data.status=submitted
  const newer = { id: taskId, status: 'submitted' };
  return { code: 0, data: isNewer ? newer : older };
}
