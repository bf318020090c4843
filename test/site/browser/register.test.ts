// A register page as a person uses it.
import { describe, expect, it } from 'vitest';
import { useSiteBrowser } from './browser.ts';
import { expectAccessible, expectNoOverflow } from './expectations.ts';

const PAGE = 'register/omni-video/';
const MODE = '[id="omniVideo.create/mode"]';
const SHOWN = '.rows-table tbody > tr:not([hidden])';

const site = useSiteBrowser();

it.each(['text2video.create', 'image2video.create', 'omniVideo.create'])(
  'the tables of %s fit a laptop beside a scrollbar of its browser',
  async (operation) => {
    await using opened = await site.open(`operations/${operation}/`);
    await opened.page.setViewportSize({ width: 1265, height: 900 });
    const wide = await opened.page
      .locator('.rows')
      .evaluateAll((all) =>
        all.filter((each) => each.scrollWidth > each.clientWidth + 1).map((each) => each.getAttribute('aria-label')),
      );
    expect(wide).toEqual([]);
  },
);

describe('a row', () => {
  it('is opened by its address and stands below the header', async () => {
    await using opened = await site.open(`${PAGE}#omniVideo.create/multi_prompt%5B%5D.index`);
    const row = opened.page.locator(':target');
    expect(await row.getAttribute('id')).toBe('omniVideo.create/multi_prompt[].index');
    const top = await row.evaluate((element) => element.getBoundingClientRect().top);
    const head = await row.evaluate((element) => element.closest('table')?.tHead?.getBoundingClientRect().bottom ?? 0);
    expect(top).toBeGreaterThanOrEqual(head - 1);
    expect(top).toBeLessThan(450);
  });

  it('has its type in whole words', async () => {
    await using opened = await site.open(PAGE);
    await opened.page.setViewportSize({ width: 1280, height: 900 });
    // What is no separator stays in one line.
    const broken = await opened.page.locator('[data-column=Type] code').evaluateAll((all) =>
      all.flatMap((code) =>
        [...code.childNodes].flatMap((piece) => {
          const range = document.createRange();
          range.selectNodeContents(piece);
          return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? [code.textContent] : [];
        }),
      ),
    );
    expect(broken).toEqual([]);
  });

  it('has a link that a click copies, by keyboard too', async () => {
    await using opened = await site.open(PAGE);
    const { page } = opened;
    await page.locator(`${MODE} .row-link`).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Link copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(site.address(`${PAGE}#omniVideo.create/mode`));
    expect(page.url()).toBe(copied);
    expect(opened.problems).toEqual([]);
  });

  it('opens its evidence and the readings that disagree, and closes them with Escape', async () => {
    await using opened = await site.open(PAGE);
    const { page } = opened;
    await page.locator(`${MODE} .why-readings`).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('group', { name: 'Why omniVideo.create/mode' });
    await panel.waitFor();
    expect(await panel.getByText('Sources disagree').isVisible()).toBe(true);
    expect(await panel.getByText('Chosen:', { exact: true }).count()).toBe(1);
    expect(
      await panel.getByRole('link', { name: '2026-03-31-omni-pro-mode-comparison' }).first().getAttribute('href'),
    ).toBe('/contract/runs/2026-03-31-omni-pro-mode-comparison/');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
  });

  it('has the rules that read it beside it, in words', async () => {
    await using opened = await site.open(PAGE);
    const notes = opened.page.locator('[id="omniVideo.create/sound"] .readers');
    const rule = notes.getByRole('link', { name: 'sound must be off when there is a reference video' });
    expect(await rule.getAttribute('href')).toBe(
      '/contract/register/omni-video/#omniVideo.create%23sound-off-with-video',
    );
    const required = opened.page.locator('[id="omniVideo.create/shot_type"] [data-column=Required]');
    expect(await required.innerText()).toMatch(/^if multi_shot is true\n/);
  });
});

describe('the filter', () => {
  it('hides what does not pass with its empty sections, counts, and keeps its state in the address', async () => {
    await using opened = await site.open(PAGE);
    const { page } = opened;
    const all = await page.locator(SHOWN).count();
    await page.getByRole('checkbox', { name: /^live-confirmed/ }).check();
    await page.getByRole('searchbox', { name: 'Filter rows' }).fill('sound');
    expect(await page.evaluate(() => location.search)).toBe('?q=sound&status=live-confirmed');
    const shown = await page
      .locator(SHOWN)
      .evaluateAll((rows) => rows.map((row) => `${row.id} ${row.getAttribute('data-status')}`));
    expect(shown).toContain('omniVideo.create/sound live-confirmed');
    expect(shown.every((row) => row.endsWith(' live-confirmed'))).toBe(true);
    await page.getByText(`${shown.length} of ${all} rows`).waitFor();
    expect(await page.getByRole('heading', { name: 'omniVideo.list' }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await page.locator(SHOWN).count()).toBe(all);
    expect(await page.evaluate(() => location.search)).toBe('');
    expect(opened.problems).toEqual([]);
  });

  it('is set by an address, for a model too', async () => {
    await using opened = await site.open(`${PAGE}?model=kling-video-o1&q=mode%3D`);
    const shown = await opened.page.locator(SHOWN).evaluateAll((rows) => rows.map(({ id }) => id));
    expect(shown).toContain('omniVideo.create/mode=pro');
    expect(shown).not.toContain('omniVideo.create/mode=4k');
    expect(await opened.page.getByRole('combobox', { name: 'Model' }).inputValue()).toBe('kling-video-o1');
  });

  it('gives way to a link to a row that it hides', async () => {
    await using opened = await site.open(`${PAGE}?q=watermark#omniVideo.create/mode`);
    await opened.page.locator(`${MODE}:not([hidden])`).waitFor();
    expect(await opened.page.evaluate(() => location.search)).toBe('');
  });

  it('is not there without script, and everything else is', async () => {
    await using opened = await site.open(PAGE, { script: false });
    expect(await opened.page.getByRole('search', { name: 'Rows of this page' }).isVisible()).toBe(false);
    await opened.page.locator(`${MODE} .why-evidence`).click();
    expect(await opened.page.locator('[id="why:omniVideo.create/mode"]').isVisible()).toBe(true);
    expect(await opened.page.locator(`${MODE} .cell > .status`).innerText()).toBe('live-confirmed');
  });
});

describe('tables', () => {
  it('keep their head in sight', async () => {
    await using opened = await site.open(PAGE);
    const { page } = opened;
    await page.locator('[id="omniVideo.create/duration"]').evaluate((row) => row.scrollIntoView({ block: 'center' }));
    const head = page
      .getByRole('table', { name: 'omniVideo.create, Request, fields', exact: true })
      .locator('thead th')
      .first();
    const { top, nav } = await head.evaluate((cell) => ({
      top: cell.getBoundingClientRect().top,
      nav: document.querySelector('header')?.getBoundingClientRect().bottom ?? 0,
    }));
    expect(Math.abs(top - nav)).toBeLessThan(3);
  });

  it('become cards on a phone and stay tables for whoever listens', async () => {
    await using opened = await site.open(PAGE, { width: 390 });
    const { page } = opened;
    const row = page.locator(MODE);
    expect(await row.evaluate((element) => getComputedStyle(element).display)).toBe('block');
    const table = page.getByRole('table', { name: 'omniVideo.create, Request, fields', exact: true });
    expect(await table.count()).toBe(1);
    expect(await table.getByRole('rowheader', { name: /^mode / }).count()).toBe(1);
    expect(await table.getByRole('columnheader').allInnerTexts()).toContain('Limits');
    await row.locator('.why-evidence').click();
    await expectNoOverflow(page);
  });

  it('stay readable with forced colours: the mark of a status has its word and a border', async () => {
    await using opened = await site.open(PAGE, { forcedColors: true });
    const status = opened.page.locator(`${MODE} .cell > .status`);
    expect(await status.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('solid');
    expect(await status.innerText()).toBe('live-confirmed');
    await expectAccessible(opened.page);
  });
});

describe('quotes in documents', () => {
  it('lead to the row that they quote', async () => {
    await using opened = await site.open('docs/costs/');
    const quote = opened.page.getByRole('link', { name: '0.6', exact: true }).first();
    await quote.click();
    expect(await opened.page.locator(':target').getAttribute('id')).toBe('text2video.create#price:v3-silent-std');
  });
});
