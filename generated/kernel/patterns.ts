// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// An approved pattern as data, and what it makes of an input: fixed values are filled in, lists are numbered, the rest is copied.
import type { PayloadClass } from './classify.ts';
import type { QuarantineScope } from './quarantine.ts';
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

/** A copy as far as the pattern reaches: whatever the input is, each value is read once. */
export function readOnce(fields: readonly PatternField[], input: unknown): unknown {
  if (!isRecord(input)) return input;
  const copy: Record<string, unknown> = { ...input };
  for (const { name, fields: inner } of fields) {
    const value = Object.hasOwn(copy, name) ? copy[name] : undefined;
    if (inner === undefined || value === undefined) continue;
    // A list with holes has items that are missing, not fewer items.
    copy[name] = Array.isArray(value)
      ? Array.from(value, (item: unknown) => readOnce(inner, item))
      : readOnce(inner, value);
  }
  return copy;
}

/** The body that the pattern makes of an input; what is not in the pattern is left out. */
export function fill(fields: readonly PatternField[], input: unknown, index = 0): unknown {
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
