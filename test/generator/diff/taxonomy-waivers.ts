// Coordinates that need no code, each with the reason why such a change cannot be, or is told otherwise. What is left out of a list means every one.
import type { Action, Aspect, Coordinate, Direction } from '../../../generator/diff/coordinates.ts';
import type { Kind } from '../../../generator/kernel/table-kinds.ts';

export interface Waiver {
  readonly directions?: readonly Direction[];
  readonly areas?: readonly Kind[];
  readonly kinds?: readonly Aspect[];
  readonly actions?: readonly Action[];
  readonly reason: string;
}

const COMES_AND_GOES = ['added', 'removed'] as const;
const CROSSES = ['evidenced', 'unevidenced'] as const;
const SETS = ['widened', 'narrowed'] as const;
const AMOUNTS = ['raised', 'lowered'] as const;

const WHOLE_ROWS = ['row', 'required-row', 'filled-row', 'warning', 'remark', 'hypothesis'] as const;
/** Cells whose only order is that they are the same or not. */
const PLAIN_CELLS = [
  'call',
  'posture',
  'status',
  'evidence',
  'words',
  'unit',
  'currency',
  'http',
  'retry',
  'class',
  'operation',
  'sent-value',
  'value',
  'content',
] as const;
/** Cells that may be empty. */
const OPTIONAL_CELLS = ['default', 'tolerance', 'condition', 'quantity', 'shape'] as const;
/** Cells that name a set of good bodies. */
const SET_CELLS = ['type', 'required', 'limits', 'allowed', 'takes', 'values'] as const;
const AMOUNT_CELLS = ['units', 'price'] as const;
/** What is there or not. */
const SWITCHES = ['charge', 'client', 'argument'] as const;

export const WAIVERS: readonly Waiver[] = [
  {
    areas: ['operations', 'units', 'policies', 'sources', 'runs', 'readings', 'gaps'],
    directions: ['sent', 'received', 'known'],
    reason: 'rows of these tables do not travel',
  },
  {
    areas: ['rules', 'models', 'rejected', 'prices', 'patterns', 'takes', 'quarantine'],
    directions: ['received', 'known', 'none'],
    reason: 'rows of these tables are about requests alone',
  },
  { areas: ['errors'], directions: ['sent', 'known', 'none'], reason: 'service codes come in answers' },
  { areas: ['fields', 'values'], directions: ['none'], reason: 'a field travels with its part' },
  {
    kinds: WHOLE_ROWS,
    actions: [...SETS, ...AMOUNTS],
    reason: 'a row is there or not; what is more or less is in its cells',
  },
  {
    kinds: ['row', 'required-row', 'filled-row', 'warning', 'remark'],
    actions: ['changed'],
    reason: 'what changes in a row is told of its cells',
  },
  {
    areas: [
      'operations',
      'errors',
      'patterns',
      'takes',
      'quarantine',
      'policies',
      'sources',
      'runs',
      'readings',
      'gaps',
    ],
    kinds: WHOLE_ROWS,
    actions: CROSSES,
    reason: 'they are generated whatever their status, or have none',
  },
  { kinds: ['hypothesis', 'warning', 'remark'], actions: CROSSES, reason: 'once it has crossed the line it is a row' },
  {
    areas: ['fields'],
    directions: ['received'],
    kinds: ['required-row'],
    reason: 'to who reads an answer one field more is the same whether it always comes or not',
  },
  {
    kinds: ['required-row', 'filled-row'],
    actions: ['removed', 'unevidenced'],
    reason: 'when it goes it makes no difference that it had to be there: a row was removed',
  },
  {
    areas: ['values'],
    kinds: ['hypothesis'],
    actions: ['changed'],
    reason: 'a value has nothing but its grade and its words that could change',
  },
  {
    kinds: [...PLAIN_CELLS, ...AMOUNT_CELLS],
    actions: COMES_AND_GOES,
    reason: 'the cell always says something, or an empty one is as good as any other text',
  },
  { kinds: PLAIN_CELLS, actions: [...SETS, ...AMOUNTS], reason: 'it is the same or not, and no step between' },
  {
    kinds: [...PLAIN_CELLS, ...OPTIONAL_CELLS, ...SET_CELLS, ...AMOUNT_CELLS, ...SWITCHES],
    actions: CROSSES,
    reason: 'rows cross the line of what is not evidenced, cells do not',
  },
  {
    kinds: OPTIONAL_CELLS,
    actions: [...SETS, ...AMOUNTS],
    reason: 'that one condition, default or deviation is within another is not shown',
  },
  {
    kinds: SET_CELLS,
    actions: COMES_AND_GOES,
    reason: 'without the cell everything is good: one more narrows, one less widens',
  },
  { kinds: SET_CELLS, actions: AMOUNTS, reason: 'sets of values are wider or narrower' },
  { kinds: AMOUNT_CELLS, actions: [...SETS, 'changed'], reason: 'amounts are more or less' },
  {
    areas: ['fields'],
    directions: ['known'],
    kinds: ['required'],
    actions: ['changed'],
    reason: 'a fact is needed or not; conditions are for what is sent',
  },
  {
    areas: ['fields'],
    directions: ['sent', 'known'],
    kinds: ['tolerance'],
    reason: 'only answers deviate from what is documented',
  },
  { areas: ['rules'], kinds: ['condition'], actions: COMES_AND_GOES, reason: 'without a condition there is no rule' },
  {
    areas: ['takes'],
    kinds: ['takes'],
    actions: ['narrowed'],
    reason: 'most ways to take a field are in no order; all that is not harmless is a change',
  },
  {
    areas: ['quarantine'],
    kinds: ['shape'],
    actions: ['added'],
    reason: 'a shape that refuses nothing and becomes one that does has changed',
  },
  { kinds: SWITCHES, actions: [...SETS, ...AMOUNTS, 'changed'], reason: 'it is there or not' },
];

export function waives(waiver: Waiver, { direction, area, kind, action }: Coordinate): boolean {
  return (
    includes(waiver.directions, direction) &&
    includes(waiver.areas, area) &&
    includes(waiver.kinds, kind) &&
    includes(waiver.actions, action)
  );
}

function includes<Word extends string>(words: readonly Word[] | undefined, word: Word): boolean {
  return words === undefined || words.includes(word);
}
