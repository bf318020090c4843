// What a promotion would change as a patch that git can apply.
import { formatPatch, structuredPatch } from 'diff';

export interface ChangedText {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** Lines of context, as git shows them. */
const CONTEXT = 3;

export function printPatch(files: readonly ChangedText[]): string {
  return files
    .map(({ file, before, after }) => {
      const options = { context: CONTEXT };
      const patch = structuredPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, options);
      return formatPatch({ ...patch, isGit: true });
    })
    .join('');
}
