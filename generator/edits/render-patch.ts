// Changes of pages as a unified diff, for a person to read and for `git apply`.
import { createTwoFilesPatch } from 'diff';
import type { Page } from '../read/page.ts';

export interface ChangedText {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

export function renderPatch(changes: readonly { readonly before: Page; readonly text: string }[]): string {
  return renderTextPatch(changes.map(({ before, text }) => ({ file: before.file, before: before.text, after: text })));
}

/** Of texts as they stand in their files, with a byte order mark if there is one. */
export function renderTextPatch(changes: readonly ChangedText[]): string {
  return changes
    .map(({ file, before, after }) =>
      createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, '', '', { context: 3 }),
    )
    .map((patch) => patch.replace(/^=+\n/, ''))
    .join('');
}
