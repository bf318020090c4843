// What the code of the playground weighs with that of one operation: everything that a visitor loads beyond the page, compressed as gzip does it. A worker and its parts are found as the browser finds them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { useSiteBrowser } from './browser.ts';

/** 60 kB, of which the largest operation leaves some for rows to come. */
const BUDGET = 60_000;

const site = useSiteBrowser();

it.each(['omniVideo.create', 'image2video.create', 'newerOmniVideo.create', 'tasks.list', 'omniVideo.get'])(
  'with %s is at most 60 kB',
  async (operation) => {
    await using opened = await site.open('404.html');
    const { page } = opened;
    const loaded = new Set<string>();
    page.on('request', (request) => {
      const path = new URL(request.url()).pathname;
      if (path.endsWith('.js')) loaded.add(path);
    });
    await page.goto(site.address(`playground/#operation=${operation}`), { waitUntil: 'networkidle' });
    await page.locator('.pg-verdict').waitFor();
    await page.getByText('Copy as curl, TypeScript or kling command').click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page
      .getByRole('status')
      .getByText(/^The link is/)
      .waitFor();
    const code = [...loaded].filter((path) => !isOfTheme(path));
    expect(code.filter((path) => /\/(?:check-worker|Playground)/.test(path)).length).toBe(2);
    expect(code.reduce((sum, path) => sum + zippedSize(path), 0)).toBeLessThanOrEqual(BUDGET);
  },
);

/** Scripts that every page has: shared ones and the search. */
function isOfTheme(path: string): boolean {
  return /\/(?:page|Search|ui-core)\.[^/]*\.js$/.test(path);
}

function zippedSize(path: string): number {
  return gzipSync(readFileSync(join(inject('siteFolder'), path.slice('/contract/'.length))), { level: 9 }).length;
}

it('is one file for each operation', () => {
  const files = readdirSync(join(inject('siteFolder'), '_astro')).filter((file) =>
    /^omni-video-create.*\.js$/.test(file),
  );
  expect(files.length).toBe(1);
});
