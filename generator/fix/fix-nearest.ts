// Writes the nearest legal value in place of what was found: a guess, so a person decides.
import type { Fix } from '../edits/edit.ts';
import type { Finding } from '../findings/finding.ts';
import { offsetAt, type Page, readLine } from '../read/page.ts';

/** In code a text stands between quotes, which a value of the register could close; and a parameter of a path is to be filled in. */
const PLAIN_IN_CODE = /^[\w.,:;/#=~[\]-]+$/;

export function writeNearest({ code, place, found, nearest }: Finding, page: Page): Fix | undefined {
  if (found === undefined || nearest === undefined) return undefined;
  if (code.startsWith('CODE-') && !PLAIN_IN_CODE.test(nearest)) return undefined;
  const source = page.text.slice(
    offsetAt(page, place.line, place.column),
    offsetAt(page, place.endLine, place.endColumn),
  );
  const inTable = readLine(page, place.line - 1)
    .trimStart()
    .startsWith('|');
  const write = (text: string): string => (inTable ? text.replaceAll('|', '\\|') : text);
  const [before, after, more] = source.split(write(found));
  // What was found must stand there once, or nobody knows which one is meant.
  if (before === undefined || after === undefined || more !== undefined) return undefined;
  const text = `${before}${write(nearest)}${after}`;
  return { safety: 'suggested', title: `write ${nearest}`, edits: [{ place, text }] };
}
