// Everything about a request that needs neither store nor approval: is it right, what is it worth as evidence, what would it cost, what does this project not send.
import { parseJson, printCanonical, stringifyJson } from '../../generated/kernel/json.ts';
import { readOwn } from '../../generated/kernel/paths.ts';
import { findQuarantined, type QuarantinedShape } from '../../generated/kernel/quarantine.ts';
import type { OperationSpecification } from '../../generated/kernel/specification.ts';
import { isRecord } from '../../generated/kernel/view.ts';
import { quarantine } from '../../generated/quarantine.ts';
import { checkPayload, findTarget } from '../check/check-payload.ts';
import { joinParts } from '../check/check-request.ts';
import type { Answer } from '../check/payload.ts';
import { estimatePayload } from '../cost/estimate-payload.ts';
import { hashText } from '../store/seal.ts';
import { findExternalIdField, placeExternalId, readExternalId } from '../transport/external-id.ts';
import { routeRequest } from '../transport/route.ts';
import type { Refusal } from './refusal.ts';
import type { CreateRequest, UnitEstimate } from './request.ts';

export interface Examined {
  readonly operation: OperationSpecification;
  readonly path: string;
  /** A copy that no caller can change any more, with the external id if the caller gave one. */
  readonly body: unknown;
  readonly givenExternalId: string | null;
  readonly class: Answer['class'];
  readonly units: UnitEstimate | undefined;
  readonly quarantined: readonly QuarantinedShape[];
  readonly contentSha256: string;
  readonly refusals: readonly Refusal[];
  readonly notes: readonly string[];
}

export type Examination =
  | { readonly kind: 'examined'; readonly examined: Examined }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** Stands where the id of the job will stand, so that the body is judged as it will be sent. */
const SAMPLE_ID = 'kc1-00000000000000000000000000-a1';

/** Ids of the caller's own go into URLs and file names of others: an alphabet that needs no encoding anywhere. */
const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/** Of an id, for whoever has none. */
const EXAMPLE = 'text2video.create';

/** Longer lists tell nobody more. */
const MOST_ISSUES = 20;

export function examineRequest(request: CreateRequest): Examination {
  const copied = copyBody(request.body);
  if (copied === undefined) return refuse('invalid', 'the body is nothing that JSON can carry');
  const target = { operation: request.operation, ...(request.path === undefined ? {} : { path: request.path }) };
  const found = findTarget({ ...target, body: copied.body });
  if (found.kind === 'unknown') {
    const { asked, nearest } = found;
    const known =
      nearest === undefined ? `take the id of an operation, such as ${EXAMPLE}` : `the nearest is ${nearest.id}`;
    return refuse('invalid', `${asked} is not in the register; ${known}`, nearest?.row ?? 'register/README.md:1');
  }
  const { operation } = found.route;
  if (!operation.bills && request.path === undefined && operation.path.includes('{'))
    return refuse('free', `${operation.id} is free; call it without an approval`);
  const path = request.path ?? operation.path;
  const routed = routeRequest(operation.method, path);
  if (routed.operation !== operation || path.includes('{'))
    return refuse('invalid', `${path} is no filled-in path of ${operation.id}: ${operation.path}`);
  const given = request.externalTaskId ?? readExternalId(operation, copied.body);
  const body = given === undefined ? copied.body : placeExternalId(operation, copied.body, given);
  const sample = placeExternalId(operation, body, SAMPLE_ID);
  const payload = { ...target, body: sample, ...(request.given === undefined ? {} : { given: request.given }) };
  const check = checkPayload({ ...payload, kind: 'request' });
  const scope = quarantine[operation.id];
  const whole = joinParts(found.route, sample);
  return {
    kind: 'examined',
    examined: {
      operation,
      path,
      body,
      givenExternalId: given ?? null,
      class: check.class,
      units: check.valid ? readUnits(payload) : undefined,
      quarantined: scope === undefined ? [] : findQuarantined(scope, whole, request.given ?? {}, sample),
      contentSha256: hashText(printCanonical(withoutExternalId(operation, body))),
      refusals: [...findWrong(operation, check), ...checkExternalId(operation, body, given)],
      notes: check.observations.map(({ path: at, message }) => `${at} ${message}`),
    },
  };
}

/** Over the body as the wire reads it from what it sends. */
export function hashSentBody(body: unknown): string {
  return hashText(printCanonical(parseJson(stringifyJson(body))));
}

function copyBody(body: unknown): { readonly body: unknown } | undefined {
  try {
    return { body: parseJson(stringifyJson(body)) };
  } catch {
    // A cycle, or nesting beyond any stack.
    return undefined;
  }
}

function findWrong(operation: OperationSpecification, check: Answer): Refusal[] {
  const { row } = operation;
  const wrong: Refusal[] = operation.bills
    ? []
    : [{ code: 'free', message: `${operation.id} is free; call it without an approval`, row }];
  for (const issue of check.issues.slice(0, MOST_ISSUES))
    wrong.push({ code: 'invalid', message: `${issue.path} ${issue.message}`, row: issue.row });
  for (const { rule, row: of, needs } of check.undecided)
    wrong.push({ code: 'undecided', message: `${rule} depends on ${needs.join(', ')}; give them as facts`, row: of });
  return wrong;
}

function checkExternalId(operation: OperationSpecification, body: unknown, given: string | undefined): Refusal[] {
  if (given === undefined) return [];
  const wrong = (message: string): Refusal[] => [{ code: 'external-id', message }];
  if (!SAFE_ID.test(given))
    return wrong('the external id is expected in letters, digits, hyphens and underscores, 64 at most');
  if (findExternalIdField(operation) === undefined) return wrong(`${operation.id} takes no external id`);
  return readExternalId(operation, body) === given ? [] : wrong('the body has another external id than the request');
}

function readUnits(payload: Parameters<typeof estimatePayload>[0]): UnitEstimate | undefined {
  const cost = estimatePayload(payload);
  if (cost.kind !== 'estimated' || cost.estimate.kind !== 'priced') return undefined;
  return { amount: cost.estimate.units, unit: cost.estimate.unit };
}

/** What an approval names: the id is made when the job is, so it cannot be part of it. */
function withoutExternalId(operation: OperationSpecification, body: unknown): unknown {
  const field = findExternalIdField(operation);
  return field === undefined ? body : dropAt(body, field.split('.'));
}

function dropAt(value: unknown, [key = '', ...rest]: readonly string[]): unknown {
  if (!isRecord(value) || readOwn(value, key) === undefined) return value;
  const { [key]: inner, ...others } = value;
  if (rest.length === 0) return others;
  const left = dropAt(inner, rest);
  // Options that held nothing but the id are no options.
  return isRecord(left) && Object.keys(left).length === 0 ? others : { ...others, [key]: left };
}

function refuse(code: Refusal['code'], message: string, row?: string): Examination {
  return { kind: 'refused', refusals: [{ code, message, ...(row === undefined ? {} : { row }) }] };
}
