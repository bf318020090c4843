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
      .locator('header, nav, dialog, button, select, input, .row-link')
      .evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => each.outerHTML.slice(0, 120)));
    expect(chrome).toEqual([]);
    const light = await page.evaluate(() => {
      const brightness = (colour: string) => Math.max(...[...colour.matchAll(/\d+/g)].slice(0, 3).map(Number));
      const texts = [...document.querySelectorAll('main :is(h1, p, td, th, li, a, code)')];
      return texts
        .filter((each) => each.checkVisibility() && brightness(getComputedStyle(each).color) > 170)
        .map((each) => each.outerHTML.slice(0, 120));
    });
    expect(light.slice(0, 5)).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toMatch(
      /rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\)/,
    );
  });
});

describe('tables on paper', () => {
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
