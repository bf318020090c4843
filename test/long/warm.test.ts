// The comparison of test/generator/warm on the real register too, and with new edits each time; a failure prints its seed.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { walkEdits } from '../generator/warm/compare-ways.ts';
import { edits, readTextsOfPages } from '../generator/warm/edit-at-random.ts';
import { createFolder, REPOSITORY } from '../vendors/project.ts';

it.each([
  ['test/vendors/parcel', 60],
  ['.', 10],
])('in %s, generating with what the last run left is the same as generating anew', (folder, numRuns) => {
  const start = readTextsOfPages(`${REPOSITORY}/${folder}`);
  let again = 0;
  fc.assert(
    fc.property(fc.array(edits, { minLength: 10, maxLength: 10 }), (list) =>
      walkEdits(createFolder(), start, list, ({ isAgain, remembering, anew }) => {
        expect(remembering).toEqual(anew);
        if (isAgain) again += 1;
      }),
    ),
    { numRuns },
  );
  expect(again).toBeGreaterThan(numRuns);
});
