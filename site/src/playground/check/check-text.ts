// Checks what was typed for one operation, by the functions that `kling check` and `kling cost` call, and says where in the text everything stands.
import { findPart } from '../../../../generated/kernel/check.ts';
import type { Issue } from '../../../../generated/kernel/issues.ts';
import type { Observation } from '../../../../generated/kernel/observe.ts';
import { toJsonPath } from '../../../../generated/kernel/paths.ts';
import { type Estimate, estimateCost } from '../../../../generated/kernel/prices.ts';
import { findQuarantined, type QuarantinedShape } from '../../../../generated/kernel/quarantine.ts';
import type { PartSpecification } from '../../../../generated/kernel/specification.ts';
import { checkRequest, hasRequest, joinParts } from '../../../../runtime/check/check-request.ts';
import type { Route } from '../../../../runtime/check/find-operation.ts';
import { indexLines } from '../../../../runtime/check/json/line-index.ts';
import type { JsonProblem } from '../../../../runtime/check/json/scan-json.ts';
import { observePosture } from '../../../../runtime/check/observe-posture.ts';
import { type Answer, createAnswer, refusePart } from '../../../../runtime/check/payload.ts';
import { parseJsonPath } from '../json/json-path.ts';
import { type Grade, gradeValues } from './grade-values.ts';
import { markText } from './mark-text.ts';
import type { OperationCode } from './operation-code.ts';
import { listGiven, readFacts, readText } from './read-text.ts';
import type { CheckInput, Report, ReportedItem } from './report.ts';

/** As many as somebody reads; the rest is counted. */
export const MOST_ITEMS = 100;

export function checkText(code: OperationCode, input: CheckInput): Report {
  const read = readText(input.text);
  if (read.kind === 'broken') return reportBroken(input.text, read.problem);
  const { operation } = code;
  const route: Route = { operation, path: Object.fromEntries(listGiven(input.path)), query: {} };
  const given = readFacts(input.given);
  const answer = answerBody(code, route, input, read.value, given);
  const isRequest = input.kind === 'request';
  const whole = joinParts(route, read.value);
  // A body that is missing has no fields that could be left out.
  const isMissing = read.value === undefined && findPart(operation, 'request') !== undefined;
  const shown = isMissing ? undefined : whole;
  const quarantined =
    isRequest && code.quarantine !== undefined ? findQuarantined(code.quarantine, shown, given, read.value) : [];
  const items = [
    ...answer.issues.map(reportIssue),
    ...quarantined.map(reportQuarantined),
    ...answer.observations.map(reportObservation),
    ...answer.undecided.map(
      ({ rule, row, needs }): ReportedItem => ({
        kind: 'note',
        path: rule,
        code: 'undecided',
        message: `cannot be decided without ${needs.join(', ')}`,
        row,
        ...(needs[0] === undefined ? {} : { input: `given.${needs[0]}` }),
      }),
    ),
  ];
  const placed = placeItems(input.text, items, gradeValues(listParts(code, input), read.value));
  const estimate = isRequest && answer.valid ? priceBody(code, whole, given) : undefined;
  return {
    verdict: answer.valid ? 'valid' : 'invalid',
    class: answer.class,
    ...placed,
    ...(estimate === undefined ? {} : { estimate }),
    ...(answer.service === undefined ? {} : { service: answer.service }),
  };
}

function answerBody(
  { operation, checkAnswer }: OperationCode,
  route: Route,
  { kind }: CheckInput,
  body: unknown,
  given: Record<string, unknown>,
): Answer {
  if (kind !== 'request') return checkAnswer(kind, body);
  if (!hasRequest(operation)) return refusePart(operation, kind);
  return createAnswer(
    operation,
    kind,
    observePosture(operation, checkRequest(route, { operation: operation.id, body, given })),
  );
}

function priceBody({ operation, prices, units }: OperationCode, whole: unknown, given: unknown): Estimate {
  return estimateCost(operation, prices, units, whole, given);
}

/** The parts that values of the text are of: a body, or of a call without one its path and query. */
function listParts({ operation }: OperationCode, { kind }: CheckInput): PartSpecification[] {
  const names = kind === 'request' ? (['request', 'path', 'query'] as const) : ([kind] as const);
  const parts = names.flatMap((name) => findPart(operation, name) ?? []);
  return parts[0]?.name === 'request' ? parts.slice(0, 1) : parts;
}

function reportIssue({ path, code, message, fix, row, status, rule }: Issue): ReportedItem {
  const more = { ...(fix === undefined ? {} : { fix }), ...(rule === undefined ? {} : { rule }) };
  return { kind: 'error', path, code, message, row, status, ...more };
}

function reportObservation({ path, code, message, row }: Observation): ReportedItem {
  return { kind: 'warning', path, code, message, ...(row === undefined ? {} : { row }) };
}

function reportQuarantined({ name, why, instead, row, key, reads = [] }: QuarantinedShape): ReportedItem {
  const fix = instead === '' ? {} : { fix: `use instead: ${instead}` };
  const message = `this project does not send ${name}: ${why}`;
  const field = key ?? reads.find((path) => !path.startsWith('given.')) ?? '';
  // As far as it goes without the index of an item.
  const path = toJsonPath(field === '' ? [] : (field.split('[]')[0] ?? '').split('.'));
  return { kind: 'warning', path, code: 'quarantined', message, row, ...fix };
}

function reportBroken(text: string, { offset, message }: JsonProblem): Report {
  const { line, column } = indexLines(text).locate(offset);
  const item: ReportedItem = {
    kind: 'error',
    path: `line ${line}, column ${column}`,
    code: 'json',
    message: `no JSON: ${message}`,
    mark: { start: offset, end: Math.min(offset + 1, text.length), line },
  };
  return { verdict: 'broken', class: 'hypothesis-only', items: [item], more: 0, graded: [] };
}

function placeItems(
  text: string,
  all: readonly ReportedItem[],
  grades: readonly Grade[],
): Pick<Report, 'items' | 'more' | 'graded'> {
  const items = all.slice(0, MOST_ITEMS);
  const targets = items.map(({ path }) => parseJsonPath(path));
  const { marks, doubles } = markText(text, [
    ...items.map(({ code }, place) => ({ steps: targets[place]?.steps ?? [], code })),
    ...grades.map(({ steps }) => ({ steps, code: 'graded' })),
  ]);
  const placed = items.map((item, place): ReportedItem => {
    const [target, mark] = [targets[place], marks[place]];
    if (target === undefined || item.input !== undefined) return item;
    if (target.root !== 'request') return { ...item, input: [target.root, ...target.steps].join('.') };
    return mark === undefined || item.code === 'posture' ? item : { ...item, mark };
  });
  return {
    items: [
      ...placed.filter(({ kind }) => kind === 'error'),
      ...doubles,
      ...placed.filter(({ kind }) => kind !== 'error'),
    ],
    more: all.length - items.length,
    graded: grades.flatMap(({ steps: _steps, ...grade }, place) => {
      const mark = marks[items.length + place];
      return mark === undefined ? [] : [{ ...grade, mark }];
    }),
  };
}
