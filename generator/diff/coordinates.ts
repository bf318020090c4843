// The space of all changes that a contract can have: which way a row travels, the table that it stands in, what of it changed, and how.
import { type Column, KIND_NAMES, type Kind } from '../kernel/table-kinds.ts';

/** `none` is for what does not travel: an operation as a whole, a source, a policy. */
export const DIRECTIONS = ['sent', 'received', 'known', 'none'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** `widened` and `narrowed` speak of the bodies that are good; `evidenced` and `unevidenced` of the line below which nothing is generated. */
export const ACTIONS = [
  'added',
  'removed',
  'evidenced',
  'unevidenced',
  'widened',
  'narrowed',
  'changed',
  'raised',
  'lowered',
] as const;
export type Action = (typeof ACTIONS)[number];

/** What each column of a table is about; columns with the same word change with the same consequence. */
export const ASPECTS = {
  operations: {
    Operation: 'row',
    Method: 'call',
    Path: 'call',
    Bills: 'charge',
    Posture: 'posture',
    Status: 'status',
    Evidence: 'evidence',
    Since: 'words',
    Notes: 'words',
  },
  fields: {
    Field: 'row',
    Type: 'type',
    Required: 'required',
    Default: 'default',
    Limits: 'limits',
    Status: 'status',
    Evidence: 'evidence',
    Since: 'words',
    Notes: 'words',
  },
  values: { Field: 'row', Value: 'row', Status: 'status', Evidence: 'evidence', Since: 'words', Notes: 'words' },
  rules: {
    Rule: 'row',
    'Holds when': 'condition',
    Message: 'words',
    Status: 'status',
    Evidence: 'evidence',
    Since: 'words',
  },
  models: {
    Model: 'row',
    Field: 'row',
    Allowed: 'allowed',
    When: 'condition',
    Status: 'status',
    Evidence: 'evidence',
    Since: 'words',
    Notes: 'words',
  },
  rejected: { Shape: 'row', Seen: 'words', 'Use instead': 'words', Evidence: 'evidence' },
  prices: {
    Price: 'row',
    'Applies when': 'condition',
    Units: 'units',
    Unit: 'unit',
    Per: 'unit',
    Quantity: 'quantity',
    Status: 'status',
    Evidence: 'evidence',
    Since: 'words',
    Notes: 'words',
  },
  units: {
    Unit: 'row',
    Currency: 'currency',
    'List price': 'price',
    Status: 'status',
    Evidence: 'evidence',
    Since: 'words',
    Notes: 'words',
  },
  errors: {
    HTTP: 'http',
    Code: 'row',
    Meaning: 'words',
    Retry: 'retry',
    Class: 'class',
    Advice: 'words',
    Status: 'status',
    Evidence: 'evidence',
  },
  patterns: { Pattern: 'row', Operation: 'operation', For: 'words', Class: 'evidence', Notes: 'words' },
  takes: { Pattern: 'row', Field: 'row', Takes: 'takes', Values: 'values', Notes: 'words' },
  quarantine: {
    Quarantine: 'row',
    Operation: 'row',
    Shape: 'shape',
    Why: 'words',
    'Use instead': 'words',
    Decided: 'words',
  },
  policies: { Policy: 'row', Value: 'value', Why: 'words', Decided: 'words' },
  sources: {
    Id: 'row',
    Title: 'content',
    Publisher: 'content',
    Kind: 'content',
    Where: 'content',
    Captured: 'content',
    'Trusted for': 'content',
  },
  runs: {
    Id: 'row',
    Date: 'content',
    Operation: 'content',
    Model: 'content',
    Outcome: 'content',
    Code: 'content',
    Deduction: 'content',
    Class: 'content',
    Confirms: 'content',
    Rejects: 'content',
  },
  readings: { Subject: 'row', Reading: 'content', Sources: 'content', Chosen: 'content', Why: 'content' },
  gaps: { Gap: 'row', Subject: 'content', State: 'content', 'Closes by': 'content', Note: 'content' },
} as const satisfies { readonly [Area in Kind]: Readonly<Record<Column<Area>, string>> };

/**
 * What no column says alone. A `required-row` must be sent, a `filled-row` is sent without being asked for; a `hypothesis` stands in no strict schema;
 * a `warning` and a `remark` refuse nothing; `client` and `argument` are the generated functions; a `tolerance` is a known deviation of the service.
 */
export const MORE_ASPECTS = {
  operations: ['client', 'argument'],
  fields: ['required-row', 'hypothesis', 'tolerance'],
  values: ['hypothesis'],
  rules: ['hypothesis'],
  models: ['hypothesis'],
  rejected: ['warning', 'remark'],
  prices: ['hypothesis'],
  units: ['hypothesis'],
  errors: [],
  patterns: [],
  takes: ['required-row', 'filled-row', 'sent-value'],
  quarantine: ['remark'],
  policies: [],
  sources: [],
  runs: [],
  readings: [],
  gaps: [],
} as const satisfies Readonly<Record<Kind, readonly string[]>>;

type AspectOfColumn<Area extends Kind> = (typeof ASPECTS)[Area][keyof (typeof ASPECTS)[Area]];
/** What can change in rows of an area. */
export type Aspect<Area extends Kind = Kind> = {
  [A in Area]: AspectOfColumn<A> | (typeof MORE_ASPECTS)[A][number];
}[Area];

export interface Coordinate {
  readonly direction: Direction;
  /** The kind of table. */
  readonly area: Kind;
  readonly kind: Aspect;
  readonly action: Action;
}

export function listAspects(area: Kind): Aspect[] {
  return [...new Set<Aspect>([...Object.values(ASPECTS[area]), ...MORE_ASPECTS[area]])];
}

/** The whole space; the aspects of an area are those of its own columns. */
export function listCoordinates(): Coordinate[] {
  return KIND_NAMES.flatMap((area) =>
    listAspects(area).flatMap((kind) =>
      DIRECTIONS.flatMap((direction) => ACTIONS.map((action) => ({ direction, area, kind, action }))),
    ),
  );
}

/** One row of each kind of table. */
export const NOUNS: Readonly<Record<Kind, string>> = {
  operations: 'operation',
  fields: 'field',
  values: 'value',
  rules: 'rule',
  models: 'model-row',
  rejected: 'rejected-shape',
  prices: 'price',
  units: 'unit',
  errors: 'service-code',
  patterns: 'pattern',
  takes: 'taken-field',
  quarantine: 'quarantine',
  policies: 'policy',
  sources: 'source',
  runs: 'run',
  readings: 'reading',
  gaps: 'gap',
};

/** `sent-field-type-narrowed`, `rule-added`: fields and values alone can travel in several directions. */
export function nameCode({ direction, area, kind, action }: Coordinate): string {
  const way = area === 'fields' || area === 'values' ? [direction] : [];
  const what = kind === 'row' ? [] : [kind];
  return [...way, NOUNS[area], ...what, action].join('-');
}
