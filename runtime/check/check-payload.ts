// Checks one payload against the contract: picks the operation and part it belongs to and answers with issues that name their rows.
import { errorCodes } from '../../generated/errors.ts';
import { type CheckResult, checkReceived, checkSent, findPart } from '../../generated/kernel/check.ts';
import type { Issue } from '../../generated/kernel/issues.ts';
import type { ErrorCode, OperationSpecification, PartSpecification } from '../../generated/kernel/specification.ts';
import { isRecord } from '../../generated/kernel/view.ts';
import { operations } from '../../generated/operations.ts';
import { type Found, findById, findByRoute, type Route } from './find-operation.ts';

export const PAYLOAD_KINDS = ['request', 'response', 'callback', 'error'] as const;
export type PayloadKind = (typeof PAYLOAD_KINDS)[number];

export interface Payload {
  readonly kind?: PayloadKind | undefined;
  /** Either this, or a method and path; callbacks and errors need neither. */
  readonly operation?: string | undefined;
  readonly method?: string | undefined;
  readonly path?: string | undefined;
  /** For a GET, its query parameters. */
  readonly body: unknown;
  /** Facts that are not in the body, by their names in the register. */
  readonly given?: Readonly<Record<string, unknown>> | undefined;
  /** Accept fields and values that have never been evidenced. */
  readonly hypothesis?: boolean | undefined;
}

/** What the service said in its own code, where a body holds one. */
export interface ServiceCode {
  readonly code: number;
  readonly meaning: string;
  readonly class: string;
  readonly retry: string;
  readonly advice: string;
  readonly row: string;
}

export interface Answer extends Omit<CheckResult, 'value'> {
  readonly operation: string | null;
  readonly kind: PayloadKind;
  readonly service?: ServiceCode;
}

export function checkPayload(payload: Payload): Answer {
  const found = findTarget(payload);
  const kind = payload.kind ?? defaultKind(found);
  if (found.kind === 'unknown') return refuse(kind, describeUnknown(found));
  const { operation } = found.route;
  const answer = (result: CheckResult, service?: ServiceCode): Answer => {
    const { value: _value, ...rest } = result;
    return { operation: operation.id, kind, ...rest, ...(service === undefined ? {} : { service }) };
  };
  switch (kind) {
    case 'request':
      return answer(checkRequest(found.route, payload));
    case 'response':
      return checkResponse(operation, payload.body, answer);
    case 'callback': {
      const part = findPart(operation, 'callback');
      return part === undefined
        ? refuse(kind, lacksPart(operation, kind))
        : answer(checkReceived(operation, part, payload.body));
    }
    case 'error':
      return checkError(operation, payload.body, answer);
  }
}

/** Callbacks and errors have one shape whatever was called, so they need no route. */
function findTarget(payload: Payload): Found {
  if (payload.operation !== undefined) return findById(operations, payload.operation);
  const common = payload.kind === 'callback' ? 'CALLBACK' : payload.kind === 'error' ? 'ERROR' : undefined;
  const operation = common === undefined ? undefined : operations.find((candidate) => candidate.method === common);
  if (operation !== undefined) return { kind: 'found', route: { operation, path: {}, query: {} } };
  return findByRoute(operations, payload.method ?? '', payload.path ?? '');
}

function defaultKind(found: Found): PayloadKind {
  if (found.kind === 'unknown') return 'request';
  const { method, parts } = found.route.operation;
  if (method === 'ERROR') return 'error';
  return parts.some((part) => part.direction === 'sent') ? 'request' : 'callback';
}

function checkRequest(route: Route, payload: Payload): CheckResult {
  const { operation } = route;
  const request = findPart(operation, 'request');
  const part =
    request === undefined
      ? mergeParameters(operation)
      : payload.hypothesis === true && request.hypothesis !== undefined
        ? { ...request, shape: request.hypothesis }
        : request;
  // A GET's parameters may stand in the URL and in the body: one record holds both.
  const body = request === undefined ? mergeRecords(payload.body, { ...route.path, ...route.query }) : payload.body;
  const result = checkSent(operation, part, body, payload.given ?? {});
  if (request !== undefined || !hasNamedParameters(operation, route, payload)) return result;
  const issues = result.issues.filter(
    (issue) => !(issue.code === 'required' && findPart(operation, 'path')?.fields[issue.field] !== undefined),
  );
  return {
    ...result,
    issues,
    valid: issues.length === 0,
    class: issues.length === 0 && result.class === 'hypothesis-only' ? 'doc-derived' : result.class,
  };
}

/** Path and query of an operation without a body, as one part. */
function mergeParameters(operation: OperationSpecification): PartSpecification {
  const [first, second] = operation.parts.filter((part) => part.name === 'path' || part.name === 'query');
  if (first === undefined) throw new Error(`${operation.id} has nothing to check in a request`);
  if (second === undefined) return first;
  return {
    ...first,
    shape: first.shape.and(second.shape),
    fields: { ...first.fields, ...second.fields },
    carried: [...first.carried, ...second.carried],
  };
}

/** A route that was asked for by its template gives no values for its parameters. */
function hasNamedParameters(operation: OperationSpecification, route: Route, payload: Payload): boolean {
  const names = Object.keys(findPart(operation, 'path')?.fields ?? {});
  return payload.operation === undefined && names.some((name) => route.path[name] === undefined);
}

function mergeRecords(body: unknown, parameters: Readonly<Record<string, string>>): unknown {
  if (body === undefined || body === null) return parameters;
  return isRecord(body) ? { ...parameters, ...body } : body;
}

function checkResponse(
  operation: OperationSpecification,
  body: unknown,
  answer: (result: CheckResult, service?: ServiceCode) => Answer,
): Answer {
  const service = readService(body);
  const part = findPart(operation, 'response');
  if (part === undefined) return refuse('response', lacksPart(operation, 'response'));
  // A refusal keeps the envelope but may carry no data, or an empty one: it is read as what it is, an error body.
  const error = operations.find((candidate) => candidate.method === 'ERROR');
  const errorPart = error === undefined ? undefined : findPart(error, 'error');
  if (service.isRefusal && error !== undefined && errorPart !== undefined)
    return answer(checkReceived(error, errorPart, body), service.code);
  return answer(checkReceived(operation, part, body), service.code);
}

function checkError(
  operation: OperationSpecification,
  body: unknown,
  answer: (result: CheckResult, service?: ServiceCode) => Answer,
): Answer {
  const error =
    findPart(operation, 'error') === undefined
      ? operations.find((candidate) => candidate.method === 'ERROR')
      : operation;
  const part = error === undefined ? undefined : findPart(error, 'error');
  if (error === undefined || part === undefined) return refuse('error', lacksPart(operation, 'error'));
  const result = checkReceived(error, part, body);
  const service = readService(body);
  const success =
    service.code?.class === 'success' ? errorCodes.find((row) => row.code === service.code?.code) : undefined;
  if (result.valid && success !== undefined) {
    const issue: Issue = {
      path: '$.code',
      field: 'code',
      code: 'enum',
      message: `is ${success.code}, which means ${success.meaning}; that is no error`,
      ...pick(success),
    };
    return answer({ ...result, valid: false, class: 'hypothesis-only', issues: [issue] }, service.code);
  }
  const unknown = result.valid && service.number !== undefined && service.code === undefined;
  const observations = unknown
    ? [
        ...result.observations,
        { path: '$.code', code: 'unknown-value' as const, message: `${service.number} is no registered service code` },
      ]
    : result.observations;
  return answer({ ...result, observations }, service.code);
}

function readService(body: unknown): { number?: number; code?: ServiceCode; isRefusal: boolean } {
  const raw = isRecord(body) ? body.code : undefined;
  const number = typeof raw === 'string' && /^-?\d+(\.0+)?$/.test(raw) ? Number(raw) : raw;
  if (typeof number !== 'number') return { isRefusal: false };
  const row = errorCodes.find((candidate) => candidate.code === number);
  const isRefusal = row === undefined ? number !== 0 : row.class !== 'success';
  return { number, isRefusal, ...(row === undefined ? {} : { code: describeCode(row) }) };
}

function describeCode({ code, meaning, class: kind, retry, advice, row }: ErrorCode): ServiceCode {
  return { code, meaning, class: kind, retry, advice, row };
}

function pick({ row, status, evidence }: ErrorCode): Pick<Issue, 'row' | 'status' | 'evidence'> {
  return { row, status, evidence };
}

function refuse(kind: PayloadKind, issue: Issue): Answer {
  return {
    operation: null,
    kind,
    valid: false,
    class: 'hypothesis-only',
    issues: [issue],
    observations: [],
    undecided: [],
  };
}

function describeUnknown(found: Extract<Found, { kind: 'unknown' }>): Issue {
  const { nearest, asked } = found;
  const name =
    nearest === undefined ? '' : nearest.path === '' ? nearest.id : `${nearest.method} ${nearest.path} (${nearest.id})`;
  return {
    path: '$',
    field: '',
    code: 'unknown-operation',
    message: `${asked.trim() === '' ? 'no operation' : asked} is not in the register${nearest === undefined ? '' : `; the nearest is ${name}`}`,
    row: nearest?.row ?? 'register/README.md:1',
    status: nearest?.status ?? 'not-evidenced',
    evidence: nearest?.evidence ?? [],
    ...(nearest === undefined ? {} : { fix: `use ${name}` }),
  };
}

function lacksPart(operation: OperationSpecification, kind: PayloadKind): Issue {
  return {
    path: '$',
    field: '',
    code: 'unknown-operation',
    message: `${operation.id} has no ${kind}`,
    row: operation.row,
    status: operation.status,
    evidence: operation.evidence,
  };
}
