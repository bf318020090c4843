// `npm run pictures`: makes the pictures of the README anew: the finding of a misspelt name, drawn from what the command says, and a page of the site.
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { drawTerminal } from '../../runtime/documents/pictures/draw-terminal.ts';
import { BASE, buildSiteOrThrow, createSiteFolder } from '../site/browser/build-site.ts';
import { launchBrowser, openPage } from '../site/browser/launch.ts';
import { serveSite } from '../site/browser/site-server.ts';
import { createFolder, type Project, REPOSITORY, replaceText } from '../vendors/project.ts';
import { runContractCli } from '../vendors/run-contract-cli.ts';
import { COMMAND, FINDING_PICTURE, MISSPELT, TERMINAL } from './finding.ts';

/** A page with everything that a table of the register has, cut where the reader sees what it is. */
const PAGE = 'register/omni-video/#omniVideo.create/multi_prompt';

mkdirSync(join(REPOSITORY, 'docs/pictures'), { recursive: true });
writeFileSync(join(REPOSITORY, FINDING_PICTURE), drawTerminal(COMMAND, findMisspelt()));
process.stdout.write(`${FINDING_PICTURE}\n`);
await takeSite('docs/pictures/site.png');
process.stdout.write('docs/pictures/site.png\n');

function findMisspelt(): string {
  const root = createFolder();
  for (const path of ['register', 'generated', 'contract.config.json'])
    cpSync(join(REPOSITORY, path), join(root, path), { recursive: true });
  symlinkSync(join(REPOSITORY, 'node_modules'), join(root, 'node_modules'));
  const project: Project = { root, folders: { root, register: 'register', output: 'generated' } };
  replaceText(project, MISSPELT.file, MISSPELT.good, MISSPELT.bad);
  return runContractCli(['check'], TERMINAL, root).stdout;
}

async function takeSite(file: string): Promise<void> {
  const folder = createSiteFolder();
  await buildSiteOrThrow(folder);
  await using server = await serveSite(folder, BASE);
  const browser = await launchBrowser(await chromium.executablePath());
  await using opened = await openPage(browser, `${server.url}${PAGE}`, { width: 1440, theme: 'light' });
  await opened.page.waitForLoadState('networkidle');
  // Small enough for a page that holds it to stay below its limit.
  await opened.page.screenshot({ path: join(REPOSITORY, file), clip: { x: 0, y: 0, width: 1180, height: 620 } });
  await browser.close();
}
