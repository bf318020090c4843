// Builds a request body by an approved pattern: fixed values are filled in, lists are numbered, everything else must be given; what does not fit is refused.
import { checkSent, findPart, type UndecidedRule } from './check.ts';
import type { PayloadClass } from './classify.ts';
import type { Issue } from './issues.ts';
import { findNearest } from './nearest.ts';
import type { Observation } from './observe.ts';
import { toField, toJsonPath } from './paths.ts';
import { findQuarantined, type QuarantineScope } from './quarantine.ts';
import type { OperationSpecification } from './specification.ts';
import { isRecord } from './view.ts';

export interface PatternField {
  readonly name: string;
  /** `default` may be given and is sent in any case, `fixed` is never given, `numbered` is the place in its list, from 1. */
  readonly takes: 'required' | 'optional' | 'default' | 'fixed' | 'numbered';
  readonly row: string;
  /** What is sent when nothing is given. */
  readonly value?: string | number | boolean;
  /** The only values that may be given. */
  readonly values?: readonly (string | number | boolean)[];
  /** Of an object, or of the items of a list. */
  readonly fields?: readonly PatternField[];
}

export interface Pattern {
  readonly name: string;
  readonly purpose: string;
  readonly row: string;
  /** How far the evidence carries a body that gives what is required. */
  readonly class: PayloadClass;
  readonly operation: OperationSpecification;
  readonly quarantine?: QuarantineScope;
  readonly fields: readonly PatternField[];
}

/** Why nothing was built. */
export type Refusal =
  | {
      readonly kind: 'quarantined';
      /** The name of the shape: `mode-standard`. */
      readonly name: string;
      readonly message: string;
      readonly instead: string;
      readonly row: string;
    }
  | Unfit
  | { readonly kind: 'issue'; readonly issue: Issue };

/** What the pattern itself refuses: what it does not take, or needs and was not given. */
export interface Unfit {
  readonly kind: 'not-in-pattern' | 'missing';
  readonly path: string;
  readonly field: string;
  readonly message: string;
  readonly row: string;
}

export type Built<Body> =
  | {
      readonly kind: 'built';
      readonly pattern: string;
      readonly operation: string;
      readonly body: Body;
      readonly class: PayloadClass;
      readonly observations: readonly Observation[];
      /** Rules that need facts which are not in the body. */
      readonly undecided: readonly UndecidedRule[];
    }
  | {
      readonly kind: 'refused';
      readonly pattern: string;
      readonly operation: string;
      readonly refusals: readonly Refusal[];
    };

/** `Body` is the request type of the pattern's operation: what the check passed. */
export function buildBody<Body>(
  pattern: Pattern,
  input: unknown,
  given: Readonly<Record<string, unknown>> = {},
): Built<Body> {
  const { operation, name } = pattern;
  const refuse = (refusals: readonly Refusal[]): Built<Body> => ({
    kind: 'refused',
    pattern: name,
    operation: operation.id,
    refusals,
  });
  const own = readOnce(pattern.fields, input);
  const body = fill(pattern.fields, own);
  // Keys that the pattern does not take are not in the body, and may be what is quarantined.
  const shape = isRecord(own) && isRecord(body) ? { ...own, ...body } : body;
  const quarantined = pattern.quarantine === undefined ? [] : findQuarantined(pattern.quarantine, shape, given, own);
  if (quarantined.length > 0) {
    return refuse(
      quarantined.map(({ name: quarantine, why, instead, row }) => ({
        kind: 'quarantined',
        name: quarantine,
        message: why,
        instead,
        row,
      })),
    );
  }
  const request = findPart(operation, 'request');
  if (request === undefined) throw new Error(`${operation.id} has no request to build`);
  const result = checkSent(operation, request, body, given);
  const refusals = joinRefusals(operation, findUnfit(pattern, pattern.fields, own, []), result.issues);
  if (refusals.length > 0) return refuse(refusals);
  return {
    kind: 'built',
    pattern: name,
    operation: operation.id,
    // The strict schema of the operation has just accepted it.
    body: body as Body,
    class: result.class,
    observations: result.observations,
    undecided: result.undecided,
  };
}

/** One cause, one refusal: what the pattern refuses needs no second complaint about it, nor do the insides of what is of the wrong type. */
function joinRefusals(
  operation: OperationSpecification,
  unfit: readonly Unfit[],
  issues: readonly Issue[],
): readonly Refusal[] {
  const told = new Set(unfit.map(({ path }) => path));
  const fields = new Set(unfit.map(({ field }) => field));
  const readsUnfit = (rule: string | undefined): boolean =>
    operation.rules.find(({ id }) => id === rule)?.reads.some((path) => fields.has(path)) === true;
  const outer = issues.filter(({ code }) => code === 'type').map(({ path }) => path);
  return [
    ...unfit.filter(({ path }) => !outer.some((above) => path.startsWith(`${above}.`) || path.startsWith(`${above}[`))),
    ...issues
      .filter((issue) => !told.has(issue.path) && !readsUnfit(issue.rule))
      .map((issue): Refusal => ({ kind: 'issue', issue })),
  ];
}

/** A copy as far as the pattern reaches: whatever the input is, each value is read once. */
function readOnce(fields: readonly PatternField[], input: unknown): unknown {
  if (!isRecord(input)) return input;
  const copy: Record<string, unknown> = { ...input };
  for (const { name, fields: inner } of fields) {
    const value = Object.hasOwn(copy, name) ? copy[name] : undefined;
    if (inner === undefined || value === undefined) continue;
    copy[name] = Array.isArray(value) ? value.map((item: unknown) => readOnce(inner, item)) : readOnce(inner, value);
  }
  return copy;
}

function fill(fields: readonly PatternField[], input: unknown, index = 0): unknown {
  if (!isRecord(input)) return input;
  const body: Record<string, unknown> = {};
  for (const field of fields) {
    const own = Object.hasOwn(input, field.name) ? input[field.name] : undefined;
    const value = fillField(field, own, index);
    if (value !== undefined) body[field.name] = value;
  }
  return body;
}

function fillField(field: PatternField, value: unknown, index: number): unknown {
  switch (field.takes) {
    case 'fixed':
      return field.value;
    case 'numbered':
      return index + 1;
    case 'default':
      return value === undefined ? field.value : value;
    case 'required':
    case 'optional': {
      const { fields } = field;
      if (fields === undefined || value === undefined) return value;
      return Array.isArray(value) ? value.map((item, place) => fill(fields, item, place)) : fill(fields, value);
    }
  }
}

/** Keys and values of the input that the pattern does not take, and what it needs and the input lacks. */
function findUnfit(
  pattern: Pattern,
  fields: readonly PatternField[],
  input: unknown,
  path: readonly PropertyKey[],
): Unfit[] {
  if (!isRecord(input)) return [];
  const missing = fields
    .filter(({ name, takes }) => takes === 'required' && (!Object.hasOwn(input, name) || isEmpty(input[name])))
    .map(({ name, row }) =>
      describeUnfit('missing', [...path, name], `the pattern ${pattern.name} needs ${name}`, row),
    );
  const strange = Object.entries(input).flatMap(([name, value]): Unfit[] => {
    const at = [...path, name];
    if (value === undefined) return [];
    const field = fields.find((candidate) => candidate.name === name);
    if (field === undefined || field.takes === 'fixed' || field.takes === 'numbered') {
      const message = field === undefined ? explainStrange(pattern, fields, name) : explainFilled(pattern, name);
      return [describeUnfit('not-in-pattern', at, message, field?.row ?? pattern.row)];
    }
    if (field.takes === 'required' && isEmpty(value)) return [];
    if (field.values !== undefined && !field.values.some((legal) => legal === value)) {
      const message = `the pattern ${pattern.name} takes ${name} ${field.values.join(', ')} only`;
      return [describeUnfit('not-in-pattern', at, message, field.row)];
    }
    const { fields: inner } = field;
    if (inner === undefined) return [];
    return Array.isArray(value)
      ? value.flatMap((item: unknown, place) => findUnfit(pattern, inner, item, [...at, place]))
      : findUnfit(pattern, inner, value, at);
  });
  return [...missing, ...strange];
}

function describeUnfit(kind: Unfit['kind'], path: readonly PropertyKey[], message: string, row: string): Unfit {
  return { kind, path: toJsonPath(path), field: toField(path), message, row };
}

function explainStrange(pattern: Pattern, fields: readonly PatternField[], name: string): string {
  const names = fields.filter(({ takes }) => takes !== 'fixed' && takes !== 'numbered').map((field) => field.name);
  const nearest = findNearest(name, names);
  const hint = nearest === undefined ? `it takes ${names.join(', ')}` : `did you mean ${nearest}?`;
  return `${name} is no part of the pattern ${pattern.name}; ${hint}`;
}

function explainFilled(pattern: Pattern, name: string): string {
  return `${name} is filled in by the pattern ${pattern.name}; leave it out`;
}

/** What is required may not be empty. */
function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
