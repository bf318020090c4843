// Changes of pages as a unified diff, for a person to read and for `git apply`.
import { createTwoFilesPatch } from 'diff';
import type { Page } from '../read/page.ts';

export function renderPatch(changes: readonly { readonly before: Page; readonly text: string }[]): string {
  return changes
    .map(({ before, text }) =>
      createTwoFilesPatch(`a/${before.file}`, `b/${before.file}`, before.text, text, '', '', { context: 3 }),
    )
    .map((patch) => patch.replace(/^=+\n/, ''))
    .join('');
}
