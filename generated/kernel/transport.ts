// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// What a generated client needs from the outside: something that carries one request and brings back one answer.
import { type CheckResult, checkReceived, checkSent, findPart } from './check.ts';
import type { Issue } from './issues.ts';
import type { OperationSpecification } from './specification.ts';

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
  send(request: TransportRequest): Promise<TransportResponse>;
}

/** The request or the answer is not what the contract says; `issues` name the rows. A wrong request was not sent. */
export class ContractViolation extends Error {
  override readonly name = 'ContractViolation';
  readonly operation: string;
  readonly side: 'request' | 'response';
  readonly issues: readonly Issue[];
  /** The answer as it came, so that nothing that was paid for is lost. */
  readonly response: TransportResponse | undefined;

  constructor(operation: string, side: 'request' | 'response', issues: readonly Issue[], response?: TransportResponse) {
    super(
      `${operation}: the ${side} breaks the contract\n${issues.map((issue) => `  ${issue.path} ${issue.message} (${issue.row}, ${issue.status})`).join('\n')}`,
    );
    this.operation = operation;
    this.side = side;
    this.issues = issues;
    this.response = response;
  }
}

export interface CallInput {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
}

/** Checks a call, sends it once, and reads the answer; throws ContractViolation before sending when the call is wrong. */
export async function callOperation(
  transport: Transport,
  operation: OperationSpecification,
  input: CallInput,
): Promise<unknown> {
  const sent = checkCall(operation, input);
  if (sent.length > 0) throw new ContractViolation(operation.id, 'request', sent);
  const response = await transport.send({
    operation: operation.id,
    method: operation.method,
    path: fillPath(operation.path, input.path ?? {}),
    query: toQuery(input.query ?? {}),
    bills: operation.bills,
    ...(input.body === undefined ? {} : { body: input.body }),
  });
  const part = findPart(operation, 'response');
  if (part === undefined) return response.body;
  const received: CheckResult = checkReceived(operation, part, response.body);
  if (!received.valid) throw new ContractViolation(operation.id, 'response', received.issues, response);
  return received.value;
}

function checkCall(operation: OperationSpecification, input: CallInput): Issue[] {
  const bodies = { request: input.body, path: input.path ?? {}, query: input.query ?? {} } as const;
  return (['request', 'path', 'query'] as const).flatMap((name) => {
    const part = findPart(operation, name);
    return part === undefined
      ? []
      : checkSent({ ...operation, rules: name === 'request' ? operation.rules : [] }, part, bodies[name]).issues;
  });
}

function fillPath(path: string, values: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{([^}]+)\}/g, (_all, name: string) => encodeURIComponent(String(values[name])));
}

function toQuery(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}
