// What is wrong with one cell: words, dates, numbers, code marks, names, types and limits.
import type { CatalogueEntry } from './entry.ts';

export const CELLS_AND_NAMES = {
  'CELL-EMPTY': {
    title: 'a cell that must say something is empty',
    cause: 'The row cannot be read without it.',
    fix: 'fill the cell',
    edits: [],
    mending: 'what belongs into the cell only the author knows',
  },
  'CELL-CODE': {
    title: 'a cell is not written in code marks',
    cause: 'Names, types, values, ids and conditions stand in code marks, so that markdown cannot change them.',
    fix: 'put the value in code marks, and nothing else in the cell',
    edits: ['safe'],
    mending: 'puts a single word, or words between commas, into code marks',
  },
  'CELL-VALUE': {
    title: 'a cell holds a word that is not one of its legal words',
    cause: 'The column takes words from a closed list.',
    fix: 'use one of the expected words',
    edits: ['suggested'],
    mending: 'writes the nearest word',
  },
  'CELL-DATE': {
    title: 'a date is not a date',
    cause: 'Dates are written as year, year-month or year-month-day, and must exist.',
    fix: 'write it like 2026-04-23',
    edits: ['safe'],
    mending: 'writes a date that begins with its year in the right form',
  },
  'CELL-NUMBER': {
    title: 'a cell that holds a number holds something else',
    cause: 'The column takes a whole number; units and list prices are decimals.',
    fix: 'write a number of the expected form',
    edits: [],
    mending: 'which number was meant only the author knows',
  },
  'NAME-SYNTAX': {
    title: 'a name is not of its form',
    cause: 'Names become code; they may hold only the characters of their form.',
    fix: 'write a name of the expected form',
    edits: [],
    mending: 'a name is known by others; what it should be called only the author knows',
  },
  'NAME-DUPLICATE': {
    title: 'a name is given twice',
    cause: 'Rows are addressed by name, so a name can stand only once in its table.',
    fix: 'remove one of the rows, or rename it',
    edits: [],
    mending: 'which of the rows is right only the author knows',
  },
  'NAME-COLLISION': {
    title: 'two names become the same name in code',
    cause: 'Two rows would be printed under one identifier, or differ only by letter case.',
    fix: 'rename one of them',
    edits: [],
    mending: 'which of the names should change only the author knows',
  },
  'TYPE-UNKNOWN': {
    title: 'a type is not in the type grammar',
    cause: 'Only the types of CONTRIBUTING.md can be generated.',
    fix: 'use a type of the grammar',
    edits: ['suggested'],
    mending: 'writes the nearest type',
  },
  'LIMIT-UNKNOWN': {
    title: 'a limit cannot be read, or does not fit the type',
    cause: 'Limits are written like `length 1..2500` and each belongs to certain types.',
    fix: 'use a limit of CONTRIBUTING.md',
    edits: ['suggested'],
    mending: 'writes the nearest limit',
  },
} as const satisfies Record<string, CatalogueEntry>;
