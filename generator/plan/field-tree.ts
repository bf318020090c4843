// The flat fields of a part as the tree that schemas and types are printed from.
import type { Field, Part } from '../kernel/contract-model.ts';
import { parentOf } from '../kernel/paths.ts';
import { isEvidenced } from './is-evidenced.ts';

export interface FieldNode {
  readonly field: Field;
  /** The last segment of the path. */
  readonly name: string;
  readonly children: readonly FieldNode[];
}

/** `strict` leaves out what is not evidenced, `all` keeps every row. */
export function buildFieldTree(part: Part, keep: 'strict' | 'all'): FieldNode[] {
  const fields = part.fields.filter((field) => keep === 'all' || isEvidenced(field));
  const children = Map.groupBy(fields, (field) => parentOf(field.path));
  const below = (parent: string): FieldNode[] =>
    (children.get(parent) ?? []).map((field) => ({
      field: keep === 'all' ? field : withEvidencedValues(field),
      name: field.path.slice(parent === '' ? 0 : parent.length + 1),
      children: below(`${field.path}${field.type.kind === 'array' ? '[]' : ''}`),
    }));
  return below('');
}

function withEvidencedValues(field: Field): Field {
  return { ...field, values: field.values.filter(isEvidenced) };
}

/** True if a part has rows that the strict tree leaves out. */
export function hasHypotheses(part: Part): boolean {
  return part.fields.some((field) => !(isEvidenced(field) && field.values.every(isEvidenced)));
}
