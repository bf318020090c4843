// What a generated client needs from the outside: something that carries one request and brings back one answer.
import { findPart, findSentIssues, readReceived } from './check.ts';
import type { Issue } from './issues.ts';
import { readOwn } from './paths.ts';
import { readServiceCode } from './service-code.ts';
import type { ErrorCode, OperationSpecification, PartSpecification } from './specification.ts';
import { isRecord } from './view.ts';

export interface TransportRequest {
  /** `omniVideo.create` */
  readonly operation: string;
  readonly method: string;
  /** With its parameters filled in and percent-encoded. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** A request that is charged must be sent at most once. */
  readonly bills: boolean;
}

export interface TransportResponse {
  readonly status: number;
  /** The parsed body. */
  readonly body: unknown;
}

export interface Transport {
  /** True to send what breaks the contract, and to hand out an answer that does as it came; paths are checked even so. */
  readonly isUnchecked?: boolean;
  send(request: TransportRequest): Promise<TransportResponse>;
}

/**
 * The request or the answer is not what the contract says; `issues` name the rows, and there are none where an answer is wrong by its HTTP
 * status alone. A wrong request was not sent.
 */
export class ContractViolation extends Error {
  override readonly name = 'ContractViolation';
  readonly operation: string;
  readonly side: 'request' | 'response';
  readonly issues: readonly Issue[];
  /** The answer as it came, so that nothing that was paid for is lost. */
  readonly response: TransportResponse | undefined;

  constructor(operation: string, side: 'request' | 'response', issues: readonly Issue[], response?: TransportResponse) {
    super(
      `${operation}: the ${side}${response === undefined ? '' : ` (HTTP ${response.status})`} breaks the contract${issues.map((issue) => `\n  ${issue.in === undefined ? '' : `${issue.in} `}${issue.path} ${issue.message} (${issue.row}, ${issue.status})`).join('')}`,
    );
    this.operation = operation;
    this.side = side;
    this.issues = issues;
    this.response = response;
  }
}

/** The service understood the call and refused it, in its own code; nothing was made. */
export class ServiceRefusal extends Error {
  override readonly name = 'ServiceRefusal';
  readonly operation: string;
  readonly code: number;
  /** What the register says of the code; undefined for one that nobody registered. */
  readonly meaning: ErrorCode | undefined;
  readonly response: TransportResponse;

  constructor(operation: string, code: number, meaning: ErrorCode | undefined, response: TransportResponse) {
    const said =
      meaning === undefined ? 'no registered code' : `${meaning.meaning} (${meaning.row}); ${meaning.advice}`;
    super(`${operation}: refused with code ${code}: ${said}`);
    this.operation = operation;
    this.code = code;
    this.meaning = meaning;
    this.response = response;
  }
}

export interface CallInput {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
}

/**
 * Checks a call, sends it once, and reads the answer. Throws ContractViolation, before anything is sent when the call is wrong, and
 * ServiceRefusal when the service answers with a code of `codes` that is no success.
 */
export async function callOperation(
  transport: Transport,
  operation: OperationSpecification,
  input: CallInput,
  codes: readonly ErrorCode[] = [],
): Promise<unknown> {
  const isUnchecked = transport.isUnchecked === true;
  // A wrong path is another route, so it is never sent.
  const sent = checkCall(operation, input, isUnchecked ? ['path'] : ['request', 'path', 'query']);
  if (sent.length > 0) throw new ContractViolation(operation.id, 'request', sent);
  const response = await transport.send({
    operation: operation.id,
    method: operation.method,
    path: fillPath(operation.path, input.path ?? {}),
    query: toQuery(input.query ?? {}),
    bills: operation.bills,
    ...(input.body === undefined ? {} : { body: input.body }),
  });
  const service = codes.length === 0 ? undefined : readServiceCode(response.body, codes);
  if (service?.isRefusal === true) throw new ServiceRefusal(operation.id, service.number ?? 0, service.code, response);
  const part = findPart(operation, 'response');
  if (part === undefined || isUnchecked) return response.body;
  const received = readReceived(operation, part, response.body);
  // Where no field is required, an error page reads like an empty answer.
  const isUntoldFailure = service?.number === undefined && response.status >= 400;
  if (received.issues.length > 0 || isUntoldFailure)
    throw new ContractViolation(operation.id, 'response', received.issues, response);
  return received.value;
}

/** Each part by its own fields, and the rules once, on body, path and query together. */
function checkCall(
  operation: OperationSpecification,
  input: CallInput,
  names: readonly ('request' | 'path' | 'query')[],
): Issue[] {
  const bodies = { request: input.body, path: input.path ?? {}, query: input.query ?? {} } as const;
  const whole = { ...input.path, ...input.query, ...(isRecord(input.body) ? input.body : {}) };
  const parts = names.flatMap((name) => findPart(operation, name) ?? []);
  const takesSeveral = (['request', 'path', 'query'] as const).filter((name) => findPart(operation, name)).length > 1;
  return parts.flatMap((part, index) => {
    const body = part.name === 'path' || part.name === 'query' ? bodies[part.name] : bodies.request;
    const bears = index === 0 && names.includes('request');
    const issues = findSentIssues(bears ? operation : { ...operation, rules: [] }, part, body, whole);
    const all = part.name === 'path' ? [...issues, ...findSteps(part, bodies.path)] : issues;
    return takesSeveral ? all.map((issue) => ({ ...issue, in: nameArgument(operation, part, issue) })) : all;
  });
}

/** In the words of the arguments of a call. A rule is found with the body and may be about what stands beside it. */
function nameArgument(
  operation: OperationSpecification,
  part: PartSpecification,
  { field }: Issue,
): NonNullable<Issue['in']> {
  if (part.name === 'path' || part.name === 'query') return part.name;
  const [top = ''] = field.split(/[.[]/);
  const holds = (name: 'request' | 'path' | 'query'): boolean =>
    readOwn(findPart(operation, name)?.fields ?? {}, top) !== undefined;
  return holds('request') ? 'body' : ((['path', 'query'] as const).find(holds) ?? 'body');
}

/** `.` and `..` stay what they are when they are encoded, and would lead to another route. */
function findSteps(part: PartSpecification, values: Readonly<Record<string, unknown>>): Issue[] {
  return Object.values(part.fields).flatMap(({ path, row, status, evidence }) =>
    values[path] === '.' || values[path] === '..'
      ? [{ path: `$.${path}`, field: path, code: 'format', message: 'leads to another route', row, status, evidence }]
      : [],
  );
}

function fillPath(path: string, values: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{([^}]+)\}/g, (_all, name: string) => encodeURIComponent(String(values[name])));
}

function toQuery(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}
