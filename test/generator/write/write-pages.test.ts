// Pages are people's work: an edit goes only over the text that was read, and every other byte stays what it was.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPage } from '../../../generator/read/read-pages.ts';
import { writePages } from '../../../generator/write/write-pages.ts';
import { createFolder } from '../../vendors/project.ts';

/** A folder with one page of these bytes, and the page as it is read. */
function createPageOf(bytes: string | Uint8Array) {
  const root = createFolder();
  writeFileSync(join(root, 'page.md'), bytes);
  const page = readPage(root, 'page.md');
  if (page === undefined) throw new Error('the page was just written');
  return { root, page, read: () => readFileSync(join(root, 'page.md')) };
}

it('a byte order mark and the line endings stay', () => {
  const { root, page, read } = createPageOf('\uFEFFone\r\ntwo\r\n');
  expect(writePages(root, [{ before: page, text: page.text.replace('two', 'zwei') }])).toEqual({
    written: ['page.md'],
    refused: [],
  });
  expect(read().toString()).toBe('\uFEFFone\r\nzwei\r\n');
});

it('a page that was changed meanwhile is left alone, and named', () => {
  const { root, page, read } = createPageOf('one\n');
  writeFileSync(join(root, 'page.md'), 'one, by somebody else\n');
  expect(writePages(root, [{ before: page, text: 'eins\n' }])).toEqual({
    written: [],
    refused: [{ file: 'page.md', why: 'it was changed meanwhile' }],
  });
  expect(read().toString()).toBe('one, by somebody else\n');
});

it('a page with bytes that are no UTF-8 is left alone: writing it would change them', () => {
  const bytes = Buffer.from([0x6f, 0x6e, 0x65, 0xff, 0x0a]);
  const { root, page, read } = createPageOf(bytes);
  expect(writePages(root, [{ before: page, text: 'eins\n' }]).refused).toEqual([
    { file: 'page.md', why: 'it holds bytes that are no UTF-8' },
  ]);
  expect(read().equals(bytes)).toBe(true);
});
