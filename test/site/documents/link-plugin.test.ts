// Links of a page on their way to HTML.
import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { createLinkPlugin } from '../../../site/src/documents/link-plugin.ts';
import { PLAIN_HTML } from '../../../site/src/documents/plain-html.ts';
import { indexContract } from '../../../site/src/model/contract.ts';
import { createRoutes } from '../../../site/src/routes/routes.ts';
import { readContract } from '../../vendors/contracts.ts';

const routes = createRoutes('/b/');
const { rowByAddress } = indexContract(readContract('parcel'), 'v');
const targets = {
  routes,
  isPage: (file: string) => file === 'docs/a.md',
  publishedAs: () => undefined,
  exists: (path: string) => path === 'LICENSE',
  inRepository: () => undefined,
};

async function render(text: string): Promise<string> {
  const { html } = await markdownToHtml(text, {
    hastPlugins: [PLAIN_HTML, createLinkPlugin('docs/b.md', { routes, targets, rowByAddress })],
  });
  return html.trim();
}

it('of files lead to pages', async () => {
  expect(await render('[a](a.md#x)')).toBe('<p><a href="/b/docs/a/#x">a</a></p>');
});

it('that quote a row lead to it, whatever page they name', async () => {
  expect(await render('[30](a.md "parcel.create/weight range.max")')).toBe(
    '<p><a href="/b/register/parcel/#parcel.create/weight" title="parcel.create/weight range.max">30</a></p>',
  );
});

it('to what cannot be shown are text', async () => {
  expect(await render('[licence](../LICENSE)')).toBe('<p><span>licence</span></p>');
});

it('that are broken or dangerous end the build', async () => {
  await expect(render('[a](c.md)')).rejects.toThrow('docs/b.md: the link c.md is broken; docs/c.md does not exist');
  await expect(render('[a](javascript:alert)')).rejects.toThrow('only http and https lead out of the site');
});

it('written as HTML are text', async () => {
  expect(await render('<a href="javascript:alert(1)">a</a>\n\n<!-- a note -->')).toBe(
    '<p>&lt;a href="javascript:alert(1)"&gt;a&lt;/a&gt;</p>',
  );
});
