// What is checked, and what the answer looks like.
import type { CheckResult } from '../../generated/kernel/check.ts';
import type { Issue } from '../../generated/kernel/issues.ts';
import { findNearest } from '../../generated/kernel/nearest.ts';
import { toPrintable } from '../../generated/kernel/printable.ts';
import type { ErrorCode, OperationSpecification } from '../../generated/kernel/specification.ts';
import type { Found } from './find-operation.ts';

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
export type ServiceCode = Pick<ErrorCode, 'code' | 'meaning' | 'class' | 'retry' | 'advice' | 'row'>;

export interface Answer extends Omit<CheckResult, 'value'> {
  /** Null when no operation is meant, or when the payload could not be read. */
  readonly operation: string | null;
  readonly kind: PayloadKind;
  readonly service?: ServiceCode;
}

/** An answer to a payload of a known operation. */
export function createAnswer(
  operation: OperationSpecification,
  kind: PayloadKind,
  result: CheckResult,
  code?: ErrorCode,
): Answer {
  const { value: _value, ...rest } = result;
  return { operation: operation.id, kind, ...rest, ...(code === undefined ? {} : { service: describeCode(code) }) };
}

function describeCode({ code, meaning, class: kind, retry, advice, row }: ErrorCode): ServiceCode {
  return { code, meaning, class: kind, retry, advice, row };
}

/** An answer that says why nothing could be checked. */
function refusePayload(kind: PayloadKind, issue: Issue): Answer {
  const nothing = { issues: [issue], observations: [], undecided: [] };
  return { operation: null, kind, valid: false, class: 'hypothesis-only', ...nothing };
}

/** Where an issue that no row explains points: the page that says what is registered. */
const REGISTER = { row: 'register/README.md:1', status: 'not-evidenced', evidence: [] } as const;

/** The payload, or the line it stands in, cannot be read. */
export function refuseText(message: string, kind: PayloadKind = 'request'): Answer {
  return refusePayload(kind, { path: '$', field: '', code: 'json', message, ...REGISTER });
}

export function refuseUnknown(kind: PayloadKind, { nearest, asked }: Extract<Found, { kind: 'unknown' }>): Answer {
  const route =
    nearest === undefined ? '' : nearest.path === '' ? nearest.id : `${nearest.method} ${nearest.path} (${nearest.id})`;
  const { row, status, evidence } = nearest ?? REGISTER;
  const message =
    asked.trim() === ''
      ? 'no operation is named; give operation, or method and path'
      : `${asked} is not in the register${nearest === undefined ? '' : `; the nearest is ${route}`}`;
  return refusePayload(kind, {
    path: '$',
    field: '',
    code: 'unknown-operation',
    message,
    row,
    status,
    evidence,
    ...(nearest === undefined ? {} : { fix: `use ${route}` }),
  });
}

/** What a program in JavaScript may ask for. */
export function refuseKind(kind: unknown): Answer {
  const found = typeof kind === 'string' ? toPrintable(kind).slice(0, LONGEST_KIND) : `of the type ${typeof kind}`;
  const nearest = typeof kind === 'string' ? findNearest(kind, PAYLOAD_KINDS) : undefined;
  const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`;
  const message = `kind is ${found}; one of ${PAYLOAD_KINDS.join(', ')} is expected${hint}`;
  return refusePayload('request', { path: '$', field: '', code: 'enum', message, ...REGISTER });
}

const LONGEST_KIND = 60;

export function refusePart({ id, row, status, evidence }: OperationSpecification, kind: PayloadKind): Answer {
  const message = `${id} has no ${kind}`;
  return refusePayload(kind, { path: '$', field: '', code: 'unknown-operation', message, row, status, evidence });
}
