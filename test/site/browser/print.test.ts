// Every kind of page on paper: the theme of the screen does not matter, nothing is cut off, nothing stands there that only a screen can use.
import { describe, expect, it } from 'vitest';
import { useSiteBrowser } from './browser.ts';
import { expectNoOverflow } from './expectations.ts';
import { PAGE_KINDS } from './page-kinds.ts';

const site = useSiteBrowser();

/** A sheet of A4 in pixels, less its margins. */
const SHEET = { width: 703, height: 1017 };

describe.each(Object.entries(PAGE_KINDS))('a page of the kind %s on paper', (_kind, path) => {
  it('is dark on white, fits the sheet and has no chrome', async () => {
    await using opened = await site.open(path, { theme: 'dark' });
    const { page } = opened;
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(SHEET);
    await expectNoOverflow(page);
    const chrome = await page
      .locator('header, nav, dialog, :not(th) > button:not(.pg-go), select, [type=search], [type=checkbox], .row-link')
      .evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => each.outerHTML.slice(0, 120)));
    expect(chrome).toEqual([]);
    const light = await page.evaluate(() => {
      // The contrast to white paper, as WCAG computes it.
      const contrast = (colour: string) => {
        const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/[\d.]+/g)].map(([channel]) => {
          const part = Number(channel) / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
      };
      const hasText = (element: Element) =>
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
      return [...document.querySelectorAll('main *')]
        .filter((each) => hasText(each) && each.checkVisibility())
        .filter((each) => contrast(getComputedStyle(each).color) < 4.5)
        .map((each) => each.outerHTML.slice(0, 120));
    });
    expect(light.slice(0, 5)).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toMatch(
      /rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\)/,
    );
  });
});

describe('tables on paper', () => {
  it.each(['register/omni-video/', 'register/newer-video/', 'register/evidence/sources/'])(
    'of %s leave room for prose and fit the sheet',
    async (path) => {
      await using opened = await site.open(path);
      const { page } = opened;
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize(SHEET);
      await expectNoOverflow(page);
      const narrow = await page
        .locator('.rows-table td[data-column=Notes]')
        .evaluateAll((all) =>
          all.map((each) => Math.round(each.getBoundingClientRect().width)).filter((each) => each < 118),
        );
      expect(narrow).toEqual([]);
    },
  );

  it.each(['rows/', 'register/omni-video/'])('of %s are tables', async (path) => {
    await using opened = await site.open(path);
    const { page } = opened;
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(SHEET);
    const displays = await page
      .locator('.rows-table')
      .first()
      .evaluate((table) =>
        [table, ...['thead', 'tbody', 'tbody tr', 'tbody td'].map((each) => table.querySelector(each))].map(
          (each) => each && getComputedStyle(each).display,
        ),
      );
    expect(displays).toEqual(['table', 'table-header-group', 'table-row-group', 'table-row', 'table-cell']);
  });
});
