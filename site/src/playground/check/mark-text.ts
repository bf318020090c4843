// Which part of a text an issue is about: the value, the name of a key that should not be there, or of what is missing the object that lacks it.
import { indexLines } from '../../../../runtime/check/json/line-index.ts';
import { type Located, locatePaths } from '../json/locate-paths.ts';
import type { ReportedItem, TextMark } from './report.ts';

/** Codes that are about a key and not about its value. */
const ABOUT_NAMES = new Set(['unknown-key', 'rejected', 'not-evidenced']);

export interface TextMarks {
  /** A mark for each path, in the same order. */
  readonly marks: readonly TextMark[];
  readonly doubles: readonly ReportedItem[];
}

export interface Sought {
  readonly steps: readonly (string | number)[];
  readonly code: string;
}

export function markText(text: string, sought: readonly Sought[]): TextMarks {
  const lines = indexLines(text);
  const toMark = ({ start, end }: { start: number; end: number }): TextMark => ({
    start,
    end,
    line: lines.locate(start).line,
  });
  const { paths, doubles } = locatePaths(
    text,
    sought.map(({ steps }) => steps),
  );
  return {
    marks: paths.map((located, place) => toMark(choose(text, located, sought[place]))),
    doubles: doubles.map(({ name, start, end }) => ({
      kind: 'warning',
      path: name,
      code: 'double-key',
      message: `the name ${JSON.stringify(name)} stands twice in one object; the last one counts`,
      mark: toMark({ start, end }),
    })),
  };
}

function choose(
  text: string,
  { value, name, depth }: Located,
  sought: Sought | undefined,
): { start: number; end: number } {
  const isThere = depth === (sought?.steps.length ?? 0);
  const isBracket = text[value.start] === '{' || text[value.start] === '[';
  const isName = isBracket || !isThere || ABOUT_NAMES.has(sought?.code ?? '');
  if (isName && name !== undefined) return name;
  return isBracket ? { start: value.start, end: value.start + 1 } : value;
}
