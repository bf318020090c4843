// What the forms of a comparison share: what was compared, what came out, and how a change is put into words.
import type { Change } from '../diff/compare-contracts.ts';
import { type Action, type Aspect, NOUNS } from '../diff/coordinates.ts';
import { type Bump, countLevels, findBump, LEVELS, type LevelCounts } from '../diff/levels.ts';

export interface ChangesReport {
  /** What the two states are called. */
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Change[];
  readonly counts: LevelCounts;
  readonly bump: Bump;
}

export function createReport(from: string, to: string, changes: readonly Change[]): ChangesReport {
  const counts = countLevels(changes);
  return { from, to, changes, counts, bump: findBump(counts) };
}

/** `2 breaking, 1 editorial` */
export function describeCounts(counts: LevelCounts): string {
  const found = LEVELS.filter((level) => counts[level] > 0);
  return found.length === 0 ? 'no changes' : found.map((level) => `${counts[level]} ${level}`).join(', ');
}

/** Rows as a whole, with what is said of them before the name of their kind. */
const WHOLE_ROWS: { readonly [Kind in Aspect]?: string } = {
  row: '',
  'required-row': 'required ',
  'filled-row': 'filled-in ',
  hypothesis: 'not-evidenced ',
  warning: 'warned-of ',
  remark: 'noted ',
};

const ACTION_WORDS: { readonly [Each in Action]?: string } = {
  evidenced: 'now evidenced',
  unevidenced: 'no longer evidenced',
};

/** `Limits narrowed`, `required field added` */
export function nameChange({ area, kind, action, column }: Change): string {
  const done = ACTION_WORDS[action] ?? action;
  const whole = WHOLE_ROWS[kind];
  if (whole !== undefined) return `${whole}${NOUNS[area].replaceAll('-', ' ')} ${done}`;
  if (kind === 'argument' || kind === 'client') return `${kind} ${done}`;
  return `${column} ${done}`;
}

/** A row that is gone has its place in the earlier state. */
export function showPlace({ place, state }: Change, from: string): string {
  return `${place.file}:${place.line}:${place.column}${state === 'from' ? ` in ${from}` : ''}`;
}

/** The text as far as somebody reads it, with how much is left out. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  // Half of a surrogate pair would be no character.
  const end = /[\uD800-\uDBFF]$/.test(text.slice(0, most)) ? most - 1 : most;
  return `${text.slice(0, end)}… (${text.length - end} more characters)`;
}
