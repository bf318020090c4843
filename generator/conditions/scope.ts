// What a condition may read: the fields of the request, and the facts given beside it, as the tree that type checking, compiling and the run-time view share.

import type { Field, FieldType, Operation, PartName, Scalar } from '../kernel/contract-model.ts';
import { parentOf } from '../kernel/paths.ts';
import type { ViewNode, ViewShape } from '../kernel/view.ts';

export interface Scope {
  /** The request: body, path and query together. */
  readonly self: ViewShape;
  /** Facts that are not in the request. */
  readonly given: ViewShape;
}

type ScopedField = Pick<Field, 'path' | 'type'> & { readonly default?: Scalar };

/** What the conditions of an operation may read. */
export function scopeOf(operation: Pick<Operation, 'parts'>): Scope {
  return buildScope(listVisible(operation), listFields(operation, ['given']));
}

/** The fields that conditions see as `this`: body, path and query together. */
export function listVisible(operation: Pick<Operation, 'parts'>): Field[] {
  return listFields(operation, ['request', 'path', 'query']);
}

function listFields(operation: Pick<Operation, 'parts'>, names: readonly PartName[]): Field[] {
  return operation.parts.filter((part) => names.includes(part.name)).flatMap((part) => part.fields);
}

export function buildScope(self: readonly ScopedField[], given: readonly ScopedField[]): Scope {
  return { self: buildRoot(self), given: buildRoot(given) };
}

/** Fields by the path of what holds them: those of `a[].b` by `a[]`. */
type Children = ReadonlyMap<string, readonly ScopedField[]>;

function buildRoot(fields: readonly ScopedField[]): ViewShape {
  return buildShape(
    Map.groupBy(fields, (field) => parentOf(field.path)),
    '',
  );
}

function buildShape(children: Children, parent: string): ViewShape {
  const shape: Record<string, ViewNode> = {};
  for (const { path, type, default: fallback } of children.get(parent) ?? [])
    shape[path.slice(parent === '' ? 0 : parent.length + 1)] = buildNode(children, type, path, fallback);
  return shape;
}

function buildNode(children: Children, type: FieldType, path: string, fallback: Scalar | undefined): ViewNode {
  switch (type.kind) {
    case 'string':
    case 'enum':
      return { kind: 'text', ...(typeof fallback === 'string' ? { default: fallback } : {}) };
    case 'integer':
    case 'number':
      return { kind: type.kind, ...(typeof fallback === 'number' ? { default: fallback } : {}) };
    case 'boolean':
      return { kind: 'boolean', ...(typeof fallback === 'boolean' ? { default: fallback } : {}) };
    case 'int64':
      return { kind: 'id' };
    case 'unknown':
      return { kind: 'any' };
    case 'object':
      return { kind: 'object', fields: buildShape(children, path) };
    case 'array':
      return { kind: 'list', of: buildNode(children, type.of, `${path}[]`, undefined) };
  }
}
