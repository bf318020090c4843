// Builds a request body by an approved pattern: fixed values are filled in, lists are numbered, everything else must be given; what does not fit is refused.
import { checkSent, findPart, type UndecidedRule } from './check.ts';
import type { PayloadClass } from './classify.ts';
import type { Issue } from './issues.ts';
import { findNearest } from './nearest.ts';
import type { Observation } from './observe.ts';
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
  | { readonly kind: 'not-in-pattern'; readonly path: string; readonly message: string; readonly row: string }
  | { readonly kind: 'issue'; readonly issue: Issue };

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
  const body = fill(pattern.fields, input);
  // Keys that the pattern does not take are not in the body, and may be what is quarantined.
  const shape = isRecord(input) && isRecord(body) ? { ...input, ...body } : body;
  const quarantined = pattern.quarantine === undefined ? [] : findQuarantined(pattern.quarantine, shape, given);
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
  const strange = findStrange(pattern, pattern.fields, input, '$');
  const request = findPart(operation, 'request');
  if (request === undefined) throw new Error(`${operation.id} has no request to build`);
  const result = checkSent(operation, request, body, given);
  // One cause, one refusal: what the pattern refuses at a place needs no second complaint about it.
  const told = new Set(strange.flatMap((refusal) => (refusal.kind === 'not-in-pattern' ? [refusal.path] : [])));
  const issues = result.issues.flatMap((issue): Refusal[] => (told.has(issue.path) ? [] : [{ kind: 'issue', issue }]));
  if (strange.length + issues.length > 0) return refuse([...strange, ...issues]);
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
      return value ?? field.value;
    case 'required':
    case 'optional': {
      const { fields } = field;
      if (fields === undefined || value === undefined) return value;
      return Array.isArray(value) ? value.map((item, place) => fill(fields, item, place)) : fill(fields, value);
    }
  }
}

/** Keys and values of the input that the pattern does not take. */
function findStrange(pattern: Pattern, fields: readonly PatternField[], input: unknown, path: string): Refusal[] {
  if (!isRecord(input)) return [];
  const taken = fields.filter((field) => field.takes !== 'fixed' && field.takes !== 'numbered');
  const names = taken.map((field) => field.name);
  return Object.entries(input).flatMap(([name, value]): Refusal[] => {
    const at = `${path}.${name}`;
    if (value === undefined) return [];
    const field = taken.find((candidate) => candidate.name === name);
    if (field === undefined) {
      const own = fields.find((candidate) => candidate.name === name);
      const nearest = findNearest(name, names);
      const message =
        own === undefined
          ? `${name} is no part of the pattern ${pattern.name}${nearest === undefined ? '' : `; did you mean ${nearest}?`} It takes ${names.join(', ')}`
          : `${name} is filled in by the pattern ${pattern.name}; leave it out`;
      return [{ kind: 'not-in-pattern', path: at, message, row: own?.row ?? pattern.row }];
    }
    if (field.values !== undefined && !field.values.some((legal) => legal === value)) {
      const message = `the pattern ${pattern.name} takes ${name} ${field.values.join(', ')} only`;
      return [{ kind: 'not-in-pattern', path: at, message, row: field.row }];
    }
    const { fields: inner } = field;
    if (inner === undefined) return [];
    return Array.isArray(value)
      ? value.flatMap((item: unknown, place) => findStrange(pattern, inner, item, `${at}[${place}]`))
      : findStrange(pattern, inner, value, at);
  });
}
