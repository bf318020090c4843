// Code marks inside a cell: the only place where names, types, values, ids and conditions are read from.
import type { Report } from '../findings/finding.ts';
import { type Cell, placeCell } from '../tables/cell.ts';

export interface Mark {
  readonly text: string;
  /** Where the text inside the marks begins and ends in the cell's text. */
  readonly from: number;
  readonly to: number;
}

/** All code marks of a text, by the rule of CommonMark: a run of backticks closes at the next run of the same length. */
export function readMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  const run = /`+/g;
  for (let open = run.exec(text); open !== null; open = run.exec(text)) {
    const fence = open[0];
    const from = open.index + fence.length;
    let close = run.exec(text);
    while (close !== null && close[0] !== fence) close = run.exec(text);
    if (close === null) {
      run.lastIndex = from;
      continue;
    }
    const inner = text.slice(from, close.index);
    const padded = inner.length > 1 && inner.startsWith(' ') && inner.endsWith(' ') && inner.trim() !== '';
    marks.push({
      text: padded ? inner.slice(1, -1) : inner,
      from: padded ? from + 1 : from,
      to: padded ? close.index - 1 : close.index,
    });
  }
  return marks;
}

/** The one code mark that is the whole cell; a finding and undefined if the cell is anything else. */
export function readSoleMark(cell: Cell, what: string, report: Report): Mark | undefined {
  if (cell.text === '') {
    report('CELL-EMPTY', placeCell(cell), { message: `the cell is empty; ${what} is expected`, expected: what });
    return undefined;
  }
  const [mark, second] = readMarks(cell.text);
  const isWhole =
    mark !== undefined &&
    second === undefined &&
    /^`+ ?$/.test(cell.text.slice(0, mark.from)) &&
    /^ ?`+$/.test(cell.text.slice(mark.to)) &&
    mark.text.trim() === mark.text;
  if (mark === undefined || !isWhole) {
    report('CELL-CODE', placeCell(cell), {
      message: `${what} stands in code marks, alone in its cell`,
      found: cell.text.slice(0, 80),
      // Also a no-break space, which nobody sees, is no part of a name.
      expected: `\`${cell.text.replaceAll('`', '').trim().slice(0, 80)}\``,
    });
    return undefined;
  }
  return mark;
}

/** Code marks separated by commas; an empty cell is an empty list. */
export function readMarkList(cell: Cell, what: string, report: Report): Mark[] {
  if (cell.text === '') return [];
  const marks = readMarks(cell.text);
  if (marks.length === 0 || /[^\s,]/.test(cutMarks(cell.text, marks))) {
    report('CELL-CODE', placeCell(cell), {
      message: `${what} stand in code marks, separated by commas`,
      found: cell.text.slice(0, 80),
      expected: '`one`, `two`',
    });
  }
  return marks;
}

/** What stands outside of the marks of a text. */
function cutMarks(whole: string, marks: readonly Mark[]): string {
  return marks.reduceRight((text, mark) => {
    const open = text.lastIndexOf('`', mark.from - 1);
    const openStart = text.slice(0, open + 1).search(/`+$/);
    const after = text.slice(mark.to).replace(/^ ?`+/, '');
    return text.slice(0, openStart) + after;
  }, whole);
}

/** True of a text with a backtick that neither opens nor closes a mark. */
export function hasOpenMark(text: string): boolean {
  return text.includes('`') && cutMarks(text, readMarks(text)).includes('`');
}
