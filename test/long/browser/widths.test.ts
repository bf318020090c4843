// Between the widths that are pictured there are others: no page of the register or the documents is wider than the screen at any of them.
import { globSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { useSiteBrowser } from '../../site/browser/browser.ts';

/** Small phones, where tables become cards, small laptops. */
const WIDTHS = [320, 600, 1024, 1216, 1280, 1366];

const site = useSiteBrowser();
const pages = globSync('{register,docs,readme,contributing}/**/index.html', { cwd: inject('siteFolder') });

it('every page fits', { timeout: 240_000 }, async () => {
  expect(pages.length).toBeGreaterThan(60);
  const wide: string[] = [];
  for (const path of pages) {
    await using opened = await site.open(path.replace(/index\.html$/, ''));
    for (const width of WIDTHS) {
      await opened.page.setViewportSize({ width, height: 900 });
      const excess = await opened.page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      if (excess > 0) wide.push(`${path} at ${width}: ${excess} px too wide`);
    }
  }
  expect(wide).toEqual([]);
});
