// Edits of single cells whose meaning is beyond doubt: code marks that are missing, dates in another spelling.
import type { Fix } from '../edits/edit.ts';
import type { Finding } from '../findings/finding.ts';
import { offsetAt, type Page } from '../read/page.ts';

/** Puts a word, or words between commas, into code marks; a cell that has some already is left to a person. */
export function fixMarks({ place }: Finding, page: Page): Fix | undefined {
  const source = page.text.slice(
    offsetAt(page, place.line, place.column),
    offsetAt(page, place.endLine, place.endColumn),
  );
  const words = source.split(',').map((word) => word.trim());
  if (!words.every((word) => /^[^\s`]+$/.test(word))) return undefined;
  const text = words.map((word) => `\`${word}\``).join(', ');
  return { safety: 'safe', title: `write ${text}`, edits: [{ place, text }] };
}

/** `2026/4/3`, `2026.04.03` -> `2026-04-03`; with the year first nobody can mean another day. */
export function fixDate({ place, found = '' }: Finding): Fix | undefined {
  const match = /^(\d{4})([./-])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(found);
  const [year = '', , month = '', day] = match?.slice(1) ?? [];
  const text = [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-');
  if (match === null || text === found || !exists(Number(year), Number(month), Number(day ?? '1'))) return undefined;
  return { safety: 'safe', title: `write ${text}`, edits: [{ place, text }] };
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
