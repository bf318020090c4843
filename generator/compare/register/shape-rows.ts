// Turns rows of fields into shapes, so that a second register is compared by the same code as any other upstream.
import {
  type Field,
  type FieldType,
  PARTS,
  type PartName,
  type Required,
  type Scalar,
} from '../../kernel/contract-model.ts';
import { parentOf } from '../../kernel/paths.ts';
import { lazily } from '../merge-shapes.ts';
import {
  type Bounds,
  createShape,
  type JsonType,
  type Presence,
  SHARED_LIMITS,
  type Shape,
  type ShapeField,
  type ShapeValue,
  type UpstreamPlace,
} from '../upstream.ts';

/** One row of a fields table with its evidenced values, wherever it was read from. */
export interface ShapeRow {
  readonly path: string;
  readonly type: FieldType;
  readonly required: Required['kind'];
  readonly limits: Field['limits'];
  readonly default?: Scalar;
  readonly values: readonly ShapeValue[];
  readonly at: UpstreamPlace;
}

/** The shape of a part; `at` is where the part as a whole stands. */
export function shapeRows(rows: readonly ShapeRow[], part: PartName, at: UpstreamPlace): Shape {
  const children = Map.groupBy(rows, (row) => parentOf(row.path));
  const received = PARTS[part] === 'received';
  return createShape(at, { types: new Set(['object']), fields: shapeChildren('') });

  function shapeChildren(parent: string): Map<string, ShapeField> {
    return new Map(
      (children.get(parent) ?? []).map((row) => [
        row.path.slice(parent === '' ? 0 : parent.length + 1),
        { presence: PRESENCE[row.required], shape: lazily(() => shapeType(row, row.type, row.path)) },
      ]),
    );
  }

  function shapeType(row: ShapeRow, type: FieldType, path: string): Shape {
    const isWhole = type === row.type;
    return createShape(row.at, {
      types: listMainTypes(type),
      formats: type.kind === 'string' ? type.formats : [],
      ...(isWhole
        ? {
            values: row.values,
            closed: row.values.length > 0 && !received,
            limits: row.limits.filter((limit): limit is Bounds => SHARED_LIMITS.some((kind) => kind === limit.kind)),
            ...(row.default === undefined ? {} : { default: row.default }),
          }
        : {}),
      ...(type.kind === 'object' ? { fields: shapeChildren(path) } : {}),
      ...(type.kind === 'array' ? { items: lazily(() => shapeType(row, type.of, `${path}[]`)) } : {}),
    });
  }
}

/** `expected` promises what `yes` promises, without making an answer invalid. */
const PRESENCE: Readonly<Record<Required['kind'], Presence>> = {
  yes: 'yes',
  no: 'no',
  expected: 'yes',
  if: 'sometimes',
};

/** JSON types that a type of the register means; undefined for any. */
export function listMainTypes(type: FieldType): ReadonlySet<JsonType> | undefined {
  switch (type.kind) {
    case 'unknown':
      return undefined;
    case 'string':
    case 'enum':
      return new Set(['string']);
    case 'number':
      return new Set(['integer', 'number']);
    case 'int64':
      return new Set(['integer', 'string']);
    default:
      return new Set([type.kind]);
  }
}
