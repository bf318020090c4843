// Figures of coverage open exactly what they count, and charts can be read by whoever does not see them.
import { describe, expect, it } from 'vitest';
import { useSiteBrowser } from './browser.ts';
import { expectNoOverflow } from './expectations.ts';

const site = useSiteBrowser();

/** `1,200 of 4,312 rows` and `1200 rows` say 1200 */
function readCount(text: string): number {
  return Number(/^[\d,.]+/.exec(text.trim())?.[0].replaceAll(/[,.]/g, ''));
}

it('all columns of the progress board are seen on a laptop', async () => {
  await using opened = await site.open('coverage/');
  await opened.page.setViewportSize({ width: 1280, height: 900 });
  const board = opened.page.getByRole('region', { name: 'Progress by page of the register' });
  const { scrollWidth, clientWidth } = await board.evaluate(({ scrollWidth, clientWidth }) => ({
    scrollWidth,
    clientWidth,
  }));
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});

describe('the coverage page', () => {
  it.each([
    ['all rows of a status', '.total[href*="status=not-evidenced"]'],
    ['all rows of an operation', 'td[data-column="Rows"] a[href*="operation=omniVideo.create"]'],
    ['rows of an operation with a status', 'td a[href*="operation=omniVideo.create"][href*="status=live-confirmed"]'],
    ['rows of a kind with a status', 'td a[href*="kind=rules"][href*="status=doc-confirmed"]'],
    ['rows of a page of the register', 'td a[href*="register/text2video/?status=live-confirmed"]'],
  ])('opens %s', async (_what, selector) => {
    await using opened = await site.open('coverage/');
    const { page } = opened;
    const link = page.locator(selector).first();
    const count = readCount(await link.innerText());
    expect(count).toBeGreaterThan(0);
    await link.click();
    await page.waitForURL(/\?/);
    await expect.poll(async () => readCount(await page.locator('[data-filter-count]').innerText())).toBe(count);
  });

  it('opens the questions of one state on one page of the register', async () => {
    await using opened = await site.open('coverage/');
    const { page } = opened;
    const link = page.locator('td a[href$="#open.register/omni-video"]');
    const count = readCount(await link.innerText());
    await link.click();
    const heading = page.locator('[id="open.register/omni-video"]');
    await heading.waitFor();
    expect(await heading.locator('xpath=..').locator('li').count()).toBe(count);
  });

  it('opens the rows of a month of evidence', async () => {
    await using opened = await site.open('coverage/');
    const { page } = opened;
    const link = page.locator('td a[href$="/coverage/evidence/2026-03/"]');
    const count = readCount(await link.innerText());
    await link.click();
    await page.waitForURL('**/coverage/evidence/2026-03/');
    expect(await page.locator('.row-links li').count()).toBe(count);
  });

  it('has no chart without a text, and no chart that catches the keyboard', async () => {
    await using opened = await site.open('coverage/', { script: false });
    const charts = await opened.page.locator('main svg[role="img"]').evaluateAll((all) =>
      all.map((chart) => ({
        name: chart.getAttribute('aria-label') ?? chart.querySelector('title')?.textContent ?? '',
        inner: chart.querySelectorAll('a, [tabindex]').length,
      })),
    );
    expect(charts.length).toBeGreaterThanOrEqual(5);
    expect(charts.filter(({ name, inner }) => name === '' || inner > 0)).toEqual([]);
    const named = await opened.page.getByRole('img', { name: 'Questions by state over time' }).count();
    expect(named).toBe(1);
  });

  it('tells parts of charts apart in forced colours', async () => {
    await using opened = await site.open('coverage/', { forcedColors: true });
    const fills = await opened.page.locator('#rows-by-status ~ .bar-figure .part').evaluateAll((parts) =>
      parts.slice(0, 3).map((part) => {
        const { fill, stroke } = getComputedStyle(part);
        return `${fill} ${stroke}`;
      }),
    );
    expect(new Set(fills).size).toBe(3);
  });

  it('fits between the widths that are pictured too', async () => {
    await using opened = await site.open('coverage/');
    for (const width of [320, 600, 1024, 1216, 1280, 1366]) {
      await opened.page.setViewportSize({ width, height: 900 });
      await expectNoOverflow(opened.page);
    }
  });
});
