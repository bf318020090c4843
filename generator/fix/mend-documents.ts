// Mends what the checkers of a project found, by the edits that came with their findings.
import { applyEdits } from '../edits/apply-edits.ts';
import type { Finding } from '../findings/finding.ts';
import type { Page } from '../read/page.ts';
import { type ChosenFix, chooseFixes, type FixWish, groupEdits } from './choose-fixes.ts';

export interface MendedDocuments {
  readonly changes: readonly { readonly before: Page; readonly text: string }[];
  readonly made: readonly ChosenFix[];
  /** What no edit was made for. */
  readonly left: readonly Finding[];
}

/** `pages` are those that the findings stand in. */
export function mendDocuments(
  findings: readonly Finding[],
  pages: ReadonlyMap<string, Page>,
  wish: FixWish,
): MendedDocuments {
  const made = chooseFixes(findings, pages, wish);
  const mended = new Set(made.map(({ finding }) => finding));
  const changes = [...groupEdits(made)].flatMap(([file, edits]) => {
    const before = pages.get(file);
    return before === undefined ? [] : [{ before, text: applyEdits(before, edits).text }];
  });
  return { changes, made, left: findings.filter((finding) => !mended.has(finding)) };
}
