// Text in the columns of a terminal: purposes are written in any language, and some characters take two columns, some none.
import { toPrintable } from '../../../generated/kernel/printable.ts';

/** East Asian wide and fullwidth characters, and pictures. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const MARK = /\p{M}/u;

export function countColumns(text: string): number {
  let columns = 0;
  for (const character of text) columns += widthOf(character);
  return columns;
}

/** What a terminal must not take as a command is replaced; what is too long is cut, and says so. */
export function fitText(text: string, columns: number): string {
  const safe = toPrintable(text);
  if (countColumns(safe) <= columns) return safe;
  if (columns < 1) return '';
  let [kept, taken] = ['', 0];
  for (const character of safe) {
    if (taken + widthOf(character) > columns - 1) break;
    kept += character;
    taken += widthOf(character);
  }
  return `${kept}…`;
}

/** Exactly so many columns. */
export function padText(text: string, columns: number): string {
  const fitted = fitText(text, columns);
  return fitted + ' '.repeat(columns - countColumns(fitted));
}

/** `45s`, `3m05s`, `2h10m`, `3d04h`; a clock that went back makes 0s. */
export function formatAge(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (count: number): string => String(count).padStart(2, '0');
  if (seconds < 60) return `${seconds}s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)}m${two(seconds % 60)}s`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)}h${two(Math.floor((seconds % 3600) / 60))}m`;
  return `${Math.floor(seconds / 86_400)}d${two(Math.floor((seconds % 86_400) / 3600))}h`;
}

function widthOf(character: string): number {
  if (MARK.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
