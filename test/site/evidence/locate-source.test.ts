// Where a source can be read: only places on the web become links, and only by http or https.
import { describe, expect, it } from 'vitest';
import { locateSource } from '../../../site/src/evidence/locate-source.ts';
import { renderWhere } from '../../../site/src/evidence/source-page.ts';
import { readSiteContract } from '../site-contract.ts';

function listLinks(where: string) {
  return locateSource(where).flatMap(({ text, href }) => (href === undefined ? [] : [[text, href]]));
}

describe('where a source is', () => {
  it.each([
    ['`own-er/repo.js@docs/a b.md`', []],
    [
      '`own-er/repo.js@docs/page.md`',
      [['own-er/repo.js@docs/page.md', 'https://github.com/own-er/repo.js/blob/HEAD/docs/page.md']],
    ],
    [
      '`owner/repo@docs/page.md` (commit 71eb8c9e) and its neighbours',
      [['owner/repo@docs/page.md', 'https://github.com/owner/repo/blob/71eb8c9e/docs/page.md']],
    ],
    ['`owner/repo@src/*.py`', [['owner/repo@src/*.py', 'https://github.com/owner/repo/tree/HEAD/src']]],
    ['`owner/repo@src`', [['owner/repo@src', 'https://github.com/owner/repo/tree/HEAD/src']]],
    ['a copy of docs.example.com/a/b, day unknown', [['docs.example.com/a/b', 'https://docs.example.com/a/b']]],
    ['see HTTP://example.com/x.', [['HTTP://example.com/x', 'http://example.com/x']]],
    ['a public copy, between 2026-05 and 2026-07', []],
    ['version 1.2/3 of it', []],
    ['javascript:alert(1)//example.com/', []],
    ['mail@example.com/x and data:text/html,example', []],
  ])('%s', (where, links) => {
    expect(listLinks(where)).toEqual(links);
  });

  it('keeps every character of the cell', () => {
    for (const { where } of readSiteContract('real').model.sources)
      expect(
        locateSource(where)
          .map(({ text }) => text)
          .join(''),
      ).toBe(where.replaceAll('`', ''));
  });

  it('escapes what is hostile, and tells the other host nothing', () => {
    expect(renderWhere('`o/r@"><script>` at x.example/"onclick="a').html).toBe(
      '<a href="https://github.com/o/r/tree/HEAD/%22%3E%3Cscript%3E" rel="external noopener noreferrer"><code>o/r@&quot;&gt;&lt;script&gt;</code></a> at ' +
        '<a href="https://x.example/%22onclick=%22a" rel="external noopener noreferrer">x.example/&quot;onclick=&quot;a</a>',
    );
  });
});
