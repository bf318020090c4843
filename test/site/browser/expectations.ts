// What must hold on every page: no violation that axe can find, nothing wider than the screen, no error, no other host.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { OpenedPage } from './launch.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** As much of an element as one needs to find it. */
const SHOWN = 160;

/** Runs in the page, and only its violations come out: all that axe found in a long page takes longer to bring here than to find. */
const AUDIT = `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => [id, help, html.slice(0, ${SHOWN}) + ' ' + failureSummary].join(': '))))`;

export async function expectAccessible(page: Page): Promise<void> {
  // Evaluated by the debugger, which the page's policy does not bind; a script element would be refused.
  await page.evaluate(AXE);
  expect(await page.evaluate(AUDIT)).toEqual([]);
}

/** Elements that reach beyond the screen are named; what scrolls in a region of its own does not count. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.querySelectorAll('body *')].filter(
      (each) => each.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} > ${clientWidth}`, ...beyond.slice(0, 5).map((each) => each.outerHTML.slice(0, 120))];
  });
  expect(wide).toEqual([]);
}

export async function expectQuiet({ page, problems }: OpenedPage): Promise<void> {
  await expectNoOverflow(page);
  expect(problems).toEqual([]);
}

export async function expectSound(opened: OpenedPage): Promise<void> {
  await expectAccessible(opened.page);
  await expectQuiet(opened);
}
