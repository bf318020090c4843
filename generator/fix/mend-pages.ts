// Mends pages until nothing that may be mended is left: what one fix uncovers the next round mends.
import { applyEdits } from '../edits/apply-edits.ts';
import type { Finding } from '../findings/finding.ts';
import { createPage, type Page } from '../read/page.ts';
import { type ChosenFix, chooseFixes, type FixWish, groupEdits } from './choose-fixes.ts';

export interface Mended {
  /** All pages, as they are now. */
  readonly pages: readonly Page[];
  readonly made: readonly ChosenFix[];
  /** What is still found. */
  readonly findings: readonly Finding[];
}

/** More rounds than any chain of mistakes in one table has; a fix that never ends is a bug. */
const MOST_ROUNDS = 20;

/** `check` finds what is wrong with pages. */
export function mendPages(
  before: readonly Page[],
  check: (pages: readonly Page[]) => readonly Finding[],
  wish: FixWish,
): Mended {
  let pages = before;
  const made: ChosenFix[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const findings = check(pages);
    const chosen = chooseFixes(findings, new Map(pages.map((page) => [page.file, page])), wish);
    if (chosen.length === 0) return { pages, made, findings };
    made.push(...chosen);
    const edits = groupEdits(chosen);
    pages = pages.map((page) => {
      const own = edits.get(page.file);
      return own === undefined ? page : createPage(page.file, applyEdits(page, own).text);
    });
  }
  throw new Error(
    `the fixes come to no end: ${made
      .slice(-3)
      .map(({ finding }) => finding.code)
      .join(', ')}`,
  );
}
