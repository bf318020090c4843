// The contract model: one plain-JSON value that every artifact, check and page is made from. It knows no markdown and no target language.
import type { Kind } from './table-kinds.ts';

/** Where a row was written. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  readonly table: Kind;
  /** For each column of its table where the cell begins and ends: from 1, in UTF-16 units, the end exclusive. */
  readonly cells: readonly number[];
}

export const STATUSES = ['live-confirmed', 'doc-confirmed', 'not-evidenced'] as const;
export type Status = (typeof STATUSES)[number];

/** What every graded row carries. */
export interface Graded {
  readonly status: Status;
  readonly evidence: readonly string[];
  readonly origin: Origin;
}

export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'CALLBACK', 'ERROR', 'OBJECT'] as const;
export type Method = (typeof METHODS)[number];

export const POSTURES = ['current', 'provisional', 'legacy', 'out-of-scope'] as const;
export type Posture = (typeof POSTURES)[number];

/** The parts of an operation, with the direction in which they travel: `sent` is strict, `received` is tolerant, `known` never travels. */
export const PARTS = {
  request: 'sent',
  path: 'sent',
  query: 'sent',
  headers: 'sent',
  response: 'received',
  callback: 'received',
  error: 'received',
  given: 'known',
} as const;
export type PartName = keyof typeof PARTS;
export const PART_NAMES = Object.keys(PARTS) as readonly PartName[];

export const TEXT_FORMATS = ['url', 'base64', 'integer', 'decimal'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

export type FieldType =
  | { readonly kind: 'string'; readonly formats: readonly TextFormat[] }
  | { readonly kind: 'integer' }
  | { readonly kind: 'number' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'int64' }
  | { readonly kind: 'enum' }
  | { readonly kind: 'object' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'array'; readonly of: FieldType };

export interface Condition {
  /** The expression as written. */
  readonly cel: string;
  /** Paths of the request that it reads (`multi_prompt[].index`), and of the facts given (`given.x`), in the order of the expression. */
  readonly reads: readonly string[];
}

export type Required =
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'expected' }
  | { readonly kind: 'if'; readonly condition: Condition };

export const LIMIT_NAMES = ['length', 'items', 'range', 'bytes', 'side', 'ratio', 'seconds', 'fps'] as const;
export type LimitName = (typeof LIMIT_NAMES)[number];

export type Limit =
  | { readonly kind: LimitName; readonly min?: number; readonly max?: number }
  | { readonly kind: 'format'; readonly formats: readonly string[] }
  | { readonly kind: 'tolerate'; readonly json: 'number' | 'string' | 'boolean' };

export type Scalar = string | number | boolean;

export interface Value extends Graded {
  readonly id: string;
  readonly value: string;
  readonly since?: string;
  readonly notes?: string;
}

export interface Field extends Graded {
  /** `omniVideo.create/multi_prompt[].index`; parts other than the request carry their name: `omniVideo.get/response:data.task_id`. */
  readonly id: string;
  readonly path: string;
  readonly type: FieldType;
  readonly required: Required;
  readonly default?: Scalar;
  readonly limits: readonly Limit[];
  readonly since?: string;
  readonly notes?: string;
  readonly values: readonly Value[];
}

export interface Part {
  readonly name: PartName;
  readonly fields: readonly Field[];
}

export interface Rule extends Graded {
  readonly id: string;
  readonly name: string;
  readonly condition: Condition;
  readonly message: string;
  readonly since?: string;
}

/** For one model, one field takes only these values. */
export interface ModelRow extends Graded {
  readonly id: string;
  readonly model: string;
  readonly field: string;
  readonly allowed: Allowed;
  readonly when?: string;
  /** The row as one condition on the whole request. */
  readonly condition: Condition;
  readonly since?: string;
  readonly notes?: string;
}

export type Allowed =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'range'; readonly min: number; readonly max: number }
  | { readonly kind: 'none' };

export type RejectedShape =
  | { readonly kind: 'condition'; readonly condition: Condition }
  | { readonly kind: 'field'; readonly path: string }
  | { readonly kind: 'text'; readonly text: string };

export interface RejectedRow {
  readonly id: string;
  readonly shape: RejectedShape;
  readonly seen: string;
  readonly instead: string;
  readonly evidence: readonly string[];
  readonly origin: Origin;
}

/** What one call costs when a condition holds: so many units for each of so many things. */
export interface PriceRow extends Graded {
  /** `omniVideo.create#price:silent-std` */
  readonly id: string;
  readonly name: string;
  /** Absent when it always applies. */
  readonly condition?: Condition;
  /** A decimal as written. */
  readonly units: string;
  /** A row of a units table. */
  readonly unit: string;
  /** What is counted: `second`, `image`, `call`. */
  readonly per: string;
  /** How many of them a request asks for; absent when no body says it. A price for each call counts 1. */
  readonly quantity?: Condition;
  readonly since?: string;
  readonly notes?: string;
}

/** What the service counts charges in, with its list price. */
export interface UnitRow extends Graded {
  readonly name: string;
  readonly currency: string;
  /** A decimal as written. */
  readonly listPrice: string;
  readonly since?: string;
  readonly notes?: string;
}

export interface Operation extends Graded {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly bills: boolean;
  readonly posture: Posture;
  readonly since?: string;
  readonly notes?: string;
  readonly parts: readonly Part[];
  readonly rules: readonly Rule[];
  readonly models: readonly ModelRow[];
  readonly rejected: readonly RejectedRow[];
  readonly prices: readonly PriceRow[];
}

export const RETRIES = ['never', 'after-fix', 'backoff', 'reads-only'] as const;
export const ERROR_CLASSES = [
  'success',
  'auth',
  'account',
  'request',
  'not-found',
  'moderation',
  'rate',
  'service',
] as const;

export interface ErrorRow extends Graded {
  readonly http: number;
  readonly code: number;
  readonly meaning: string;
  readonly retry: (typeof RETRIES)[number];
  readonly class: (typeof ERROR_CLASSES)[number];
  readonly advice: string;
}

export interface Policy {
  readonly name: string;
  readonly value: string;
  readonly why: string;
  readonly decided?: string;
  readonly origin: Origin;
}

export const TAKES = ['required', 'optional', 'default', 'fixed', 'numbered'] as const;

/** One field of a pattern: who gives its value. */
export interface TakenField {
  /** A path of the request: `multi_prompt[].index`. */
  readonly path: string;
  /** `default` may be given and is sent in any case, `fixed` is never given, `numbered` is the place in its list, from 1. */
  readonly takes: (typeof TAKES)[number];
  /** The only values that may be given; for `fixed` and `default` the first is the one that is sent. Empty: any value of the field. */
  readonly values: readonly string[];
  readonly notes?: string;
  readonly origin: Origin;
}

export const PAYLOAD_CLASSES = ['live-confirmed', 'doc-derived', 'hypothesis-only'] as const;

/** A request shape that this project approves: a builder is made from it. */
export interface Pattern {
  readonly name: string;
  readonly operation: string;
  readonly purpose: string;
  /** How far the evidence carries a body of it that gives everything required. */
  readonly class: (typeof PAYLOAD_CLASSES)[number];
  readonly fields: readonly TakenField[];
  readonly notes?: string;
  readonly origin: Origin;
}

/** A shape that this project does not send, whatever the service would say. */
export interface QuarantineRow {
  readonly name: string;
  readonly operation: string;
  /** Absent when the whole operation is meant. */
  readonly shape?: RejectedShape;
  readonly why: string;
  readonly instead: string;
  readonly decided?: string;
  readonly origin: Origin;
}

export const SOURCE_KINDS = ['vendor', 'vendor-copy', 'live-observation', 'third-party', 'gateway', 'digest'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly kind: SourceKind;
  readonly where: string;
  readonly captured?: string;
  /** What may be concluded from it, and what not. */
  readonly trustedFor: string;
  readonly origin: Origin;
}

export const OUTCOMES = ['accepted', 'succeeded', 'rejected', 'failed'] as const;
export const FAILURE_CLASSES = ['environment', 'asset-quality', 'model-policy', 'body-shape', 'moderation'] as const;

/** What one JSON block under a run's heading shows: the paths that it carries and the scalar values that stand at them. */
export interface Carried {
  readonly paths: readonly string[];
  /** `mode=std` for each text at a path. */
  readonly values: readonly string[];
}

export interface Run {
  readonly id: string;
  readonly date: string;
  readonly operations: readonly string[];
  readonly model?: string;
  readonly outcome: (typeof OUTCOMES)[number];
  readonly code?: number;
  readonly deduction?: string;
  readonly failure?: (typeof FAILURE_CLASSES)[number];
  /** Full addresses of the rows that the run confirms or rejects. */
  readonly confirms: readonly string[];
  readonly rejects: readonly string[];
  readonly payload?: Carried;
  readonly response?: Carried;
  /** What a later query of the task answered. */
  readonly query?: Carried;
  readonly origin: Origin;
}

export interface Reading {
  readonly subject: string;
  readonly reading: string;
  readonly sources: readonly string[];
  readonly chosen: boolean;
  readonly why: string;
  readonly origin: Origin;
}

export const GAP_STATES = [
  'open',
  'approval-gated',
  'closed by documentation',
  'closed by live verification',
  'closed as not evidenced',
  'closed as out of scope',
] as const;

export interface Gap {
  readonly id: string;
  readonly subject: string;
  readonly state: (typeof GAP_STATES)[number];
  readonly closesBy: string;
  readonly note: string;
  readonly origin: Origin;
}

export interface ContractModel {
  readonly version: 1;
  readonly operations: readonly Operation[];
  readonly errors: readonly ErrorRow[];
  readonly units: readonly UnitRow[];
  readonly patterns: readonly Pattern[];
  readonly quarantine: readonly QuarantineRow[];
  readonly policies: readonly Policy[];
  readonly sources: readonly Source[];
  readonly runs: readonly Run[];
  readonly readings: readonly Reading[];
  readonly gaps: readonly Gap[];
}
