// The quick reader may leave a page to remark, but it may never read one differently.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPage } from '../../../generator/read/page.ts';
import { readPages } from '../../../generator/read/read-pages.ts';
import { readBlocks } from '../../../generator/tables/read-blocks.ts';
import { readPlainBlocks } from '../../../generator/tables/read-plain-blocks.ts';
import { REPOSITORY } from '../../vendors/project.ts';
import { randomPage } from './random-pages.ts';

describe('a page of the register', () => {
  it.each(readPages(REPOSITORY, 'register').map((page) => ({ page, file: page.file })))(
    '$file is read without remark, and to the same blocks',
    ({ page }) => {
      expect(readPlainBlocks(page)).toStrictEqual(readBlocks(page));
    },
  );
});

it.each(readPages(REPOSITORY, 'docs').map((page) => ({ page, file: page.file })))(
  'the document $file is left to remark or read to the same blocks',
  ({ page }) => {
    const blocks = readPlainBlocks(page);
    if (blocks !== undefined) expect(blocks).toStrictEqual(readBlocks(page));
  },
);

it('20,000 random pages are left to remark or read to the same blocks, and a fair share is read', () => {
  let read = 0;
  fc.assert(
    fc.property(randomPage, (text) => {
      const page = createPage('page.md', text);
      const blocks = readPlainBlocks(page);
      if (blocks === undefined) return;
      read += 1;
      expect(blocks).toStrictEqual(readBlocks(page));
    }),
    { numRuns: 20_000, seed: 1 },
  );
  expect(read).toBeGreaterThan(1_000);
});
