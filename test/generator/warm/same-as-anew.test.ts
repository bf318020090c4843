// Whatever is edited, generating with what the last run left says and writes what generating anew would.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFolder, REPOSITORY } from '../../vendors/project.ts';
import { walkEdits } from './compare-ways.ts';
import { edits, readTextsOfPages } from './edit-at-random.ts';

it('generating with what the last run left is the same as generating anew, after any edits', () => {
  const start = setApart(readTextsOfPages(`${REPOSITORY}/test/vendors/parcel`));
  const seen = { again: 0, anew: 0 };
  fc.assert(
    fc.property(fc.array(edits, { minLength: 6, maxLength: 6 }), (list) =>
      walkEdits(createFolder(), start, list, ({ isAgain, remembering, anew }) => {
        expect(remembering).toEqual(anew);
        seen[isAgain ? 'again' : 'anew'] += 1;
      }),
    ),
    { numRuns: 15, seed: 4 },
  );
  // With this seed; a change that makes one of them rare would make this test say little.
  expect(seen.again).toBeGreaterThan(20);
  expect(seen.anew).toBeGreaterThan(20);
});

/** Without the row for which operations with conditions would always be read with what every page refers to, and so everything anew. */
function setApart(pages: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(pages).map(([path, text]) => [path, text.replace(/^\| `old-changes` .*\n/m, '')]),
  );
}
