// Patterns that no builder can be made of, and prices in unknown units.
import type { CatalogueEntry } from './entry.ts';

export const PATTERNS_AND_PRICES = {
  'PATTERN-FIELD': {
    title: 'a pattern does not fit the request that it builds',
    cause:
      'A builder is made from the pattern, so its fields and values must be evidenced ones of the operation, with everything that is required.',
    fix: 'use fields and values of the request, parents before children, and add what is required',
    edits: ['suggested'],
    mending: 'writes the nearest name of the request',
  },
  'PATTERN-OPERATION': {
    title: 'a pattern or a quarantine names an operation that it cannot have',
    cause: 'Patterns stand on operations that are current or provisional and evidenced; nothing legacy is built.',
    fix: 'name another operation, or remove the row',
    edits: ['suggested'],
    mending: 'writes the nearest operation',
  },
  'UNIT-UNKNOWN': {
    title: 'a price is counted in a unit that no table has',
    cause: 'What a unit is worth stands in a units table, once for the whole service.',
    fix: 'use the name of a unit, or add a row for it',
    edits: ['suggested'],
    mending: 'writes the nearest unit',
  },
} as const satisfies Record<string, CatalogueEntry>;
