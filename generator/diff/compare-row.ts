// What differs between two states of one row, whatever its kind, and the word for a row that comes or goes as a whole.
import { PARTS } from '../kernel/contract-model.ts';
import type { ListedRow, RowOfKind } from '../kernel/list-rows.ts';
import type { Kind } from '../kernel/table-kinds.ts';
import { compareModelRows, comparePrices, compareRejected, compareRules, compareUnits } from './compare-conditions.ts';
import { compareFields } from './compare-fields.ts';
import { compareOperations } from './compare-operations.ts';
import { comparePatterns, compareQuarantine, compareTakes, refuses } from './compare-patterns.ts';
import { compareErrors, comparePolicies } from './compare-project.ts';
import { compareGaps, compareReadings, compareRuns, compareSources } from './compare-records.ts';
import type { Aspect, Direction } from './coordinates.ts';
import { compareGrades, type Difference } from './difference.ts';

type Comparator<K extends Kind> = (before: RowOfKind[K], after: RowOfKind[K], direction: Direction) => Difference[];

const COMPARATORS: { readonly [K in Kind]: Comparator<K> } = {
  operations: compareOperations,
  fields: compareFields,
  values: compareGrades,
  rules: compareRules,
  models: compareModelRows,
  rejected: compareRejected,
  prices: comparePrices,
  units: compareUnits,
  errors: compareErrors,
  patterns: comparePatterns,
  takes: compareTakes,
  quarantine: compareQuarantine,
  policies: comparePolicies,
  sources: compareSources,
  runs: compareRuns,
  readings: compareReadings,
  gaps: compareGaps,
};

/** Both are one row, and so of one kind. */
export function compareRow<K extends Kind>(
  before: ListedRow<K>,
  after: ListedRow<K>,
  direction: Direction,
): Difference[] {
  const compare: Comparator<K> = COMPARATORS[after.kind];
  return compare(before.row, after.row, direction);
}

const DIRECTION_OF: Readonly<Record<Exclude<Kind, 'fields' | 'values'>, Direction>> = {
  operations: 'none',
  rules: 'sent',
  models: 'sent',
  rejected: 'sent',
  prices: 'sent',
  units: 'none',
  errors: 'received',
  patterns: 'sent',
  takes: 'sent',
  quarantine: 'sent',
  policies: 'none',
  sources: 'none',
  runs: 'none',
  readings: 'none',
  gaps: 'none',
};

/** Which way a row travels: fields and values with their part, other rows always the same way. */
export function findDirection(listed: ListedRow): Direction {
  if (listed.kind !== 'fields' && listed.kind !== 'values') return DIRECTION_OF[listed.kind];
  return listed.part === undefined ? 'none' : PARTS[listed.part];
}

/** What a row is that comes into a state of the register. */
export function nameArrival(listed: ListedRow, stands: boolean): Aspect {
  switch (listed.kind) {
    case 'fields':
      if (!stands) return 'hypothesis';
      return listed.row.required.kind === 'no' || findDirection(listed) === 'received' ? 'row' : 'required-row';
    case 'takes':
      if (listed.row.takes === 'optional') return 'row';
      return listed.row.takes === 'required' ? 'required-row' : 'filled-row';
    default:
      return nameDeparture(listed, stands);
  }
}

/** What a row is that goes: whether it was required makes no difference then. */
export function nameDeparture(listed: ListedRow, stands: boolean): Aspect {
  if (listed.kind === 'quarantine') return refuses(listed.row.shape) ? 'row' : 'remark';
  if (listed.kind !== 'rejected') return stands ? 'row' : 'hypothesis';
  if (listed.row.shape.kind !== 'condition') return 'remark';
  return stands ? 'row' : 'warning';
}
