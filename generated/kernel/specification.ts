// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// The shape of what is generated for one operation: what the client, the checker and every other reader of generated code can rely on.
import type * as z from 'zod';
import type { View, ViewShape } from './view.ts';

export type Status = 'live-confirmed' | 'doc-confirmed' | 'not-evidenced';

/** Where a thing is stated and how it is known. */
export interface RowReference {
  /** `register/page.md:42` */
  readonly row: string;
  readonly status: Status;
  /** Ids of the sources and runs behind it. */
  readonly evidence: readonly string[];
}

export type JsonKind = 'text' | 'integer' | 'number' | 'boolean' | 'id' | 'object' | 'list' | 'any';

export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** Limits of the file that a field holds or points to, checked where the file is at hand: bytes, pixels a side, width by height, seconds, frames a second. */
export interface MediaLimits {
  readonly bytes?: Bounds;
  readonly side?: Bounds;
  readonly ratio?: Bounds;
  readonly seconds?: Bounds;
  readonly fps?: Bounds;
  /** As the register writes them: `jpg`, `mp4`. */
  readonly formats?: readonly string[];
}

export interface FieldRow extends RowReference {
  readonly path: string;
  readonly kind: JsonKind;
  /** The type as the register writes it. */
  readonly type: string;
  readonly required: 'yes' | 'no' | 'expected' | 'if';
  /** JSON types that the service is known to send instead; read as absent. */
  readonly tolerate?: 'number' | 'string' | 'boolean';
  /** The documented default of an enum. */
  readonly default?: string;
  readonly media?: MediaLimits;
  /** The values of an enum. */
  readonly values?: Readonly<Record<string, RowReference>>;
}

/** What a run showed the service to take or send: its paths together. */
export interface CarriedPaths {
  readonly run: string;
  readonly paths: readonly string[];
}

export type PartName = 'request' | 'path' | 'query' | 'headers' | 'response' | 'callback' | 'error' | 'given';

export interface PartSpecification {
  readonly name: PartName;
  readonly direction: 'sent' | 'received' | 'known';
  /** Fields alone, without the conditions between them. */
  readonly shape: z.ZodType;
  /** A body as `shape` reads it, many times faster and without a word; undefined when `shape` has issues to tell. */
  readonly read?: ((body: unknown) => unknown) | undefined;
  /** The shape with the fields that have never been evidenced; present where there are any. */
  readonly hypothesis?: z.ZodType;
  /** Fields by path, in the order of the register. */
  readonly fields: Readonly<Record<string, FieldRow>>;
  /** Shapes that one successful run carried as a whole. */
  readonly carried: readonly CarriedPaths[];
}

/** `Self` is the view of the request, `Given` that of the facts beside it. */
export interface Rule<Self = View, Given = View> extends RowReference {
  /** `omniVideo.create#references-limit` */
  readonly id: string;
  readonly kind: 'required' | 'rule' | 'model' | 'rejected';
  readonly message: string;
  /** What to do instead, where the register says it. */
  readonly instead?: string;
  /** The field it is shown at. */
  readonly at: string;
  /** Paths that it reads; `given.x` for facts that are not in the body. */
  readonly reads: readonly string[];
  /** True when the body keeps the rule; throws `Undecided` when a value cannot be read. */
  holds(self: Self, given: Given): boolean;
}

/** A key that people send although it is no field here. */
export interface RejectedKey {
  readonly row: string;
  readonly evidence: readonly string[];
  readonly seen: string;
  readonly instead: string;
}

export interface OperationSpecification extends RowReference {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly bills: boolean;
  readonly posture: string;
  readonly parts: readonly PartSpecification[];
  readonly rules: readonly Rule[];
  /** What conditions see of the request. */
  readonly view: ViewShape;
  readonly given: ViewShape;
  readonly rejectedKeys: Readonly<Record<string, RejectedKey>>;
}

/** A decision of the project, which is stricter than the contract. */
export interface PolicyRow {
  readonly value: string;
  readonly why: string;
  /** `register/page.md:42` */
  readonly row: string;
  readonly decided?: string;
}

export interface ErrorCode extends RowReference {
  readonly http: number;
  readonly code: number;
  readonly meaning: string;
  readonly retry: 'never' | 'after-fix' | 'backoff' | 'reads-only';
  readonly class: string;
  readonly advice: string;
}
