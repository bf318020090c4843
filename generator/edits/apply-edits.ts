// Applies edits to the text of a page. Edits that overlap are never mixed: the first by position wins, the others are told back.
import { offsetAt, type Page } from '../read/page.ts';
import type { Edit } from './edit.ts';

export interface Applied {
  readonly text: string;
  readonly applied: readonly Edit[];
  /** Edits that touched what another one had changed. */
  readonly left: readonly Edit[];
}

interface Located {
  readonly edit: Edit;
  readonly start: number;
  readonly end: number;
}

/** `edits` are of this page; the same edit given twice is one. */
export function applyEdits(page: Page, edits: readonly Edit[]): Applied {
  const located = edits
    .map((edit): Located => {
      const { line, column, endLine, endColumn } = edit.place;
      return { edit, start: offsetAt(page, line, column), end: offsetAt(page, endLine, endColumn) };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  const applied: Edit[] = [];
  const left: Edit[] = [];
  let last: Located | undefined;
  let position = 0;
  for (const each of located) {
    if (last !== undefined && isSame(last, each)) continue;
    if (last !== undefined && (each.start < last.end || each.start === last.start)) {
      left.push(each.edit);
      continue;
    }
    pieces.push(page.text.slice(position, each.start), each.edit.text);
    position = each.end;
    applied.push(each.edit);
    last = each;
  }
  pieces.push(page.text.slice(position));
  return { text: pieces.join(''), applied, left };
}

function isSame(a: Located, b: Located): boolean {
  return a.start === b.start && a.end === b.end && a.edit.text === b.edit.text;
}
