// Pictures of a page on their way to HTML.
import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { createImagePlugin } from '../../../site/src/documents/image-plugin.ts';
import { publishedAs } from '../../../site/src/publish/published-files.ts';
import { createRoutes } from '../../../site/src/routes/routes.ts';

const targets = {
  routes: createRoutes('/b/'),
  isPage: () => false,
  publishedAs,
  exists: (path: string) => path === 'docs/pictures/a.svg',
  inRepository: () => undefined,
};

async function render(text: string): Promise<string> {
  const { html } = await markdownToHtml(text, { hastPlugins: [createImagePlugin('docs/b.md', targets)] });
  return html.trim();
}

it('that are files of docs/pictures are shown', async () => {
  expect(await render('![parts](pictures/a.svg)')).toBe('<p><img src="/b/pictures/a.svg" alt="parts"></p>');
});

it.each(['pictures/b.svg', '../secret.svg', 'https://example.com/a.svg', 'data:image/svg+xml,a'])(
  'that are not there end the build: %s',
  async (address) => {
    await expect(render(`![parts](${address})`)).rejects.toThrow(`docs/b.md: the picture ${address} is broken`);
  },
);

it('that say nothing to whoever cannot see them end the build', async () => {
  await expect(render('![](pictures/a.svg)')).rejects.toThrow('the picture pictures/a.svg has no text in its place');
});
