// What each part of an operation accepts, as data: types and limits are read here once, and schemas and compiled checks are printed from it.
import {
  type Field,
  type FieldType,
  type LimitName,
  PARTS,
  type Part,
  type TextFormat,
} from '../kernel/contract-model.ts';
import { buildFieldTree, type FieldNode } from './field-tree.ts';
import { findLimit } from './find-limit.ts';

export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** What a caller may send is kept as it is, what a service sends is read tolerantly: kinds that begin with `read` convert what they read. */
export type Accepted =
  | { readonly kind: 'text'; readonly length: Bounds }
  /** A text in one of the formats; the empty text passes too, unless its length forbids it. */
  | { readonly kind: 'formatted'; readonly formats: readonly TextFormat[]; readonly length: Bounds }
  | {
      readonly kind: 'numeric';
      readonly format: 'integer' | 'decimal';
      readonly range: Bounds;
      readonly length: Bounds;
    }
  | { readonly kind: 'number'; readonly isWhole: boolean; readonly range: Bounds }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'int64' }
  | { readonly kind: 'any' }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | AcceptedObject
  /** `mayBeEmpty`: an empty list passes although it is shorter than `items.min`. */
  | { readonly kind: 'list'; readonly of: Accepted; readonly items: Bounds; readonly mayBeEmpty: boolean }
  /** A number or boolean that may also come as its text. */
  | { readonly kind: 'read-parameter'; readonly of: Accepted }
  | { readonly kind: 'read-number'; readonly isWhole: boolean }
  | { readonly kind: 'read-numeric-text' }
  | { readonly kind: 'read-int64' }
  | { readonly kind: 'read-enum'; readonly values: readonly string[] };

export interface AcceptedObject {
  readonly kind: 'object';
  /** Path of the field in its part; empty for the body itself. */
  readonly path: string;
  /** Other keys are refused, or kept. */
  readonly isStrict: boolean;
  readonly fields: readonly AcceptedField[];
}

export interface AcceptedField {
  readonly field: Field;
  readonly name: string;
  readonly accepted: Accepted;
  readonly isRequired: boolean;
  /** In what the service sends null is read as absent, and so is this JSON type. */
  readonly tolerate?: 'number' | 'string' | 'boolean';
}

/** `strict` leaves out what is not evidenced, `all` keeps every row. */
export function describeAccepted(part: Part, keep: 'strict' | 'all'): AcceptedObject {
  return describeObject(part, '', buildFieldTree(part, keep));
}

function isReceived(part: Part): boolean {
  return PARTS[part.name] === 'received';
}

/** True of a part whose values are kept as they are; of others some are converted. */
export function keepsInput(part: Part): boolean {
  return !isReceived(part) && part.name !== 'path' && part.name !== 'query';
}

function describeObject(part: Part, path: string, nodes: readonly FieldNode[]): AcceptedObject {
  return { kind: 'object', path, isStrict: !isReceived(part), fields: nodes.map((node) => describeField(part, node)) };
}

function describeField(part: Part, node: FieldNode): AcceptedField {
  const { field, name } = node;
  const isRequired = field.required.kind === 'yes';
  const describe = isReceived(part) ? describeReceived : describeSent;
  const tolerate = field.limits.find((limit) => limit.kind === 'tolerate');
  return {
    field,
    name,
    accepted: describe(part, node, field.type, isRequired),
    isRequired,
    ...(tolerate === undefined || isRequired ? {} : { tolerate: tolerate.json }),
  };
}

function describeReceived(part: Part, node: FieldNode, type: FieldType, isRequired: boolean): Accepted {
  switch (type.kind) {
    case 'string':
      if (type.formats.some((format) => format === 'integer' || format === 'decimal'))
        return { kind: 'read-numeric-text' };
      return { kind: 'text', length: isRequired ? { min: 1 } : {} };
    case 'integer':
    case 'number':
      return { kind: 'read-number', isWhole: type.kind === 'integer' };
    case 'boolean':
      return { kind: 'boolean' };
    case 'int64':
      return { kind: 'read-int64' };
    case 'unknown':
      return { kind: 'any' };
    case 'enum':
      return { kind: 'read-enum', values: node.field.values.map(({ value }) => value) };
    case 'object':
      return describeObject(part, node.field.path, node.children);
    case 'array':
      return { kind: 'list', of: describeReceived(part, node, type.of, false), items: {}, mayBeEmpty: false };
  }
}

function describeSent(part: Part, node: FieldNode, type: FieldType, isRequired: boolean): Accepted {
  const { field } = node;
  switch (type.kind) {
    case 'string':
      return describeText(field, type.formats, isRequired);
    case 'integer':
    case 'number':
      return asParameter(part, {
        kind: 'number',
        isWhole: type.kind === 'integer',
        range: findBounds(field, 'range'),
      });
    case 'boolean':
      return asParameter(part, { kind: 'boolean' });
    case 'int64':
      return { kind: 'int64' };
    case 'unknown':
      return { kind: 'any' };
    case 'enum':
      return { kind: 'enum', values: field.values.map(({ value }) => value) };
    case 'object':
      return describeObject(part, field.path, node.children);
    case 'array': {
      const of = describeSent(part, node, type.of, true);
      const { min = 0, max } = findBounds(field, 'items');
      // An empty optional list means the same as none.
      const least = isRequired ? Math.max(1, min) : min === 1 ? 0 : min;
      return { kind: 'list', of, items: toBounds(least === 0 ? undefined : least, max), mayBeEmpty: !isRequired };
    }
  }
}

function describeText(field: Field, formats: readonly TextFormat[], isRequired: boolean): Accepted {
  const { min = 0, max } = findBounds(field, 'length');
  // An empty optional text means the same as none.
  const length = toBounds(isRequired ? Math.max(1, min) : undefined, max);
  const [first] = formats;
  if (first === undefined) return { kind: 'text', length };
  if (first === 'integer' || first === 'decimal')
    return { kind: 'numeric', format: first, range: findBounds(field, 'range'), length };
  return { kind: 'formatted', formats, length };
}

/** What stands in a path or query travels as text. */
function asParameter(part: Part, of: Accepted): Accepted {
  return keepsInput(part) ? of : { kind: 'read-parameter', of };
}

function findBounds(field: Field, kind: LimitName): Bounds {
  const limit = findLimit(field, kind);
  return toBounds(limit?.min, limit?.max);
}

function toBounds(min: number | undefined, max: number | undefined): Bounds {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
