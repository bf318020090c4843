// Conditions that cannot be parsed, read what does not exist, or could never speak.
import type { CatalogueEntry } from './entry.ts';

export const CONDITIONS = {
  'CONDITION-SYNTAX': {
    title: 'a condition is not CEL',
    cause: 'The expression could not be parsed.',
    fix: 'mend the expression; a pipe in a table is written \\|',
    edits: [],
    mending: 'what the condition should say only the author knows',
  },
  'CONDITION-NAME': {
    title: 'a condition reads a name that does not exist',
    cause: 'Conditions are checked against the fields of the operation.',
    fix: 'use a field of the request, or of Given',
    edits: ['suggested'],
    mending: 'writes the nearest field',
  },
  'CONDITION-TYPE': {
    title: 'a condition does not fit the types of its fields',
    cause: 'The expression is type-checked; a condition must be true or false.',
    fix: 'compare values of one type: int(this.duration) for a number in quotes, 0.0 for a number',
    edits: [],
    mending: 'what should be compared only the author knows',
  },
  'CONDITION-VALUE': {
    title: 'a condition compares an enum with a text that is none of its values',
    cause: 'Such a condition is always true or never, whatever is sent.',
    fix: 'use a value of the field, or add it to the values table',
    edits: ['suggested'],
    mending: 'writes the nearest value of the field',
  },
  'CONDITION-UNSUPPORTED': {
    title: 'a condition uses a part of CEL that is not generated',
    cause: 'Only the operators and functions of CONTRIBUTING.md are compiled.',
    fix: 'write it with those',
    edits: [],
    mending: 'how to say the same in other words only the author knows',
  },
} as const satisfies Record<string, CatalogueEntry>;
