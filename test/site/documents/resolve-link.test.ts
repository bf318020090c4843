// Links between files become links between pages; what leads nowhere, or out, is said.
import { describe, expect, it } from 'vitest';
import { type LinkTargets, resolveLink } from '../../../site/src/documents/resolve-link.ts';
import { rewriteMarkdown } from '../../../site/src/documents/rewrite-markdown.ts';
import { createRoutes } from '../../../site/src/routes/routes.ts';

const pages = new Set(['docs/a.md', 'docs/README.md', 'register/README.md', 'README.md']);
const targets: LinkTargets = {
  routes: createRoutes('/base/'),
  isPage: (file) => pages.has(file),
  publishedAs: (file) => (file === 'generated/contract.json' ? 'contract.json' : undefined),
  exists: (path) => path === 'runtime' || path.startsWith('runtime/cost'),
  inRepository: (path) => (path === 'runtime' ? undefined : `https://git.example/blob/main/${path}`),
};

describe('a link', () => {
  it.each([
    ['a.md#top', '/base/docs/a/#top'],
    ['../register/', '/base/register/'],
    ['../register/README.md', '/base/register/'],
    ['..', '/base/readme/'],
    ['./', '/base/docs/'],
    ['#here', '#here'],
    ['https://example.com/x', 'https://example.com/x'],
    ['../generated/contract.json', '/base/contract.json'],
    ['../runtime/cost', 'https://git.example/blob/main/runtime/cost'],
  ])('%s leads to %s', (href, expected) => {
    expect(resolveLink(href, 'docs/b.md', targets)).toEqual({ kind: 'link', href: expected });
  });

  it('to a file that cannot be shown is text', () => {
    expect(resolveLink('../runtime', 'docs/b.md', targets)).toEqual({ kind: 'text' });
  });

  it.each([
    ['c.md', 'docs/c.md does not exist'],
    ['../../etc/passwd', 'it leads out of the repository'],
    ['/etc/passwd', 'it leads out of the repository'],
    ['javascript:alert(1)', 'only http and https lead out of the site'],
    ['JAVASCRIPT:alert(1)', 'only http and https lead out of the site'],
    ['data:text/html,x', 'only http and https lead out of the site'],
    ['//example.com', 'only http and https lead out of the site'],
    ['mailto:a@example.com', 'only http and https lead out of the site'],
  ])('%s is broken', (href, why) => {
    expect(resolveLink(href, 'docs/b.md', targets)).toEqual({ kind: 'broken', why });
  });
});

describe('the markdown for programs', () => {
  it('differs in its links only', () => {
    const text =
      'é😀 [a.md](a.md "x.y") `[a](a.md)`, [b][1]\n\n| [q](../register/) |\n| --- |\n| [r](https://example.com) |\n\n[1]: a.md#z\n';
    expect(rewriteMarkdown(text, 'docs/b.md', targets)).toBe(
      'é😀 [a.md](/base/docs/a/ "x.y") `[a](a.md)`, [b][1]\n\n| [q](/base/register/) |\n| --- |\n| [r](https://example.com) |\n\n[1]: /base/docs/a/#z\n',
    );
  });
});
