// The part of a changelog that says what changed in the contract, from what `contract diff --json` found.
import { LEVELS, type Level, type LevelCounts } from '../../generator/diff/levels.ts';
import { escapeMarkdown } from '../../generator/render/escape-markdown.ts';

/** As `contract diff --json` prints it. */
export interface DiffReport {
  readonly from: string;
  readonly to: string;
  readonly bump: string;
  readonly counts: LevelCounts;
  readonly changes: readonly DiffChange[];
}

export interface DiffChange {
  readonly level: Level;
  readonly address: string;
  readonly title: string;
}

/** What users must act on, or can use. The rest is counted: it changes no code. */
const LISTED: ReadonlySet<Level> = new Set(['breaking', 'compatible']);

/** A longer list is read by nobody; `contract diff` has all of it. */
const MOST_LISTED = 100;

/** What addresses are made of, if they are not hostile. */
const PLAIN = /^[\w.:#/[\]@-]+$/;

/** Begins with its heading, ends with one line end. */
export function printContractPart({ from, to, bump, counts, changes }: DiffReport): string {
  const counted = LEVELS.filter((level) => counts[level] > 0).map((level) => `${counts[level]} ${level}`);
  const sum = counted.length === 0 ? 'Nothing changed' : `${counted.join(', ')}; this asks for a ${bump} version`;
  const lists = LEVELS.filter((level) => LISTED.has(level)).flatMap((level) =>
    listChanges(changes.filter((change) => change.level === level)),
  );
  return ['### Contract', '', `From ${quote(from)} to ${quote(to)}: ${sum}.`, ...lists, ''].join('\n');
}

function listChanges(changes: readonly DiffChange[]): string[] {
  const [first] = changes;
  if (first === undefined) return [];
  const lines = changes
    .slice(0, MOST_LISTED)
    .map(({ level, address, title }) => `- ${level}: ${quote(address)} ${title}`);
  const left = changes.length - lines.length;
  return ['', ...lines, ...(left > 0 ? [`- ${left} more ${first.level}; \`contract diff\` shows all`] : [])];
}

function quote(text: string): string {
  return PLAIN.test(text) ? `\`${text}\`` : escapeMarkdown(text);
}
