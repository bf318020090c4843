// The rows that an unknown field would be, with everything below it that fits into a page; types of upstream become types of the register.
import { fitsType } from '../../cells/limits.ts';
import { type FieldType, type Limit, TEXT_FORMATS } from '../../kernel/contract-model.ts';
import { listFields, SHARED_LIMITS, type Shape, type ShapeField } from '../upstream.ts';
import type { ProposedField } from './proposal.ts';

/** A person looks at each row, and a schema may contain itself. */
const MOST_ROWS = 60;
const DEEPEST_PATH = 6;

type Direction = 'sent' | 'received';

export function proposeFields(path: string, field: ShapeField, direction: Direction): ProposedField[] {
  const rows: ProposedField[] = [];
  /** Schemas that the path has come through. */
  const open = new Set<string>();
  visit(path, field);
  return rows;

  function visit(at: string, { presence, shape }: ShapeField): void {
    if (rows.length >= MOST_ROWS) return;
    const own = shape();
    const type = proposeType(own);
    const index = rows.push(proposeRow(at, type, presence === 'yes', own, direction)) - 1;
    visitBelow(at, type, own);
    const isBare = rows.length === index + 1 && direction === 'sent';
    if (isBare) rows[index] = proposeRow(at, openBare(type), presence === 'yes', own, direction);
  }

  function visitBelow(at: string, type: FieldType, own: Shape): void {
    const { pointer } = own.at;
    if (open.has(pointer) || open.size === DEEPEST_PATH) return;
    open.add(pointer);
    const isList = type.kind === 'array';
    const below = isList && type.of.kind === 'object' ? own.items?.() : type.kind === 'object' ? own : undefined;
    for (const [name, child] of below === undefined ? [] : listFields(below))
      visit(`${at}${isList ? '[]' : ''}.${name}`, child);
    open.delete(pointer);
  }
}

/** What is sent takes no key that no row has, so an object without rows would take none at all: keys that are data, or that stand too deep, are anybody's. */
function openBare(type: FieldType): FieldType {
  if (type.kind === 'array' && type.of.kind === 'object') return { kind: 'array', of: { kind: 'unknown' } };
  return type.kind === 'object' ? { kind: 'unknown' } : type;
}

function proposeRow(
  path: string,
  type: FieldType,
  required: boolean,
  shape: Shape,
  direction: Direction,
): ProposedField {
  const limits = SHARED_LIMITS.flatMap((kind): Limit[] => {
    const bounds = shape.limits.find((limit) => limit.kind === kind);
    return bounds !== undefined && fitsType(bounds, type, direction === 'received') ? [bounds] : [];
  });
  return {
    path,
    type,
    required: !required ? 'no' : direction === 'received' ? 'expected' : 'yes',
    ...(shape.default === undefined ? {} : { default: shape.default }),
    limits,
    values: type.kind === 'enum' ? shape.values.map(({ value }) => String(value)) : [],
  };
}

function proposeType(shape: Shape): FieldType {
  const { types, values } = shape;
  if (types === undefined) return { kind: 'unknown' };
  const [only, second] = [...types];
  if (types.size === 2 && types.has('integer') && types.has('number')) return { kind: 'number' };
  if (types.size === 2 && types.has('integer') && types.has('string')) return { kind: 'int64' };
  if (only === undefined || second !== undefined) return { kind: 'unknown' };
  switch (only) {
    case 'string':
      return values.length > 0 ? { kind: 'enum' } : { kind: 'string', formats: proposeFormats(shape) };
    case 'array':
      return { kind: 'array', of: proposeItem(shape) };
    default:
      return { kind: only };
  }
}

/** A list holds no lists and no enums of its own in the register. */
function proposeItem(shape: Shape): FieldType {
  const item: FieldType = shape.items === undefined ? { kind: 'unknown' } : proposeType(shape.items());
  if (item.kind === 'enum') return { kind: 'string', formats: [] };
  return item.kind === 'array' ? { kind: 'unknown' } : item;
}

/** A number in quotes has no other form beside it. */
function proposeFormats({ formats }: Shape): (typeof TEXT_FORMATS)[number][] {
  const known = TEXT_FORMATS.filter((format) => formats.includes(format));
  const numeric = known.find((format) => format === 'integer' || format === 'decimal');
  return numeric === undefined ? known : [numeric];
}
