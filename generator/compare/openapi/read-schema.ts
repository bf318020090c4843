// Reads schemas of OpenAPI 3.0 and 3.1 into shapes: one reader for a direction, each schema once, children only when they are asked for.
import {
  isTrue,
  listEntries,
  listItems,
  readEntry,
  readNumberOf,
  readTextOf,
  type SourceMap,
  type SourceNode,
} from '../document/source-node.ts';
import { joinShapes, lazily, uniteShapes } from '../merge-shapes.ts';
import { createShape, type Shape, type ShapeField } from '../upstream.ts';
import type { OpenApiDocument } from './document.ts';
import { isGap, readFormats, readLimits, readScalar, readTypes } from './read-keywords.ts';

export type SchemaReader = (schema: SourceNode | undefined) => Shape;

/** More `allOf` inside `allOf` than this is made to exhaust the stack; a reference counts as a level. */
const DEEPEST_SCHEMA = 150;

/** Joining the fields of variants costs their number times their size; no contract offers this many. */
const MOST_VARIANTS = 256;

/** Keywords that restrict a value in a way that no row can say. */
const UNREAD = ['not', 'if', 'patternProperties', 'dependentSchemas', 'dependentRequired', 'prefixItems'];

/** `sent` leaves out what is read-only, `received` what is write-only. */
export function createSchemaReader(document: OpenApiDocument, direction: 'sent' | 'received'): SchemaReader {
  const known = new Map<SourceNode, Shape>();
  const open = new Set<SourceNode>();
  const hidden = direction === 'sent' ? 'readOnly' : 'writeOnly';
  return (schema) => (schema === undefined ? createShape(document.place(document.root)) : readShape(schema));

  function readShape(written: SourceNode): Shape {
    const done = known.get(written);
    if (done !== undefined) return done;
    const at = document.place(written);
    if (open.has(written) || open.size > DEEPEST_SCHEMA) {
      document.omit('reference', `${at.pointer} contains itself without a field between`, written);
      return createShape(at);
    }
    open.add(written);
    const shape = written.kind === 'map' ? readMap(written) : createShape(at);
    open.delete(written);
    known.set(written, shape);
    return shape;
  }

  function readMap(schema: SourceMap): Shape {
    const parts: Shape[] = [];
    const target = schema.entries.has('$ref') ? document.follow(schema) : undefined;
    if (target !== undefined) parts.push(readShape(target));
    for (const part of listVariants(schema, 'allOf')) parts.push(readShape(part));
    for (const keyword of ['oneOf', 'anyOf']) {
      const variants = listVariants(schema, keyword);
      const shapes = variants.filter((variant) => !isNull(variant) && !isEmpty(variant)).map(readShape);
      if (shapes.length > 0) parts.push(allowNull(uniteShapes(shapes), variants.some(isNull)));
    }
    const own = readOwn(schema);
    // What stands beside the parts narrows nothing if it says nothing.
    const joined = joinShapes(parts.length > 0 && saysNothing(own) ? parts : [own, ...parts]);
    return { ...joined, at: document.place(schema) };
  }

  function listVariants(schema: SourceMap, keyword: string): readonly SourceNode[] {
    const variants = listItems(schema.entries.get(keyword));
    const next = variants[MOST_VARIANTS];
    if (next !== undefined) document.omit('unread', `more than ${MOST_VARIANTS} schemas in one ${keyword}`, next);
    return variants.slice(0, MOST_VARIANTS);
  }

  function readOwn(schema: SourceMap): Shape {
    for (const keyword of UNREAD) {
      const node = schema.entries.get(keyword);
      if (node !== undefined && !(keyword === 'not' && isGap(schema)))
        document.omit('unread', `the keyword ${keyword}`, node);
    }
    const values = readValues(schema);
    const fallback = readScalar(schema.entries.get('default'));
    const items = schema.entries.get('items');
    const others = schema.entries.get('additionalProperties');
    return createShape(document.place(schema), {
      types: readTypes(schema),
      nullable:
        isTrue(schema.entries.get('nullable')) ||
        listItems(schema.entries.get('type')).some((type) => readTextOf(type) === 'null'),
      formats: readFormats(schema),
      values,
      closed: values.length > 0,
      limits: readLimits(schema),
      ...(fallback === undefined || fallback === null ? {} : { default: fallback }),
      ...readFields(schema),
      demands: new Map(listRequired(schema).map((name) => [name, 'yes' as const])),
      ...(items === undefined ? {} : { items: lazily(() => readShape(items)) }),
      ...(others?.kind === 'map' ? { others: lazily(() => readShape(others)) } : {}),
    });
  }

  function readValues(schema: SourceMap): Shape['values'] {
    const nodes = [...listItems(schema.entries.get('enum'))];
    const constant = schema.entries.get('const');
    if (constant !== undefined) nodes.push(constant);
    return nodes.flatMap((node) => {
      const value = readScalar(node);
      return value === undefined || value === null ? [] : [{ value, at: document.place(node) }];
    });
  }

  function readFields(schema: SourceMap): Pick<Shape, 'fields' | 'hidden'> {
    const required = new Set(listRequired(schema));
    const fields = new Map<string, ShapeField>();
    const away = new Set<string>();
    for (const [name, node] of listEntries(schema.entries.get('properties'))) {
      if (isTrue(readEntry(document.follow(node), hidden)) || isTrue(readEntry(node, hidden))) away.add(name);
      else fields.set(name, { presence: required.has(name) ? 'yes' : 'no', shape: lazily(() => readShape(node)) });
    }
    return { fields, hidden: away };
  }
}

function listRequired(schema: SourceMap): string[] {
  return listItems(schema.entries.get('required')).flatMap((node) => readTextOf(node) ?? []);
}

function isNull(schema: SourceNode): boolean {
  return readTextOf(readEntry(schema, 'type')) === 'null';
}

/** An empty text or list means the same as none. */
function isEmpty(schema: SourceNode): boolean {
  return ['maxLength', 'maxItems'].some((keyword) => readNumberOf(readEntry(schema, keyword)) === 0);
}

function allowNull(shape: Shape, nullable: boolean): Shape {
  return nullable ? { ...shape, nullable } : shape;
}

function saysNothing({
  types,
  formats,
  values,
  limits,
  fields,
  demands,
  items,
  others,
  nullable,
  default: own,
}: Shape): boolean {
  const says = [types, items, others, own].some((each) => each !== undefined);
  return !says && !nullable && formats.length + values.length + limits.length + fields.size + demands.size === 0;
}
