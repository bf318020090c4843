// `npm run site:shots [kind…]`: a picture of each kind of page at each width in each theme, to be looked at. Written to site/shots, which git ignores.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { BASE, buildSiteOrThrow, createSiteFolder, REPOSITORY } from './build-site.ts';
import { launchBrowser, openPage, VIEWS } from './launch.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { serveSite } from './site-server.ts';

const OUTPUT = join(REPOSITORY, 'site/shots');
const wanted = process.argv.slice(2);
const folder = process.env.SITE_DIST ?? createSiteFolder();
if (process.env.SITE_DIST === undefined) await buildSiteOrThrow(folder);
mkdirSync(OUTPUT, { recursive: true });
await using server = await serveSite(folder, BASE);
const browser = await launchBrowser(await chromium.executablePath());
for (const [kind, path] of Object.entries(PAGE_KINDS)) {
  if (wanted.length > 0 && !wanted.includes(kind)) continue;
  for (const view of VIEWS) {
    await using opened = await openPage(browser, `${server.url}${path}`, view);
    // What scripts load is part of the picture.
    await opened.page.waitForLoadState('networkidle');
    const file = join(OUTPUT, `${kind}-${view.width}-${view.theme}.png`);
    await opened.page.screenshot({ path: file, fullPage: process.env.SHOTS !== 'screen' });
    process.stdout.write(`${file}\n`);
  }
}
await browser.close();
if (process.env.SITE_DIST === undefined) rmSync(folder, { recursive: true });
