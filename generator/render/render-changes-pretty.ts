// Changes for a person at a terminal: grouped by level, each with what the cell said and says, and why that matters so much.
import { styleText } from 'node:util';
import type { Change } from '../diff/compare-contracts.ts';
import { LEVELS, type Level } from '../diff/levels.ts';
import { toPrintable } from '../kernel/printable.ts';
import { type ChangesReport, describeCounts, nameChange, shorten, showPlace } from './changes-report.ts';
import type { RenderOptions } from './formats.ts';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const STYLES: Readonly<Record<Level, Style>> = {
  breaking: 'red',
  compatible: 'green',
  'evidence-only': 'cyan',
  editorial: 'dim',
};

/** Characters of a cell that are shown: a page of text is not read in a terminal. */
const MOST_CHARACTERS = 400;

export function renderChangesPretty(
  { from, to, changes, counts, bump }: ChangesReport,
  { color }: Pick<RenderOptions, 'color'>,
): string {
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
  const groups = LEVELS.flatMap((level) => {
    const own = changes.filter((change) => change.level === level);
    if (own.length === 0) return [];
    return [
      `${paint(['bold', STYLES[level]].flat() as Style, level)}\n${own.map((change) => renderChange(change, from, paint)).join('')}\n`,
    ];
  });
  const ask = bump === 'none' ? '' : `; this asks for a ${bump} version`;
  return `${groups.join('')}${describeCounts(counts)} from ${toPrintable(from)} to ${toPrintable(to)}${ask}\n`;
}

function renderChange(change: Change, from: string, paint: Paint): string {
  const { before, after, lookalike, action } = change;
  const other = action === 'added' ? 'removed' : 'added';
  const lines = [
    `  ${toPrintable(showPlace(change, from))}  ${paint('bold', toPrintable(change.address))}  ${nameChange(change)}`,
    ...(before === undefined ? [] : [paint('red', `    - ${toPrintable(shorten(before, MOST_CHARACTERS))}`)]),
    ...(after === undefined ? [] : [paint('green', `    + ${toPrintable(shorten(after, MOST_CHARACTERS))}`)]),
    `    ${paint('dim', `${change.code}: ${change.reason}`)}`,
    ...(lookalike === undefined ? [] : [`    looks like ${toPrintable(lookalike)}, which was ${other}`]),
  ];
  return `${lines.join('\n')}\n`;
}
