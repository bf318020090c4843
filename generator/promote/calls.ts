// The calls of a run with the operations they were made to: from here on nobody compares paths again.

import type { ContractModel, ErrorRow, Operation } from '../kernel/contract-model.ts';
import { findNearest } from '../kernel/nearest.ts';
import { matchPath, splitPath } from '../kernel/routes.ts';
import type { Exchange, RunRecord, SentCall } from '../kernel/run-record.ts';
import { readServiceCode, type ServiceAnswer } from '../kernel/service-code.ts';
import { isRecord } from '../kernel/view.ts';
import type { RecordReport } from './record-page.ts';

export interface Call {
  readonly exchange: Exchange;
  /** Where it stands in the record: the first call at the top, the others in `queries`. */
  readonly at: readonly PropertyKey[];
  readonly operation: Operation;
  /** Body, path and query as one, as conditions see them. */
  readonly sent: Readonly<Record<string, unknown>>;
  readonly service: ServiceAnswer<ErrorRow>;
  /** True if the service did not take the call, by its status or by its own code. */
  readonly isRefused: boolean;
}

interface Match {
  readonly operation: Operation;
  readonly values: Readonly<Record<string, string>>;
}

/** Undefined after a finding. */
export function readCalls(record: RunRecord, model: ContractModel, report: RecordReport): Call[] | undefined {
  const [called, followed] = findOperations(record, model.operations, report);
  if (called === undefined) return undefined;
  if (record.operations.length > 1 && record.queries.length === 0) {
    report('PROMOTE-OPERATION', ['operations', 1], {
      message: `the record has no call of ${record.operations[1] ?? ''}`,
    });
  }
  // A task is asked for many times by one path.
  const matched = new Map<string, Match | undefined>();
  const match = (request: SentCall): Match | undefined => {
    const route = `${request.method} ${request.path}`;
    if (!matched.has(route)) matched.set(route, matchRoute(model.operations, request));
    return matched.get(route);
  };
  const calls = [record, ...record.queries].map((exchange, index): Call | undefined => {
    const at = index === 0 ? [] : ['queries', index - 1];
    const expected = index === 0 ? called : (followed ?? called);
    const found = match(exchange.request);
    if (found?.operation !== expected) {
      reportRoute(exchange.request, [...at, 'request', 'path'], expected, found, model, report);
      return undefined;
    }
    return createCall(exchange, at, found, model.errors);
  });
  return calls.every((call) => call !== undefined) ? calls : undefined;
}

function findOperations(record: RunRecord, operations: readonly Operation[], report: RecordReport): Operation[] {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const found = record.operations.map((id) => byId.get(id));
  for (const [index, id] of record.operations.entries()) {
    if (found[index] !== undefined) continue;
    report('PROMOTE-OPERATION', ['operations', index], {
      message: `${id} is no operation of the register`,
      found: id,
      nearest: findNearest(id, byId.keys()),
    });
  }
  return found.every((operation) => operation !== undefined) ? found : [];
}

/** Of several routes that fit, the one with the fewest parameters: `/things/list` is no thing with the id `list`. */
function matchRoute(operations: readonly Operation[], { method, path }: SentCall): Match | undefined {
  const { segments } = splitPath(path);
  let best: Match | undefined;
  for (const operation of operations) {
    if (operation.method !== method || operation.path === '') continue;
    const values = matchPath(operation.path, segments);
    const parameters = operation.path.split('{').length - 1;
    // A parameter that is only named was never filled in.
    if (values === undefined || Object.keys(values).length < parameters) continue;
    if (best === undefined || parameters < Object.keys(best.values).length) best = { operation, values };
  }
  return best;
}

function reportRoute(
  { method, path }: SentCall,
  at: readonly PropertyKey[],
  expected: Operation,
  found: Match | undefined,
  { operations }: ContractModel,
  report: RecordReport,
): void {
  const asked = `${method} ${path}`;
  const nearest = findNearest(
    asked,
    operations.map((operation) => `${operation.method} ${operation.path}`),
  );
  report('PROMOTE-OPERATION', at, {
    message: `${asked} is ${found === undefined ? 'no operation of the register' : `a call of ${found.operation.id}`}`,
    found: asked,
    expected: `${expected.method} ${expected.path} (${expected.id})`,
    nearest: found === undefined ? nearest : undefined,
  });
}

function createCall(
  exchange: Exchange,
  at: readonly PropertyKey[],
  { operation, values }: Match,
  errors: readonly ErrorRow[],
): Call {
  const { request, response } = exchange;
  const service = readServiceCode(response.body, errors);
  return {
    exchange,
    at,
    operation,
    sent: { ...values, ...request.query, ...(isRecord(request.body) ? request.body : {}) },
    service,
    isRefused: service.isRefusal || response.status < 200 || response.status > 299,
  };
}
