// Edits of what is not a table: invisible characters, headings, comments.
import type { Fix } from '../edits/edit.ts';
import type { Finding } from '../findings/finding.ts';
import { type Page, placeAt, readLine } from '../read/page.ts';

/** What replaced bytes that are no UTF-8 stays: what they were is not known. So does a carriage return alone, which may have been the end of a line. */
export function fixInvisible({ place, found }: Finding): Fix | undefined {
  if (found === 'U+FFFD' || found === 'U+000D') return undefined;
  return { safety: 'safe', title: 'delete the character', edits: [{ place, text: '' }] };
}

/** The heading as the finding expects it, when there is one such heading. */
export function fixHeading({ place, expected, nearest }: Finding): Fix | undefined {
  const heading = nearest === undefined ? expected : `### ${nearest}`;
  if (heading === undefined || heading.includes(', ')) return undefined;
  return { safety: 'suggested', title: `write ${heading}`, edits: [{ place, text: heading }] };
}

/** Removes a comment; if nothing else stands in its lines, the lines go with it. */
export function removeComment({ place }: Finding, page: Page): Fix | undefined {
  const first = page.lineStarts[place.line - 1] ?? 0;
  const next = page.lineStarts[place.endLine] ?? page.text.length;
  const before = readLine(page, place.line - 1).slice(0, place.column - 1);
  const after = readLine(page, place.endLine - 1).slice(place.endColumn - 1);
  const alone = before.trim() === '' && after.trim() === '';
  const whole = alone ? placeAt(page, first, next) : place;
  return { safety: 'safe', title: 'remove the comment', edits: [{ place: whole, text: '' }] };
}
