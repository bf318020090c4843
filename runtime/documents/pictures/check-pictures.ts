// Holds drawn pictures against their files, and says what would make them right.
import type { Problem } from '../problem.ts';
import type { Picture } from './picture.ts';

export function checkPictures(pictures: readonly Picture[]): Problem[] {
  return pictures
    .filter(({ written, drawn }) => written !== drawn)
    .map(({ file, written = '', drawn }) => ({
      code: 'DOCUMENT-COMPUTED',
      file,
      line: 1,
      message: 'the picture does not show the code as it is; run npm run docs -- --write',
      edit: { start: 0, end: written.length, text: drawn },
    }));
}
