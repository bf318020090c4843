// Edits of what is claimed: the computed status, citations that say nothing, gaps that are missing.
import { readMarks } from '../cells/marks.ts';
import type { Fix } from '../edits/edit.ts';
import type { Finding } from '../findings/finding.ts';
import { KINDS } from '../kernel/table-kinds.ts';
import { offsetAt, type Page, placeAt, readLine } from '../read/page.ts';
import { splitRow } from '../tables/cell.ts';
import { findKind } from '../tables/kinds.ts';

/** A step to or from not-evidenced changes what is generated, so it is no more than a suggestion. */
export function fixStatus({ place, found, expected }: Finding, page: Page): Fix | undefined {
  if (found === undefined || expected === undefined) return undefined;
  const source = page.text.slice(
    offsetAt(page, place.line, place.column),
    offsetAt(page, place.endLine, place.endColumn),
  );
  const crosses = found === 'not-evidenced' || expected === 'not-evidenced';
  return {
    safety: crosses ? 'suggested' : 'safe',
    title: `write ${expected}`,
    edits: [{ place, text: source.replace(found, () => expected) }],
  };
}

/** Takes one id out of a list of code marks, with the comma beside it; a sole claim leaves an empty cell. */
export function removeCitation({ place, found }: Finding, page: Page): Fix | undefined {
  const start = offsetAt(page, place.line, place.column);
  const source = page.text.slice(start, offsetAt(page, place.endLine, place.endColumn));
  const ids = readMarks(source).map((mark) => mark.text);
  // Prose between the marks is somebody's sentence: a person must mend it.
  if (found === undefined || !ids.includes(found) || !/^(?:`[^`]+`(?:, |$))+$/.test(source)) return undefined;
  const text = ids
    .filter((id) => id !== found)
    .map((id) => `\`${id}\``)
    .join(', ');
  return { safety: 'suggested', title: `remove ${found}`, edits: [{ place, text }] };
}

/** An open gap at the end of the last gaps table of the page. */
export function fixGap({ message, expected }: Finding, page: Page): Fix | undefined {
  const subject = /^a gap with the Subject `(.+)`$/.exec(expected ?? '')?.[1];
  const end = findGapsEnd(page);
  if (subject === undefined || end === undefined) return undefined;
  const id = findFreeId(
    subject
      .replaceAll(/[^A-Za-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .toLowerCase(),
    page,
  );
  const note = message.replaceAll('|', '\\|');
  const ending = page.text.includes('\r\n') ? '\r\n' : '\n';
  const newline = page.text.slice(0, end).endsWith('\n') ? '' : ending;
  return {
    safety: 'suggested',
    title: `add the gap ${id}`,
    edits: [
      { place: placeAt(page, end, end), text: `${newline}| \`${id}\` | \`${subject}\` | open | | ${note} |${ending}` },
    ],
  };
}

/** Subjects that differ in a sign alone, `a.b` and `a_b`, would have one id. */
function findFreeId(id: string, { text }: Page): string {
  const isTaken = (candidate: string): boolean => text.includes(`| \`${candidate}\` |`);
  let free = id;
  for (let number = 2; isTaken(free); number += 1) free = `${id}-${number}`;
  return free;
}

/** The offset after the last row of the last gaps table. */
function findGapsEnd(page: Page): number | undefined {
  let end: number | undefined;
  for (let line = 0; line < page.lineStarts.length; line += 1) {
    const start = page.lineStarts[line] ?? 0;
    const text = readLine(page, line);
    if (!text.startsWith(`| ${KINDS.gaps[0]} |`)) continue;
    const header = splitRow(page, start, start + text.length).map((cell) => cell.text);
    if (findKind(header) !== 'gaps') continue;
    while (readLine(page, line).startsWith('|')) line += 1;
    end = page.lineStarts[line] ?? page.text.length;
  }
  return end;
}
