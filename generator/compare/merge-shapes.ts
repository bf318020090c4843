// Joins shapes: what must hold of all of them together, and what one of several variants may be.
import {
  type Bounds,
  createShape,
  type Demand,
  JSON_TYPES,
  type JsonType,
  type Presence,
  SHARED_LIMITS,
  type Shape,
  type ShapeField,
  type ShapeValue,
} from './upstream.ts';

/** A value that is all of these at once: fields add up, everything else narrows. */
export function joinShapes(shapes: readonly Shape[]): Shape {
  const [first, ...rest] = shapes;
  if (first === undefined) throw new Error('nothing to join');
  if (rest.length === 0) return first;
  const typed = shapes.flatMap(({ types }) => (types === undefined ? [] : [types]));
  const valued = shapes.filter(({ values }) => values.length > 0);
  const fallback = shapes.find((shape) => shape.default !== undefined)?.default;
  const items = shapes.flatMap((shape) => shape.items ?? []);
  const others = shapes.flatMap((shape) => shape.others ?? []);
  const demands = joinDemands(shapes);
  return createShape(first.at, {
    types:
      typed.length === 0 ? undefined : new Set(JSON_TYPES.filter((type) => typed.every((types) => types.has(type)))),
    nullable: typed.length > 0 && shapes.every(({ nullable, types }) => nullable || types === undefined),
    formats: [...new Set(shapes.flatMap(({ formats }) => formats))],
    values: valued.map(({ values }) => values).reduce(intersectValues, valued[0]?.values ?? []),
    closed: shapes.some(({ closed }) => closed),
    limits: SHARED_LIMITS.flatMap((kind) => combineBounds(kind, shapes, 'tightest')),
    ...(fallback === undefined ? {} : { default: fallback }),
    fields: joinFields(shapes, demands),
    demands,
    hidden: new Set(shapes.flatMap(({ hidden }) => [...hidden])),
    ...(items.length === 0 ? {} : { items: lazily(() => joinShapes(items.map((item) => item()))) }),
    ...(others.length === 0 ? {} : { others: lazily(() => joinShapes(others.map((other) => other()))) }),
  });
}

/** A value that is one of these: everything widens. */
export function uniteShapes(variants: readonly Shape[]): Shape {
  const shapes = [...new Set(variants)];
  const [first, ...rest] = shapes;
  if (first === undefined) throw new Error('nothing to unite');
  if (rest.length === 0) return first;
  const anything = shapes.some(({ types }) => types === undefined);
  const types = new Set(shapes.flatMap((shape) => [...(shape.types ?? [])]));
  const texts = shapes.filter((shape) => shape.types?.has('string') ?? true);
  const defaults = new Set(shapes.map((shape) => shape.default));
  const [fallback] = defaults;
  const items = shapes.flatMap((shape) => shape.items ?? []);
  const others = shapes.flatMap((shape) => shape.others ?? []);
  const objects = shapes.filter((shape) => shape.types?.has('object') ?? true);
  const demands = uniteDemands(objects);
  return createShape(first.at, {
    types: anything ? undefined : types,
    nullable: shapes.some(({ nullable }) => nullable),
    formats: texts.every(({ formats }) => formats.length > 0)
      ? [...new Set(texts.flatMap(({ formats }) => formats))]
      : [],
    values: dropRepeated(shapes.flatMap(({ values }) => values)),
    closed: shapes.every(({ closed }) => closed),
    limits: SHARED_LIMITS.flatMap((kind) =>
      combineBounds(
        kind,
        shapes.filter((shape) => canHave(kind, shape.types)),
        'loosest',
      ),
    ),
    ...(defaults.size === 1 && fallback !== undefined ? { default: fallback } : {}),
    fields: uniteFields(objects, demands),
    demands,
    hidden: new Set(objects.flatMap(({ hidden }) => [...hidden])),
    ...(items.length === 0 ? {} : { items: lazily(() => uniteShapes(items.map((item) => item()))) }),
    ...(others.length === 0 ? {} : { others: lazily(() => uniteShapes(others.map((other) => other()))) }),
  });
}

/** Made once, when it is first asked for. */
export function lazily(make: () => Shape): () => Shape {
  let made: Shape | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function intersectValues(a: readonly ShapeValue[], b: readonly ShapeValue[]): readonly ShapeValue[] {
  const kept = new Set(b.map(({ value }) => value));
  return a.filter(({ value }) => kept.has(value));
}

function dropRepeated(values: readonly ShapeValue[]): readonly ShapeValue[] {
  const byValue = new Map<unknown, ShapeValue>();
  for (const each of values) if (!byValue.has(each.value)) byValue.set(each.value, each);
  return [...byValue.values()];
}

function combineBounds(kind: Bounds['kind'], shapes: readonly Shape[], how: 'tightest' | 'loosest'): Bounds[] {
  const all = shapes.map(({ limits }) => limits.find((limit) => limit.kind === kind));
  const min = combineEnd(
    all.map((bounds) => bounds?.min),
    how,
    how === 'tightest' ? Math.max : Math.min,
  );
  const max = combineEnd(
    all.map((bounds) => bounds?.max),
    how,
    how === 'tightest' ? Math.min : Math.max,
  );
  if (min === undefined && max === undefined) return [];
  return [{ kind, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }];
}

/** An end that one variant leaves open is open. */
function combineEnd(
  ends: readonly (number | undefined)[],
  how: 'tightest' | 'loosest',
  choose: (a: number, b: number) => number,
): number | undefined {
  const stated = ends.filter((end) => end !== undefined);
  if (stated.length === 0 || (how === 'loosest' && stated.length < ends.length)) return undefined;
  return stated.reduce((a, b) => choose(a, b));
}

function canHave(kind: Bounds['kind'], types: ReadonlySet<JsonType> | undefined): boolean {
  if (types === undefined) return true;
  switch (kind) {
    case 'length':
      return types.has('string');
    case 'items':
      return types.has('array');
    case 'range':
      return types.has('integer') || types.has('number');
  }
}

/** The fields of all shapes by name, with the shapes that have each. */
function collectFields(shapes: readonly Shape[]): Map<string, ShapeField[]> {
  const byName = new Map<string, ShapeField[]>();
  for (const { fields } of shapes) {
    for (const [name, field] of fields) {
      const list = byName.get(name);
      if (list === undefined) byName.set(name, [field]);
      else list.push(field);
    }
  }
  return byName;
}

function joinFields(shapes: readonly Shape[], demands: Shape['demands']): Map<string, ShapeField> {
  return mapFields(collectFields(shapes), (fields, name) => ({
    presence: joinPresences([...fields.map(({ presence }) => presence), demands.get(name) ?? 'no']),
    shape: lazily(() => joinShapes(fields.map(({ shape }) => shape()))),
  }));
}

/** What one of them demands all of them together demand. */
function joinPresences(presences: readonly Presence[]): Presence {
  return presences.includes('yes') ? 'yes' : presences.includes('sometimes') ? 'sometimes' : 'no';
}

function joinDemands(shapes: readonly Shape[]): Shape['demands'] {
  const joined = new Map<string, Demand>();
  for (const { demands } of shapes)
    for (const [name, demand] of demands) if (joined.get(name) !== 'yes') joined.set(name, demand);
  return joined;
}

function uniteFields(shapes: readonly Shape[], demands: Shape['demands']): Map<string, ShapeField> {
  return mapFields(collectFields(shapes), (fields, name) => ({
    presence: demands.get(name) ?? 'no',
    shape: lazily(() => uniteShapes(fields.map(({ shape }) => shape()))),
  }));
}

/** Only what every variant demands is always there; each shape is gone through once, since there may be many with many fields. */
function uniteDemands(shapes: readonly Shape[]): Shape['demands'] {
  const certain = new Map<string, number>();
  for (const { fields, demands } of shapes) {
    for (const name of new Set([...fields.keys(), ...demands.keys()])) {
      const presence = joinPresences([fields.get(name)?.presence ?? 'no', demands.get(name) ?? 'no']);
      if (presence !== 'no') certain.set(name, (certain.get(name) ?? 0) + (presence === 'yes' ? 1 : 0));
    }
  }
  return new Map([...certain].map(([name, count]) => [name, count === shapes.length ? 'yes' : 'sometimes']));
}

function mapFields(
  byName: ReadonlyMap<string, readonly ShapeField[]>,
  merge: (fields: readonly ShapeField[], name: string) => ShapeField,
): Map<string, ShapeField> {
  return new Map([...byName].map(([name, fields]) => [name, merge(fields, name)]));
}
