// A row of any kind in the form in which the table of all rows, its downloads and the search have it: flat, with what one can filter and sort by.

import { KIND_NAMES, type Kind } from '../../../generated/kernel/table-kinds.ts';

export interface RowRecord {
  readonly address: string;
  readonly kind: Kind;
  /** Empty for what concerns the whole service, as are the texts below where a row has no such thing. */
  readonly operation: string;
  readonly posture: string;
  readonly status: string;
  readonly since: string;
  /** Prose with code marks. */
  readonly says: string;
  readonly notes: string;
  /** Sources and runs, in the order of the cell. */
  readonly evidence: readonly string[];
  /** Models for which it holds; empty where models do not matter. */
  readonly models: readonly string[];
  /** The page of the register, from the root of the repository. */
  readonly file: string;
  readonly line: number;
}

/** One row of each kind is called so. */
export const KIND_LABELS: Readonly<Record<Kind, string>> = {
  operations: 'operation',
  fields: 'field',
  values: 'value',
  rules: 'rule',
  models: 'model limit',
  rejected: 'rejected shape',
  prices: 'price',
  units: 'unit',
  patterns: 'pattern',
  takes: 'field of a pattern',
  quarantine: 'quarantine',
  errors: 'error',
  policies: 'policy',
  sources: 'source',
  runs: 'run',
  readings: 'reading',
  gaps: 'gap',
};

export function isKind(text: string): text is Kind {
  return (KIND_NAMES as readonly string[]).includes(text);
}
