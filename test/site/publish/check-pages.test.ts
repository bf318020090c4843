// The check of the built site finds what readers would stumble over.
import { describe, expect, it } from 'vitest';
import { checkPages } from '../../../site/src/publish/check-pages.ts';

/** What is wrong with a page at `docs/a/` of a site with one other page. */
function check(html: string, anchors: readonly string[] = []): string[] {
  const pages = new Map([
    ['docs/a/index.html', html],
    ['index.html', '<h1 id="top"></h1><p id="a/b[].c=d"></p>'],
  ]);
  return checkPages({ base: '/base/', pages, files: new Set([...pages.keys(), 'x.svg', 'a.js']) }, anchors);
}

describe('links', () => {
  it('that lead somewhere are well', () => {
    const links = ['/base/', '../../#top', '/base/#a/b%5B%5D.c=d', '#here', '/base/x.svg', 'https://example.com/#no'];
    expect(check(`<i id="here"></i>${links.map((href) => `<a href="${href}">`).join('')}`)).toEqual([]);
  });

  it.each([
    ['../b/', 'leads nowhere'],
    ['/base/docs/a', 'leads nowhere'],
    ['/docs/a/', 'leaves the base path'],
    ['#there', 'leads to docs/a/index.html, which has no there'],
    ['/base/#there', 'leads to index.html, which has no there'],
    ['javascript:alert(1)', 'is neither http nor https'],
    ['http://', 'is no address'],
  ])('%s: %s', (href, why) => {
    expect(check(`<a href="${href}">`)).toEqual([`docs/a/index.html: ${href} ${why}`]);
  });
});

describe('pages', () => {
  it('load nothing from another host, and may name one', () => {
    expect(
      check(
        '<link rel="canonical" href="https://docs.example/"><link rel="stylesheet" href="https://cdn.example/a.css"><script src="//cdn.example/a.js"></script><img src="https://cdn.example/a.png"><script src="/base/a.js"></script>',
      ),
    ).toEqual([
      'docs/a/index.html: https://cdn.example/a.css would be loaded from another host',
      'docs/a/index.html: //cdn.example/a.js would be loaded from another host',
      'docs/a/index.html: https://cdn.example/a.png would be loaded from another host',
    ]);
  });

  it('have each id once', () => {
    expect(check('<i id="a"></i><i id="b"></i><i id="a"></i>')).toEqual(['docs/a/index.html: the id a stands twice']);
  });

  it('have every row', () => {
    expect(check('', ['a/b[].c=d', 'a/lost'])).toEqual(['no page has the row a/lost']);
  });
});
