// What does not fit together within an operation: fields and their parents, values, parameters, headings, models.
import type { CatalogueEntry } from './entry.ts';

export const OPERATIONS_AND_FIELDS = {
  'FIELD-PARENT': {
    title: 'a field has no parent row, or a parent that cannot hold it',
    cause: 'A path is nested in rows that come before it: an object for `a.b`, a list of objects for `a[].b`.',
    fix: 'add the parent row above, or mend its type or the path',
    edits: ['suggested'],
    mending: 'writes the path with the nearest parent',
  },
  'FIELD-REQUIRED': {
    title: 'the Required cell cannot be read here',
    cause:
      'It takes yes, no or a condition; `expected` belongs to what the service sends, a condition to what the caller sends.',
    fix: 'write yes, no, expected, or `if <condition>`',
    edits: ['suggested'],
    mending: 'writes the nearest word',
  },
  'FIELD-DEFAULT': {
    title: 'a default is not a value of its field',
    cause: 'The default must be of the type of the field and, for an enum, one of its values.',
    fix: 'write a value that the field can have',
    edits: ['suggested'],
    mending: 'writes the nearest value of the field',
  },
  'VALUE-FIELD': {
    title: 'a value belongs to a field that is no enum of this part',
    cause: 'Values are rows of an enum field of the part above the table.',
    fix: 'name an enum field of this part, or make the field an enum',
    edits: ['suggested'],
    mending: 'writes the nearest enum field of the part',
  },
  'VALUE-MISSING': {
    title: 'an enum field has no values',
    cause: 'Its values are rows of a values table in the same part.',
    fix: 'add a row for each value',
    edits: [],
    mending: 'which values the field has only its evidence tells',
  },
  'PATH-PARAMETER': {
    title: 'a parameter of a path has no row, or a Path row is no parameter',
    cause: 'What stands in braces in the Path cell is filled from the fields under ### Path.',
    fix: 'use the same names in the Path cell and under ### Path',
    edits: ['suggested'],
    mending: 'writes the nearest name of the other side',
  },
  'OPERATION-UNKNOWN': {
    title: 'an operation heading has no row in an operations table, or a row has no heading',
    cause: 'Each operation is declared once in an operations table and described once under its heading.',
    fix: 'add the row or the heading, or mend the name',
    edits: ['suggested'],
    mending: 'writes the nearest operation',
  },
  'MODEL-VALUE': {
    title: 'a models row names a model, field or value that the operation does not have',
    cause: 'Model is a value of one enum field of the request; Allowed are values of Field.',
    fix: 'use names and values of the request',
    edits: ['suggested'],
    mending: 'writes the nearest name of the request',
  },
} as const satisfies Record<string, CatalogueEntry>;
