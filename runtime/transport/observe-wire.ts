// Tells what is unusual about each answer, and writes each call down in the form that `contract compare` reads. It looks on: nothing that it does changes a call.

import type { Capture } from '../../generated/kernel/capture.ts';
import { checkReceived, findPart } from '../../generated/kernel/check.ts';
import type { Issue } from '../../generated/kernel/issues.ts';
import type { Observation } from '../../generated/kernel/observe.ts';
import type { OperationSpecification } from '../../generated/kernel/specification.ts';
import type { TransportRequest } from '../../generated/kernel/transport.ts';
import { errorBody } from '../../generated/operations/error-body.ts';
import type { Answered } from './exchange.ts';
import { routeRequest } from './route.ts';
import { toError } from './to-error.ts';
import type { Wire } from './wire.ts';

/** What an answer says beyond, or against, the register. */
export interface AnswerReport {
  /** Why it breaks the contract. */
  readonly issues: readonly Issue[];
  /** Unknown keys and values, and documented fields that are missing. */
  readonly observations: readonly Observation[];
}

export interface ObservedCall extends AnswerReport {
  readonly operation: string;
  readonly exchange: Answered;
  /** A line for `contract compare`; it holds prompts and addresses as they were sent and answered. */
  readonly capture: Capture & { readonly at: string; readonly emulated: boolean };
}

/** A failing observer costs nothing: the answer may have been paid for. */
export function observeWire(wire: Wire, observe: (call: ObservedCall) => void, warn: (message: string) => void): Wire {
  return {
    ...wire,
    send: async (request, options) => {
      const exchange = await wire.send(request, options);
      if (exchange.kind === 'broken') return exchange;
      try {
        observe(describeCall(request, exchange));
      } catch (error) {
        warn(`an observer of calls failed: ${error instanceof Error ? error.message : 'unknown'}`);
      }
      return exchange;
    },
  };
}

function describeCall(request: TransportRequest, exchange: Answered): ObservedCall {
  const { operation } = routeRequest(request.method, request.path);
  const { method, path, query, body } = request;
  return {
    operation: operation?.id ?? request.operation,
    exchange,
    ...reportAnswer(operation, exchange),
    capture: {
      ...(operation === undefined ? {} : { operation: operation.id }),
      method,
      path,
      query,
      ...(body === undefined ? {} : { request: body }),
      status: exchange.status,
      ...(exchange.body === undefined ? {} : { response: exchange.body }),
      at: exchange.at,
      emulated: exchange.emulated,
    },
  };
}

/** A refusal is held against the body of refusals, anything else against the answer of its operation. */
export function reportAnswer(operation: OperationSpecification | undefined, exchange: Answered): AnswerReport {
  const isRefusal = toError('', exchange, true) !== undefined;
  const owner = isRefusal ? errorBody : operation;
  const part = owner === undefined ? undefined : findPart(owner, isRefusal ? 'error' : 'response');
  if (owner === undefined || part === undefined) return { issues: [], observations: [] };
  const { issues, observations } = checkReceived(owner, part, exchange.body);
  return { issues, observations };
}
