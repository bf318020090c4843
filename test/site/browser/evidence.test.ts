// Pages of evidence as a reader uses them: figures open rows, rows lead to where they stand, tables sort, anchors of disagreements are met.
import { describe, expect, it } from 'vitest';
import { fragmentOf } from '../../../site/src/routes/anchors.ts';
import { countOf } from '../../../site/src/tables/table.ts';
import { readSiteContract } from '../site-contract.ts';
import { useSiteBrowser } from './browser.ts';

const site = useSiteBrowser();
const contract = readSiteContract('real');
const SOURCE = 'vendor-portal-2026-03';

/** Rows of the contract that cite the source, counted without the code of the site. */
const citing = contract.rows.filter(({ row }) => 'evidence' in row && row.evidence.includes(SOURCE));
const alone = citing.filter(({ row }) => 'evidence' in row && row.evidence.length === 1);

describe('the page of a source', () => {
  it('says how many rows rest on it, and each figure opens a list of as many', async () => {
    await using opened = await site.open(`sources/${SOURCE}/`);
    const { page } = opened;
    await expect.poll(() => page.locator('.summary').innerText()).toContain(`${countOf(citing.length, 'row')} cite it`);
    await page.getByRole('link', { name: `${countOf(alone.length, 'row')} on nothing else` }).click();
    await page.waitForURL(/#alone$/);
    const lists = await page.locator('h2, .row-group .row-links li').evaluateAll((elements) => {
      const counts: Record<string, number> = {};
      let section = '';
      for (const element of elements) {
        if (element.tagName === 'H2') section = element.id;
        else counts[section] = (counts[section] ?? 0) + 1;
      }
      return counts;
    });
    expect(lists).toMatchObject({ alone: alone.length, shared: citing.length - alone.length });
  });

  it('leads from a row to where it stands', async () => {
    await using opened = await site.open(`sources/${SOURCE}/`);
    const { page } = opened;
    await page.locator('.row-links a').first().click();
    await page.waitForURL(/\/register\//);
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
    await page.locator(`[id="${anchor}"]`).waitFor();
  });

  it('leads out only by links that the reader follows, and asks no other host', async () => {
    await using opened = await site.open('sources/vendor-callbacks-2026-09/');
    const link = opened.page.locator('dd a[href^="https://github.com/"]').first();
    expect(await link.getAttribute('rel')).toBe('external noopener noreferrer');
    expect(opened.problems).toEqual([]);
  });

  it('is complete without script', async () => {
    await using opened = await site.open(`sources/${SOURCE}/`, { script: false });
    expect(await opened.page.locator('.row-group .row-links li').count()).toBe(citing.length);
  });
});

describe('the list of sources', () => {
  it('is sorted by a key on the head of a column, and a third one brings the first order back', async () => {
    await using opened = await site.open('sources/');
    const { page } = opened;
    const cells = page.locator('tbody td[data-column="On nothing else"]');
    const read = () => cells.evaluateAll((all) => all.map((cell) => Number(cell.dataset.key)));
    const before = await read();
    const head = page.getByRole('columnheader', { name: 'On nothing else' });
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await read()).toEqual(before.toSorted((a, b) => b - a));
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await read()).toEqual(before.toSorted((a, b) => a - b));
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBeNull();
    expect(await read()).toEqual(before);
  });

  it('has every source and no buttons that do nothing, without script', async () => {
    await using opened = await site.open('sources/', { script: false });
    expect(await opened.page.locator('tbody tr').count()).toBe(contract.model.sources.length);
    expect(await opened.page.locator('.sort-button').count()).toBe(0);
  });
});

describe('the page of disagreements', () => {
  it('opens at its subject, and shows what each source says', async () => {
    const [reading] = contract.model.readings.filter(
      ({ subject, chosen }) => chosen && contract.rowByAddress.has(subject),
    );
    if (reading === undefined) throw new Error('the register has no reading of a row');
    await using opened = await site.open(`disagreements/#${encodeURIComponent(reading.subject)}`);
    const section = opened.page.locator(`[id="${reading.subject}"]`);
    await expect.poll(() => section.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
    expect(await section.evaluate((element) => element.matches(':target'))).toBe(true);
    const sources = await section.locator('.reading').first().locator('.chip').allInnerTexts();
    expect(sources.map((text) => text.replace(/^live /, '')).sort()).toEqual([...reading.sources].sort());
    await section.locator('h3 a').click();
    await opened.page.waitForURL(/\/register\//);
  });
});

describe('the timeline', () => {
  it('leads from a day to the rows that are so since then', async () => {
    const dated = contract.rows.find(
      ({ kind, row }) => kind === 'fields' && 'since' in row && row.since?.length === 10,
    );
    if (dated === undefined || !('since' in dated.row)) throw new Error('the register has no dated field');
    await using opened = await site.open('timeline/');
    const day = opened.page.locator('.day', { has: opened.page.locator(`[id="d${dated.row.since}"]`) });
    await day
      .locator(`a[href$="#${fragmentOf(dated.address)}"]`)
      .first()
      .click();
    await opened.page.waitForURL(({ hash }) => decodeURIComponent(hash.slice(1)) === dated.address);
  });
});
