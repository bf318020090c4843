// What an upstream contract says, whatever it was written in: operations with a shape for each part, each statement with its place.
import type { Limit, LimitName, Method, PartName, Scalar, TextFormat } from '../kernel/contract-model.ts';
import type { Place } from '../read/page.ts';

export const JSON_TYPES = ['string', 'integer', 'number', 'boolean', 'object', 'array'] as const;
/** `number` means numbers with a fraction; who takes any number has both. */
export type JsonType = (typeof JSON_TYPES)[number];

/** Where upstream says something. */
export interface UpstreamPlace {
  readonly place: Place;
  /** `#/paths/~1parcels/post` of a document, the address of a row of a register. */
  readonly pointer: string;
}

/** Limits that both a register and a schema can state. */
export const SHARED_LIMITS = ['length', 'items', 'range'] as const satisfies readonly LimitName[];
export type SharedLimit = (typeof SHARED_LIMITS)[number];
export type Bounds = Extract<Limit, { readonly min?: number }> & { readonly kind: SharedLimit };

export interface ShapeValue {
  readonly value: Scalar;
  readonly at: UpstreamPlace;
}

/** `sometimes`: required in some variants, or under a condition. */
export type Presence = 'yes' | 'no' | 'sometimes';
export type Demand = Exclude<Presence, 'no'>;

export interface ShapeField {
  readonly presence: Presence;
  readonly shape: () => Shape;
}

/** One value as upstream describes it. Children are made when they are asked for: a schema may contain itself. */
export interface Shape {
  /** Undefined when any JSON will do. */
  readonly types: ReadonlySet<JsonType> | undefined;
  readonly nullable: boolean;
  /** Formats of a text, where upstream names any that the register knows. */
  readonly formats: readonly TextFormat[];
  /** An enum; `closed` when nothing else is allowed. */
  readonly values: readonly ShapeValue[];
  readonly closed: boolean;
  readonly limits: readonly Bounds[];
  readonly default?: Scalar;
  readonly fields: ReadonlyMap<string, ShapeField>;
  /** Names that an object must have, or must have in some variants, wherever they are described: beside them, or in another schema of one `allOf`. */
  readonly demands: ReadonlyMap<string, Demand>;
  /** Names that stand in the other direction only, so that to demand them means nothing here. */
  readonly hidden: ReadonlySet<string>;
  readonly items?: () => Shape;
  /** What stands under keys that are data and no names. */
  readonly others?: () => Shape;
  readonly at: UpstreamPlace;
}

/** Headers that a document describes by other means, as media types and as security. */
export const DESCRIBED_ELSEWHERE: ReadonlySet<string> = new Set(['accept', 'content-type', 'authorization']);

export interface UpstreamOperation {
  /** What upstream calls it: `POST /v1/parcels`, `parcel.create`, the name of a webhook. */
  readonly label: string;
  /** Other names that --map may use. */
  readonly aliases: readonly string[];
  readonly method: Method;
  /** With the base path of its server, and its parameters in braces; empty where the method has no path. */
  readonly path: string;
  /** Parts that upstream says nothing of are absent; a part without fields is said to be empty. */
  readonly parts: ReadonlyMap<PartName, Shape>;
  readonly at: UpstreamPlace;
}

/** What every reader of an upstream contract gives. */
export interface Upstream {
  readonly operations: readonly UpstreamOperation[];
}

export function createShape(at: UpstreamPlace, said: Partial<Omit<Shape, 'at'>> = {}): Shape {
  return {
    types: undefined,
    nullable: false,
    formats: [],
    values: [],
    closed: false,
    limits: [],
    fields: new Map(),
    demands: new Map(),
    hidden: new Set(),
    ...said,
    at,
  };
}

/** What is described, and then what is only demanded: of that no more than its name is known, or what any key may hold. */
export function listFields(shape: Shape): ReadonlyMap<string, ShapeField> {
  const { fields, demands, hidden, others, at } = shape;
  const bare = [...demands].filter(([name]) => !fields.has(name) && !hidden.has(name));
  if (bare.length === 0) return fields;
  const own = others ?? (() => createShape(at));
  return new Map([...fields, ...bare.map(([name, presence]) => [name, { presence, shape: own }] as const)]);
}
