import { expect, it } from 'vitest';
import { checkPictures } from '../../../../runtime/documents/pictures/check-pictures.ts';

it('a picture that shows the code as it was is a problem, with the edit that mends it', () => {
  expect(
    checkPictures([
      { file: 'docs/pictures/good.svg', written: '<svg/>', drawn: '<svg/>' },
      { file: 'docs/pictures/old.svg', written: '<svg/>', drawn: '<svg>new</svg>' },
      { file: 'docs/pictures/none.svg', written: undefined, drawn: '<svg/>' },
    ]),
  ).toEqual([
    {
      code: 'DOCUMENT-COMPUTED',
      file: 'docs/pictures/old.svg',
      line: 1,
      message: 'the picture does not show the code as it is; run npm run docs -- --write',
      edit: { start: 0, end: 6, text: '<svg>new</svg>' },
    },
    {
      code: 'DOCUMENT-COMPUTED',
      file: 'docs/pictures/none.svg',
      line: 1,
      message: 'the picture does not show the code as it is; run npm run docs -- --write',
      edit: { start: 0, end: 0, text: '<svg/>' },
    },
  ]);
});
