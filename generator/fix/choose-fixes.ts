// Picks the fixes that can be made in one go: a fix is made whole or not at all, and two that touch the same text are not mixed.
import type { Edit, Fix, Safety } from '../edits/edit.ts';
import type { Finding } from '../findings/finding.ts';
import { compareText } from '../read/compare-text.ts';
import { offsetAt, type Page } from '../read/page.ts';

export interface FixWish {
  /** Suggested fixes as well as safe ones. */
  readonly suggested: boolean;
  /** Only findings of these codes; all if empty. */
  readonly only: readonly string[];
}

export interface ChosenFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** In the order of the findings, which is that of the pages. */
export function chooseFixes(
  findings: readonly Finding[],
  pages: ReadonlyMap<string, Page>,
  { suggested, only }: FixWish,
): ChosenFix[] {
  const taken = new Map<string, (readonly [start: number, end: number])[]>();
  const allowed: readonly Safety[] = suggested ? ['safe', 'suggested'] : ['safe'];
  return findings.flatMap((finding): ChosenFix[] => {
    const { fix, code } = finding;
    if (fix === undefined || !allowed.includes(fix.safety) || (only.length > 0 && !only.includes(code))) return [];
    const ranges = fix.edits.map((edit) => ({ file: edit.place.file, range: toRange(edit, pages) }));
    if (ranges.some(({ file, range }) => (taken.get(file) ?? []).some((other) => overlaps(other, range)))) return [];
    for (const { file, range } of ranges) taken.set(file, [...(taken.get(file) ?? []), range]);
    return [{ finding, fix }];
  });
}

/** All edits of the chosen fixes by file. */
export function groupEdits(chosen: readonly ChosenFix[]): ReadonlyMap<string, readonly Edit[]> {
  const groups = new Map<string, Edit[]>();
  for (const edit of chosen.flatMap(({ fix }) => fix.edits)) {
    const group = groups.get(edit.place.file);
    if (group === undefined) groups.set(edit.place.file, [edit]);
    else group.push(edit);
  }
  return new Map([...groups].sort(([a], [b]) => compareText(a, b)));
}

function toRange({ place }: Edit, pages: ReadonlyMap<string, Page>): readonly [start: number, end: number] {
  const page = pages.get(place.file);
  // A page that is not at hand is edited by nobody else.
  if (page === undefined) return [0, Number.POSITIVE_INFINITY];
  return [offsetAt(page, place.line, place.column), offsetAt(page, place.endLine, place.endColumn)];
}

/** Also true of two insertions at one place, whose order nobody knows. */
function overlaps([start, end]: readonly [number, number], [from, to]: readonly [number, number]): boolean {
  return (start < to && from < end) || start === from;
}
