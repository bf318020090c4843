// The search, with keys alone as its readers use it: from any page, by names, codes and words, narrowed by choices.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSiteBrowser } from './browser.ts';
import { expectSound } from './expectations.ts';
import { AUDITED } from './launch.ts';
import { countBytes } from './loaded-bytes.ts';

const site = useSiteBrowser();
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search pages and rows' });
const results = (page: Page) => page.locator('[data-results]:visible li > a');

describe('the search', () => {
  it.each([
    ['camera_control', 'text2video.create/camera_control'],
    ['1102', 'error:1102'],
    ['omniVideo.create/mode', 'omniVideo.create/mode'],
  ])('finds %s at once and opens it with Enter', async (query, address) => {
    await using opened = await site.open('docs/handoff/');
    const { page } = opened;
    await page.keyboard.press('Control+k');
    await page.keyboard.type(query);
    await expect.poll(async () => (await results(page).allInnerTexts())[0]).toBe(address);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => decodeURIComponent(url.hash) === `#${address}`);
    expect(await page.locator('tr:target').count()).toBe(1);
    // What was still loading when the page was left does not count.
    expect(opened.problems.filter((problem) => !problem.endsWith('net::ERR_ABORTED'))).toEqual([]);
  });

  it('opens operations, sources and runs on their own pages', async () => {
    await using opened = await site.open('search/?q=omnivideo.CREATE');
    const { page } = opened;
    await expect.poll(async () => (await results(page).allInnerTexts())[0]).toBe('omniVideo.create');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/\/operations\/omniVideo\.create\/$/);
  });

  it('goes through results with the arrows and back to the text', async () => {
    await using opened = await site.open('');
    const { page } = opened;
    await page.keyboard.press('Control+k');
    expect(await dialog(page).isVisible()).toBe(true);
    await page.keyboard.type('two-person scenes');
    await expect.poll(() => results(page).first().innerText()).toMatch(/^Two-person scenes/);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.keyboard.press('ArrowDown');
    const [first, second] = await results(page).allTextContents();
    expect(await focused()).toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.keyboard.press('Escape');
    expect(await dialog(page).isVisible()).toBe(false);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('INPUT');
  });

  it('keeps whoever is at a result where they are when others come', async () => {
    await using opened = await site.open('search/?q=camera');
    const { page } = opened;
    await expect.poll(() => results(page).count()).toBeGreaterThan(2);
    const third = results(page).nth(2);
    const name = await third.innerText();
    await third.focus();
    await page.getByRole('combobox', { name: 'Kind' }).evaluate((select: HTMLSelectElement) => {
      select.value = 'fields';
      select.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect.poll(() => new URL(page.url()).searchParams.get('kind')).toBe('fields');
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/ and 0 places in pages\.$/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  });

  it('finds words in documents and shows where', async () => {
    await using opened = await site.open('');
    const { page } = opened;
    await page.getByRole('button', { name: /^Search/ }).click();
    await page.keyboard.type('billed create guardrails');
    const hit = dialog(page)
      .getByRole('link', { name: /^Guardrails for billed creates/ })
      .first();
    await hit.waitFor();
    await expect.poll(() => dialog(page).locator('mark').count()).toBeGreaterThan(0);
    await hit.press('Enter');
    await page.waitForURL(/\/docs\/billable-create-guardrails\//);
  });

  it('tells the count to whoever cannot see it, and offers what was meant', async () => {
    await using opened = await site.open('');
    const { page } = opened;
    await page.keyboard.press('Control+k');
    await page.keyboard.type('camera_contrl');
    await dialog(page).getByRole('button', { name: 'camera_control' }).click();
    await expect
      .poll(() => dialog(page).getByRole('status').innerText())
      .toMatch(/^\d+ rows and \d+ places? in pages\.$/);
  });

  it('is narrowed by choices, which say how many they leave', async () => {
    await using opened = await site.open('search/?q=mode');
    const { page } = opened;
    const kind = page.getByRole('combobox', { name: 'Kind' });
    await expect.poll(() => kind.locator('option').count()).toBeGreaterThan(3);
    const rule = await kind.locator('option', { hasText: /^rule \(/ }).innerText();
    await kind.selectOption('rules');
    const wanted = Number(/\((\d+)\)/.exec(rule)?.[1]);
    await expect.poll(() => page.getByRole('status').innerText()).toBe(`${wanted} rows and 0 places in pages.`);
    expect(new URL(page.url()).search).toBe('?q=mode&kind=rules');
    await page.getByRole('combobox', { name: 'Operation' }).selectOption('omniVideo.create');
    await expect.poll(() => results(page).first().innerText()).toMatch(/^omniVideo\.create#/);
    await page.getByRole('combobox', { name: 'Status' }).selectOption('doc-confirmed');
    await expect.poll(() => new URL(page.url()).searchParams.get('status')).toBe('doc-confirmed');
    await page.reload();
    await expect.poll(() => page.getByRole('combobox', { name: 'Operation' }).inputValue()).toBe('omniVideo.create');
    expect(opened.problems).toEqual([]);
  });

  it('does not run what one types', async () => {
    await using opened = await site.open('search/?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E');
    await opened.page.getByText('Nothing found').or(opened.page.locator('[data-results] li')).first().waitFor();
    expect(await opened.page.locator('[data-results] img').count()).toBe(0);
    expect(opened.problems).toEqual([]);
  });

  it.each(AUDITED)('is sound in its dialog and on its page at $width px, $theme', async (view) => {
    await using opened = await site.open('search/?q=camera_control', view);
    await expect.poll(() => results(opened.page).count()).toBeGreaterThan(5);
    await expectSound(opened);
    await using other = await site.open('docs/handoff/', view);
    await other.page.getByRole('button', { name: /^Search/ }).click();
    await other.page.keyboard.type('camera_control');
    await expect.poll(() => results(other.page).count()).toBeGreaterThan(5);
    await expectSound(other);
    const fits = await dialog(other.page).evaluate((element) => element.scrollWidth <= element.clientWidth);
    expect(fits).toBe(true);
  });

  it('without script is a list of all pages', async () => {
    await using opened = await site.open('search/', { script: false });
    expect(await opened.page.getByRole('link', { name: 'Handoff' }).last().getAttribute('href')).toBe(
      '/contract/docs/handoff/',
    );
    expect(await opened.page.getByRole('searchbox').count()).toBe(0);
    await using any = await site.open('docs/handoff/', { script: false });
    expect(await any.page.getByRole('link', { name: 'All pages' }).getAttribute('href')).toBe('/contract/search/');
  });

  it('weighs at most 200 kB with its results', async () => {
    await using opened = await site.open('404.html');
    const { page } = opened;
    const weigh = countBytes(page);
    await page.goto(site.address('search/?q=omniVideo.create+mode'), { waitUntil: 'networkidle' });
    await expect.poll(() => results(page).count()).toBeGreaterThan(5);
    expect(await weigh()).toBeLessThan(200_000);
  });
});
