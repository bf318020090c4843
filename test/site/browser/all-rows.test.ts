// The page of all rows, used as readers use it: filter, sort, open, take away, go back, with keys alone, on a phone, without script.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import {
  EVERY_RECORD,
  filterRecords,
  type RecordFilter,
  textOfRecord,
} from '../../../site/src/all-rows/record-filter.ts';
import { type RowBundle, unpackRows } from '../../../site/src/all-rows/row-bundle.ts';
import { writeCsv } from '../../../site/src/all-rows/write-rows.ts';
import { useSiteBrowser } from './browser.ts';
import { expectAccessible, expectNoOverflow, expectSound } from './expectations.ts';
import { AUDITED } from './launch.ts';
import { countBytes } from './loaded-bytes.ts';

const site = useSiteBrowser();
const readBuilt = (path: string) => readFileSync(join(inject('siteFolder'), path), 'utf8');
const readRecords = () => unpackRows(JSON.parse(readBuilt('rows/bundle.json')) as RowBundle);
const selectRecords = (filter: Partial<RecordFilter>) => {
  const records = readRecords();
  return filterRecords(records, records.map(textOfRecord), { ...EVERY_RECORD, ...filter }).records;
};

const count = (page: Page) => page.locator('[data-filter-count]').innerText();
const addresses = (page: Page) => page.locator('tbody tr .row-name').allInnerTexts();
const text = (page: Page) => page.getByRole('searchbox', { name: 'Filter rows' });
const print = (number: number) => number.toLocaleString('en');

async function readDownload(page: Page, name: string): Promise<{ file: string; content: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).first().click(),
  ]);
  return { file: download.suggestedFilename(), content: readFileSync(await download.path(), 'utf8') };
}

describe('all rows', () => {
  it('follow the filter, with their count and with what each other choice would leave; the address keeps it', async () => {
    await using opened = await site.open('rows/');
    const { page } = opened;
    const all = readRecords();
    await expect.poll(() => count(page)).toBe(`${print(all.length)} rows`);
    await text(page).fill('duration');
    const byText = selectRecords({ text: 'duration' });
    await expect.poll(() => count(page)).toBe(`${print(byText.length)} of ${print(all.length)} rows`);
    await page.getByRole('combobox', { name: 'Operation' }).selectOption('omniVideo.create');
    await page.getByRole('checkbox', { name: /^live-confirmed/ }).check();
    await page.getByRole('checkbox', { name: /^doc-confirmed/ }).check();
    const left = selectRecords({
      text: 'duration',
      operation: 'omniVideo.create',
      statuses: ['live-confirmed', 'doc-confirmed'],
    });
    await expect.poll(() => count(page)).toBe(`${left.length} of ${print(all.length)} rows`);
    expect(await addresses(page)).toEqual(left.map(({ address }) => address));
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      q: 'duration',
      status: 'live-confirmed,doc-confirmed',
      operation: 'omniVideo.create',
    });
    expect(await page.locator('select[name=kind] option:not([hidden])').allInnerTexts()).toContain(
      `rule (${left.filter(({ kind }) => kind === 'rules').length})`,
    );
    await page.goBack();
    await expect.poll(() => page.getByRole('checkbox', { name: /^doc-confirmed/ }).isChecked()).toBe(false);
    await page.reload();
    await expect.poll(() => count(page)).toContain(' of ');
    expect(await text(page).inputValue()).toBe('duration');
    await page.getByRole('button', { name: 'Show all rows' }).click();
    await expect.poll(() => count(page)).toBe(`${print(all.length)} rows`);
    expect(new URL(page.url()).search).toBe('');
    expect(opened.problems).toEqual([]);
  });

  it('are sorted by a column, which says so', async () => {
    await using opened = await site.open('rows/?operation=omniVideo.create&kind=fields');
    const { page } = opened;
    const head = page.getByRole('columnheader', { name: 'Evidence' });
    await expect.poll(() => count(page)).toContain(' of ');
    const before = await addresses(page);
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(new URL(page.url()).searchParams.get('sort')).toBe('-evidence');
    const most = selectRecords({ operation: 'omniVideo.create', kind: 'fields' }).toSorted(
      (a, b) => b.evidence.length - a.evidence.length,
    );
    expect(await addresses(page)).toEqual(most.map(({ address }) => address));
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBeNull();
    expect(await addresses(page)).toEqual(before);
  });

  it('link to their place and unfold their evidence', async () => {
    await using opened = await site.open('rows/?q=omniVideo.create%2Fmode');
    const { page } = opened;
    await expect.poll(() => count(page)).toContain(' of ');
    const row = page.locator('tr[id="omniVideo.create/mode"]');
    await row.getByText(/runs?, \d+ sources/).click();
    const links = await row
      .locator('.chips a')
      .evaluateAll((all) => all.map((each) => new URL(each.getAttribute('href') ?? '', document.baseURI).pathname));
    const record = readRecords().find(({ address }) => address === 'omniVideo.create/mode');
    expect(links).toHaveLength(record?.evidence.length ?? 0);
    expect(links.every((link) => /^\/contract\/(?:runs|sources)\/[\w.-]+\/$/.test(link))).toBe(true);
    await row.locator('.row-name').click();
    await page.waitForURL((url) =>
      decodeURIComponent(url.href).endsWith('/register/omni-video/#omniVideo.create/mode'),
    );
  });

  it('of which none is left tell the ways out', async () => {
    await using opened = await site.open('rows/?operation=omniVideo.create&kind=errors');
    const { page } = opened;
    await page.getByText('No row has all of this.').waitFor();
    await expectSound(opened);
    await page.getByRole('button', { name: /^Without the kind: / }).click();
    await expect.poll(() => page.getByRole('combobox', { name: 'Kind' }).inputValue()).toBe('');
    expect(await count(page)).toBe(
      `${selectRecords({ operation: 'omniVideo.create' }).length} of ${print(readRecords().length)} rows`,
    );
  });

  it('come in parts, and all at once for whoever searches in the page', async () => {
    await using opened = await site.open('rows/');
    const { page } = opened;
    const all = readRecords().length;
    await page.getByRole('button', { name: 'Show 500 more' }).click();
    await expect.poll(() => page.locator('tbody tr').count()).toBe(560);
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.id)).toBe(readRecords()[60]?.address);
    await page.getByRole('button', { name: `Show all ${print(all)}` }).click();
    await expect.poll(() => page.locator('tbody tr').count(), { timeout: 20_000 }).toBe(all);
    await expect.poll(() => page.locator('[data-more-rows]').isHidden()).toBe(true);
    await expectNoOverflow(page);
  });
});

describe('a row by its address', () => {
  it('is shown in full above the table, whatever is filtered', async () => {
    await using opened = await site.open('rows/?kind=errors#omniVideo.create/mode');
    const { page } = opened;
    const card = page.getByRole('region', { name: 'omniVideo.create/mode' });
    await card.waitFor();
    expect(await card.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await card.getByRole('link', { name: 'register/omni-video.md' }).getAttribute('href')).toBe(
      '/contract/register/omni-video/#omniVideo.create/mode',
    );
    await expectSound(opened);
    await card.getByRole('button', { name: 'Close' }).click();
    expect(await card.isHidden()).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
  });

  it('that no row has is said to be unknown', async () => {
    await using opened = await site.open('rows/#omniVideo.create/%3Cb%3E');
    await opened.page.getByText('omniVideo.create/<b> is not in the register').waitFor();
    expect(opened.problems).toEqual([]);
  });
});

describe('downloads', () => {
  it('hold exactly what is shown, in its order', async () => {
    await using opened = await site.open('rows/?kind=errors&sort=-row');
    const { page } = opened;
    await expect.poll(() => count(page)).toContain(' of ');
    const shown = selectRecords({ kind: 'errors' }).toSorted((a, b) => (a.address < b.address ? 1 : -1));
    expect(await readDownload(page, 'CSV')).toEqual({ file: 'rows.csv', content: writeCsv(shown) });
    const json = await readDownload(page, 'JSON');
    expect(json.file).toBe('rows.json');
    expect((JSON.parse(json.content) as { address: string }[]).map(({ address }) => address)).toEqual(
      shown.map(({ address }) => address),
    );
    expect(opened.problems).toEqual([]);
  });

  it('hold everything where nothing is filtered', async () => {
    await using opened = await site.open('rows/');
    await expect.poll(() => count(opened.page)).not.toBe('');
    expect((await readDownload(opened.page, 'CSV')).content).toBe(writeCsv(readRecords()));
    expect(JSON.parse(readBuilt('rows/rows.json'))).toHaveLength(readRecords().length);
  });
});

describe('the page of all rows', () => {
  it('works with keys alone', async () => {
    await using opened = await site.open('rows/');
    const { page } = opened;
    await expect.poll(() => page.locator('[data-more-all]').innerText()).toMatch(/^Show all \d/);
    await text(page).focus();
    await page.keyboard.type('camera_control');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=camera_control&status=live-confirmed');
    await page.getByText('No row has all of this.').waitFor();
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('tbody tr').count()).toBeGreaterThan(10);
    await page.getByRole('columnheader', { name: 'Row' }).getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('row');
  });

  it('shows cards on a phone, with the roles of a table, and folds its filters', async () => {
    await using opened = await site.open('rows/', { width: 390 });
    const { page } = opened;
    await expect.poll(() => page.locator('[data-more-all]').innerText()).toMatch(/^Show all \d/);
    expect(await page.getByRole('combobox', { name: 'Operation' }).isVisible()).toBe(false);
    await page.getByText('More filters').click();
    await page.getByRole('combobox', { name: 'Order' }).selectOption('-evidence');
    await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('-evidence');
    const row = page.getByRole('row').nth(1);
    expect(await row.getByRole('rowheader').count()).toBe(1);
    expect(await row.getByRole('cell').count()).toBeGreaterThan(1);
    const [name, says] = await Promise.all([
      row.locator('[data-column=Row]').boundingBox(),
      row.locator('[data-column=Says]').boundingBox(),
    ]);
    expect(says?.y).toBeGreaterThan((name?.y ?? 0) + (name?.height ?? 0) - 1);
    await expectSound(opened);
  });

  it('without script shows the first rows, the files of all and where the others stand', async () => {
    await using opened = await site.open('rows/', { script: false });
    const { page } = opened;
    expect(await page.locator('tbody tr').count()).toBe(60);
    expect(await page.getByText(/^\s*Without script these are the first 60 of/).isVisible()).toBe(true);
    expect(await page.locator('form[data-all-rows-form]').isVisible()).toBe(false);
    expect(await page.locator('tbody tr').first().locator('details').count()).toBe(1);
    expect(await page.getByRole('button', { name: /Show/ }).count()).toBe(0);
    await page.locator('tbody tr details summary').first().click();
    expect(await page.locator('tbody tr').first().locator('.chips a').first().isVisible()).toBe(true);
  });

  it.each(AUDITED)('filtered is sound at $width px, $theme', async (view) => {
    await using opened = await site.open('rows/?q=mode&status=doc-confirmed&sort=-row', view);
    await expect.poll(() => count(opened.page)).toContain(' of ');
    await expectSound(opened);
  });

  it('stays readable in forced colours', async () => {
    await using opened = await site.open('rows/', { forcedColors: true });
    await expect.poll(() => count(opened.page)).not.toBe('');
    await expectAccessible(opened.page);
  });

  it('weighs at most 200 kB with all rows', async () => {
    await using opened = await site.open('404.html');
    const { page } = opened;
    const weigh = countBytes(page);
    await page.goto(site.address('rows/'), { waitUntil: 'networkidle' });
    await expect.poll(() => page.locator('[data-more-all]').innerText()).toMatch(/^Show all \d/);
    const bytes = await weigh();
    expect(bytes).toBeGreaterThan(60_000);
    expect(bytes).toBeLessThan(200_000);
  });
});
