// What is remembered of captured calls: numbers for each row, and nothing that a body held. It grows with the register, not with the calls.
import { type Field, type FieldType, type Operation, PARTS, type PartName } from '../../kernel/contract-model.ts';
import { parentOf } from '../../kernel/paths.ts';
import { listReadAnyway, listTolerated } from '../compare-type.ts';
import { findPart } from '../parts.ts';
import { listMainTypes } from '../register/shape-rows.ts';
import type { JsonType, SharedLimit } from '../upstream.ts';
import { createSightings, type Sightings } from './sightings.ts';
import { createUnknownKeys, type UnknownKeys } from './unknown-keys.ts';

/** An object of the body, or all items of a list together: the rows and the other keys that stand in it. */
export interface Container {
  /** Objects that were looked into. */
  objects: number;
  readonly fields: ReadonlyMap<string, FieldTally>;
  /** Those of the fields that no object may lack. */
  readonly demanded: readonly (readonly [name: string, tally: FieldTally])[];
  readonly unknown: UnknownKeys;
}

/** A condition is not decided here, and `expected` says itself that it may be missing. */
function isDemanded({ required, status }: Field): boolean {
  return required.kind === 'yes' && status !== 'not-evidenced';
}

/** Which JSON types a row takes; looked up for every value of every line, so made once. */
export interface TypeSets {
  readonly type: FieldType;
  /** Undefined for any. */
  readonly main: ReadonlySet<JsonType> | undefined;
  /** Read as absent, as the row says. */
  readonly tolerated: ReadonlySet<JsonType>;
  /** Read all the same by generated code. */
  readonly loose: ReadonlySet<JsonType>;
}

export interface FieldTally {
  readonly field: Field;
  readonly whole: TypeSets;
  /** Of a list. */
  readonly item?: TypeSets;
  /** Values that are not null. */
  readonly present: Sightings;
  nulls: number;
  /** Objects that lack it, of a field that none may lack. */
  readonly absent: Sightings;
  /** Values of a type that the row excludes, and the types. */
  readonly wrong: Sightings;
  readonly wrongTypes: Set<JsonType>;
  /** Values of another type that generated code reads all the same. */
  readonly loose: Sightings;
  readonly unformatted: Sightings;
  /** Values outside a limit. */
  readonly outside: ReadonlyMap<SharedLimit, Sightings>;
  /** How often each value of the enum was seen. */
  readonly values: Map<string, number>;
  /** Values that no row has; values that a rejected row names. */
  readonly strange: Sightings;
  readonly refused: Map<string, Sightings>;
  /** Of an object, or of the items of a list of objects. */
  readonly below?: Container;
}

export interface PartTally {
  readonly part: PartName;
  readonly root: Container;
  /** Bodies that are no objects. */
  readonly shapeless: Sightings;
}

export interface OperationTally {
  readonly operation: Operation;
  /** Calls that were accepted, or bodies that were sent to us. */
  readonly calls: Sightings;
  /** Calls that were refused: their requests say nothing of what is accepted. */
  refused: number;
  readonly parts: Map<PartName, PartTally>;
}

export function createOperationTally(operation: Operation): OperationTally {
  return { operation, calls: createSightings(), refused: 0, parts: new Map() };
}

export function findPartTally(tally: OperationTally, part: PartName): PartTally {
  const known = tally.parts.get(part);
  if (known !== undefined) return known;
  const children = Map.groupBy(findPart(tally.operation, part)?.fields ?? [], ({ path }) => parentOf(path));
  const created: PartTally = { part, root: createContainer('', children, part), shapeless: createSightings() };
  tally.parts.set(part, created);
  return created;
}

function createContainer(parent: string, children: ReadonlyMap<string, readonly Field[]>, part: PartName): Container {
  const own = children.get(parent) ?? [];
  const start = parent === '' ? 0 : parent.length + 1;
  const fields = new Map(own.map((field) => [field.path.slice(start), createFieldTally(field, children, part)]));
  return {
    objects: 0,
    fields,
    demanded: [...fields].filter(([, { field }]) => isDemanded(field)),
    unknown: createUnknownKeys(),
  };
}

function createTypeSets(type: FieldType, part: PartName, field?: Field): TypeSets {
  const received = PARTS[part] === 'received';
  return {
    type,
    main: listMainTypes(type),
    tolerated: new Set(received && field !== undefined ? listTolerated(field, type) : []),
    loose: new Set(received ? listReadAnyway(type) : []),
  };
}

function createFieldTally(field: Field, children: ReadonlyMap<string, readonly Field[]>, part: PartName): FieldTally {
  const { type } = field;
  const inside =
    type.kind === 'object'
      ? field.path
      : type.kind === 'array' && type.of.kind === 'object'
        ? `${field.path}[]`
        : undefined;
  return {
    field,
    whole: createTypeSets(type, part, field),
    ...(type.kind === 'array' ? { item: createTypeSets(type.of, part) } : {}),
    present: createSightings(),
    nulls: 0,
    absent: createSightings(),
    wrong: createSightings(),
    wrongTypes: new Set(),
    loose: createSightings(),
    unformatted: createSightings(),
    outside: new Map((['length', 'items', 'range'] as const).map((kind) => [kind, createSightings()])),
    values: new Map(field.values.map(({ value }) => [value, 0])),
    strange: createSightings(),
    refused: new Map(),
    ...(inside === undefined ? {} : { below: createContainer(inside, children, part) }),
  };
}
