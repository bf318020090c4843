// Checks what the caller sends: a body, or the path and query of a call without one, and the facts given beside it.
import { type CheckResult, checkFacts, checkSent, findPart } from '../../generated/kernel/check.ts';
import type { Issue } from '../../generated/kernel/issues.ts';
import { readOwn, toJsonPath } from '../../generated/kernel/paths.ts';
import type { OperationSpecification, PartSpecification } from '../../generated/kernel/specification.ts';
import { isRecord } from '../../generated/kernel/view.ts';
import type { Route } from './find-operation.ts';
import type { Payload } from './payload.ts';

export function hasRequest(operation: OperationSpecification): boolean {
  return operation.parts.some(({ name }) => name === 'request' || name === 'path' || name === 'query');
}

export function checkRequest(route: Route, payload: Payload): CheckResult {
  const { operation } = route;
  const request = findPart(operation, 'request');
  const given = checkFacts(operation, payload.given ?? {});
  const result =
    request === undefined ? checkParameters(route, payload) : checkBody(route, payload, chooseShape(request, payload));
  if (given.length === 0) return result;
  return { ...result, valid: false, class: 'hypothesis-only', issues: [...result.issues, ...given] };
}

function chooseShape(part: PartSpecification, payload: Payload): PartSpecification {
  return payload.hypothesis === true && part.hypothesis !== undefined
    ? { ...part, shape: part.hypothesis, read: undefined }
    : part;
}

/** A body, and the path and query that go with it; rules see all of them together. */
function checkBody(route: Route, payload: Payload, request: PartSpecification): CheckResult {
  const { operation } = route;
  const given = payload.given ?? {};
  const whole = joinParts(route, payload.body);
  const results = [checkSent(operation, request, payload.body, given, whole)];
  for (const name of ['path', 'query'] as const) {
    const part = findPart(operation, name);
    if (part === undefined) continue;
    const result = checkSent({ ...operation, rules: [] }, part, route[name], given, route[name]);
    results.push({ ...result, issues: result.issues.map((issue) => placeParameter(issue, name, operation.path)) });
  }
  const checked = results.reduce(joinResults);
  const strange = findPart(operation, 'query') === undefined ? refuseQuery(route, request) : [];
  if (strange.length === 0) return checked;
  return { ...checked, valid: false, class: 'hypothesis-only', issues: [...checked.issues, ...strange] };
}

/** The service does not read a query here: a field of the body that stands in it is not sent. */
function refuseQuery({ operation, query }: Route, request: PartSpecification): Issue[] {
  return Object.keys(query).flatMap((name): Issue[] => {
    const field = readOwn(request.fields, name);
    if (field === undefined) return [];
    const { row, status, evidence } = field;
    const path = toJsonPath([name]).replace('$', '$query');
    const message = `${name} is a field of the body; ${operation.id} reads no query`;
    return [
      {
        path,
        field: `query.${name}`,
        code: 'unknown-key',
        message,
        row,
        status,
        evidence,
        fix: `put ${name} into the body`,
      },
    ];
  });
}

/** What conditions see of a request: body, path and query together. What is no object has no parts to join. */
export function joinParts(route: Route, body: unknown): unknown {
  const part = findPart(route.operation, 'query');
  const query = pick(route.query, (name) => part !== undefined && Object.hasOwn(part.fields, name));
  const parameters = isRecord(query) ? query : {};
  if (body === undefined) return { ...parameters, ...route.path };
  return isRecord(body) ? { ...parameters, ...body, ...route.path } : body;
}

/** A parameter beside a body stands in the URL and not in the body. */
function placeParameter(issue: Issue, part: 'path' | 'query', template: string): Issue {
  const isMissing = issue.code === 'required';
  const fix = isMissing ? { fix: `give the path with its parameters filled in: ${template}` } : {};
  return { ...issue, path: issue.path.replace('$', `$${part}`), field: `${part}.${issue.field}`, ...fix };
}

/** Path and query of a call without a body. They may stand in the URL and in the payload: one record holds both. */
function checkParameters(route: Route, payload: Payload): CheckResult {
  const { operation } = route;
  const whole = mergeRecords(payload.body, { ...route.path, ...route.query });
  const path = findPart(operation, 'path');
  const query = findPart(operation, 'query');
  const inPath = (name: string): boolean => path !== undefined && Object.hasOwn(path.fields, name);
  const results: CheckResult[] = [];
  if (path !== undefined) {
    // What belongs to no part is reported once: by the query if there is one, else by the path.
    const own = query === undefined ? whole : pick(whole, inPath);
    const result = checkSent(operation, path, own, payload.given ?? {}, whole);
    results.push(isTemplate(route, payload, path) ? withoutMissing(result) : result);
  }
  if (query !== undefined) {
    const rules = path === undefined ? operation.rules : [];
    const own = path === undefined ? whole : pick(whole, (name) => !inPath(name));
    results.push(checkSent({ ...operation, rules }, query, own, payload.given ?? {}, whole));
  }
  return results.reduce(joinResults);
}

function joinResults(one: CheckResult, other: CheckResult): CheckResult {
  const order = ['live-confirmed', 'doc-derived', 'hypothesis-only'] as const;
  const weaker = order[Math.max(order.indexOf(one.class), order.indexOf(other.class))] ?? 'hypothesis-only';
  return {
    valid: one.valid && other.valid,
    class: weaker,
    issues: [...one.issues, ...other.issues],
    observations: [...one.observations, ...other.observations],
    undecided: [...one.undecided, ...other.undecided],
  };
}

/** A route that was asked for by its template (`/things/{id}`) gives no values for its parameters. */
function isTemplate(route: Route, payload: Payload, path: PartSpecification): boolean {
  return payload.operation === undefined && Object.keys(path.fields).some((name) => route.path[name] === undefined);
}

function withoutMissing(result: CheckResult): CheckResult {
  const issues = result.issues.filter((issue) => issue.code !== 'required');
  const valid = issues.length === 0;
  return { ...result, issues, valid, class: valid && !result.valid ? 'doc-derived' : result.class };
}

function mergeRecords(body: unknown, parameters: Readonly<Record<string, string>>): unknown {
  if (body === undefined || body === null) return parameters;
  return isRecord(body) ? { ...parameters, ...body } : body;
}

function pick(whole: unknown, keep: (name: string) => boolean): unknown {
  return isRecord(whole) ? Object.fromEntries(Object.entries(whole).filter(([name]) => keep(name))) : whole;
}
