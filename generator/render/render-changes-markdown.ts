// Changes as a comment on a pull request: the gravest first, long lists folded, cell text inert, and never longer than a comment may be.
import type { Change } from '../diff/compare-contracts.ts';
import { LEVELS, type Level } from '../diff/levels.ts';
import { type ChangesReport, describeCounts, nameChange, shorten, showPlace } from './changes-report.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** GitHub takes comments of 65,536 characters; whoever posts one may want to add a line. */
export const LONGEST_COMMENT = 60_000;

/** For everything but the rows of the tables: headings, table heads, folds and the note of what is left out. */
const ROOM_FOR_REST = 2_000;

/** Characters of a cell that are shown. */
const MOST_CHARACTERS = 300;

/** Rows that stand open; more are folded. */
const MOST_OPEN = 20;

export function renderChangesMarkdown({ from, to, changes, counts, bump }: ChangesReport, marker: string): string {
  const rows = changes.map((change) => ({ level: change.level, text: renderRow(change, from) }));
  const shown = takeFitting(rows, LONGEST_COMMENT - ROOM_FOR_REST);
  const left = rows.length - shown.length;
  const ask = bump === 'none' ? '' : ` This asks for a **${bump}** version.`;
  return [
    `${printMarker(marker)}\n### Contract: ${describeCounts(counts)}\n\n`,
    `From ${escapeMarkdown(shorten(from, 100))} to ${escapeMarkdown(shorten(to, 100))}.${ask}\n`,
    ...LEVELS.map((level) =>
      renderLevel(
        level,
        shown.filter((row) => row.level === level).map(({ text }) => text),
      ),
    ),
    left === 0
      ? ''
      : `\n${left} more ${left === 1 ? 'change is' : 'changes are'} left out; \`contract diff\` shows all.\n`,
  ].join('');
}

/** By this line a comment is found again, so that it is updated and not repeated. */
export function printMarker(marker: string): string {
  return `<!-- ${marker} -->`;
}

/** The first rows, as many as have room together. */
function takeFitting<Row extends { readonly text: string }>(rows: readonly Row[], room: number): Row[] {
  const taken: Row[] = [];
  let length = 0;
  for (const row of rows) {
    length += row.text.length;
    if (length > room) break;
    taken.push(row);
  }
  return taken;
}

const HEAD = '| row | change | before | after |\n| --- | --- | --- | --- |\n';

function renderLevel(level: Level, rows: readonly string[]): string {
  if (rows.length === 0) return '';
  const open = level === 'breaking' ? MOST_OPEN : 0;
  const [first, rest] = [rows.slice(0, open), rows.slice(open)];
  const name = `${level[0]?.toUpperCase()}${level.slice(1)}`;
  const head = first.length === 0 ? '' : `\n#### ${name}\n\n${HEAD}${first.join('')}`;
  if (rest.length === 0) return head;
  const summary = first.length === 0 ? `${name}: ${rest.length}` : `${rest.length} more`;
  return `${head}\n<details><summary>${summary}</summary>\n\n${HEAD}${rest.join('')}\n</details>\n`;
}

function renderRow(change: Change, from: string): string {
  const { address, before, after, reason, code, lookalike } = change;
  const hint = lookalike === undefined ? '' : `<br>looks like ${escapeMarkdown(shorten(lookalike, MOST_CHARACTERS))}`;
  const cells = [
    `${escapeMarkdown(shorten(address, MOST_CHARACTERS))}<br>${escapeMarkdown(shorten(showPlace(change, from), MOST_CHARACTERS))}`,
    `${nameChange(change)}<br>${reason} (${code})${hint}`,
    renderCell(before),
    renderCell(after),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function renderCell(text: string | undefined): string {
  return text === undefined ? '' : escapeMarkdown(shorten(text, MOST_CHARACTERS));
}

/** The comment when a state does not compile, so that no older one stands there as if it were true. */
export function renderBrokenMarkdown(name: string, findings: number, marker: string): string {
  const count = `${findings} ${findings === 1 ? 'finding' : 'findings'}`;
  return `${printMarker(marker)}\n### Contract: not compared\n\nThe register does not compile in ${escapeMarkdown(shorten(name, 100))}: ${count}.\n`;
}
