// The changelog and its feed as published: links lead to rows, and a real XML parser reads the feed.
import { describe, expect, it } from 'vitest';
import { useSiteBrowser } from './browser.ts';
import { NEWEST_DAY } from './site-history.ts';

const site = useSiteBrowser();

interface ReadFeed {
  readonly error: string | undefined;
  readonly root: string;
  readonly ids: readonly string[];
  readonly updated: readonly string[];
  readonly links: readonly string[];
}

describe.skipIf(NEWEST_DAY === undefined)('the changelog', () => {
  it('leads from a level to its changes, and from a change to its row', async () => {
    await using opened = await site.open('changelog/');
    const { page } = opened;
    const count = page.locator('.step .level-counts a').first();
    const [number, level] = (await count.innerText()).trim().split(' ');
    await count.click();
    await page.waitForURL(/#/);
    const anchor = new URL(page.url()).hash.slice(1);
    expect(anchor).toMatch(new RegExp(`^[0-9a-f]{7}-${level}$`));
    const changes = page.locator(`[id="${anchor}"] > ul > li`);
    await changes.first().waitFor();
    expect(await changes.count()).toBe(Number(number));
    await changes.locator('a').first().click();
    await page.waitForURL(/\/register\//);
    const row = decodeURIComponent(new URL(page.url()).hash.slice(1));
    await page.locator(`[id="${row}"]`).waitFor();
  });

  it('names its feed to readers of feeds', async () => {
    await using opened = await site.open('changelog/');
    const link = opened.page.locator('head link[type="application/atom+xml"]');
    expect(await link.getAttribute('href')).toBe('/contract/changelog.atom');
  });
});

describe('the feed', () => {
  it('is well-formed, has what the standard asks for, and its links lead somewhere', async () => {
    await using opened = await site.open('changelog/');
    const { page } = opened;
    const feed = await page.evaluate(async (address): Promise<ReadFeed> => {
      const response = await fetch(address);
      const parsed = new DOMParser().parseFromString(await response.text(), 'application/xml');
      const texts = (selector: string) => [...parsed.querySelectorAll(selector)].map((each) => each.textContent ?? '');
      return {
        error: parsed.querySelector('parsererror')?.textContent ?? undefined,
        root: `${parsed.documentElement.namespaceURI} ${parsed.documentElement.localName}`,
        ids: texts('id'),
        updated: texts('updated'),
        links: [...parsed.querySelectorAll('entry > link')].map((each) => each.getAttribute('href') ?? ''),
      };
    }, site.address('changelog.atom'));
    expect(feed.error).toBeUndefined();
    expect(feed.root).toBe('http://www.w3.org/2005/Atom feed');
    expect(new Set(feed.ids).size).toBe(feed.ids.length);
    expect(feed.updated.length).toBe(feed.ids.length);
    for (const time of feed.updated) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(feed.updated[0]).toBe(feed.updated.toSorted().at(-1));
    const [first] = feed.links;
    expect(feed.links.length === 0).toBe(NEWEST_DAY === undefined);
    if (first === undefined) return;
    await page.goto(new URL(first, page.url()).href);
    expect(await page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).isVisible()).toBe(true);
  });
});
