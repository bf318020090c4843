// What the code of the playground weighs for a visitor who uses all of it with one operation: everything that the browser loads beyond what every page has, compressed as hosts compress it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { readExamples } from '../../../site/src/operations/read-examples.ts';
import { useSiteBrowser } from './browser.ts';
import { BASE } from './build-site.ts';
import { weighFile } from './page-weights.ts';

const BUDGET = 60_000;

const site = useSiteBrowser();
const sizes = new Map<string, number>();
const weigh = (path: string) => weighFile(join(inject('siteFolder'), path), sizes);
let heaviest: string[] = [];

/** The operations whose own code weighs most. */
beforeAll(() => {
  const files = readdirSync(join(inject('siteFolder'), '_astro'));
  const weights = [...readExamples().values()].map(({ operation, file }) => {
    const own = files.filter((name) => name.endsWith('.js') && name.replace(/-[\w-]{8}\.js$/, '') === file);
    return { operation, count: own.length, bytes: own.reduce((sum, name) => sum + weigh(`_astro/${name}`), 0) };
  });
  expect(weights.filter(({ count }) => count === 0)).toEqual([]);
  heaviest = weights.sort((one, other) => other.bytes - one.bytes).map(({ operation }) => operation);
});

describe('the code of the playground', () => {
  it('is at most 60 kB, with the largest operations too', async () => {
    for (const operation of heaviest.slice(0, 3)) {
      const code = await listLoaded(operation);
      expect(code.filter((path) => /\/(?:check-worker|Playground)/.test(path)).length).toBe(2);
      const bytes = code.reduce((sum, path) => sum + weigh(path), 0);
      expect({ operation, bytes, fits: bytes <= BUDGET }).toEqual({ operation, bytes, fits: true });
    }
  });
});

/** Scripts that are loaded while a request and an answer are checked, copied and shared, below the base path. */
async function listLoaded(operation: string): Promise<string[]> {
  await using opened = await site.open('404.html');
  const { page } = opened;
  const loaded = new Set<string>();
  page.on('request', (request) => loaded.add(new URL(request.url()).pathname.slice(BASE.length)));
  await page.goto(site.address(`playground/#operation=${operation}`), { waitUntil: 'networkidle' });
  const kinds = page.getByRole('combobox', { name: 'Payload is' });
  if (await kinds.isVisible()) await kinds.selectOption('response');
  await page.getByText('Copy as curl, TypeScript or kling command').click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page
    .getByRole('status')
    .getByText(/^The link is/)
    .waitFor();
  await page.waitForLoadState('networkidle');
  return [...loaded].filter((path) => path.endsWith('.js') && !isOfEveryPage(path));
}

/** The shared script and the search. */
function isOfEveryPage(path: string): boolean {
  return /\/(?:page|Search|ui-core)\.[^/]*\.js$/.test(path);
}
