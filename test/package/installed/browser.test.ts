// Schemas and checks where there is no Node: a page with the schemas alone, a page whose policy forbids code made at run time, and its worker.
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser, openPage } from '../../site/browser/launch.ts';
import { type SiteServer, serveSite } from '../../site/browser/site-server.ts';
import { REPOSITORY } from '../../vendors/project.ts';
import { bundle, compile, writeProgram } from './consumer.ts';

const SOURCES = join(REPOSITORY, 'test/package/installed/consumers');
const NO_EVAL = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; img-src data:";

const { folder } = writeProgram(inject('consumer'), '');
const names = readdirSync(SOURCES);
let browser: Browser;
let server: SiteServer;

beforeAll(async () => {
  for (const name of names) {
    const file = join(folder, name);
    copyFileSync(join(SOURCES, name), file);
    writeFileSync(join(folder, name.replace('.ts', '.js')), await bundle(file, 'browser'));
  }
  writePage('schemas', '');
  writePage('checks', `<meta http-equiv="Content-Security-Policy" content="${NO_EVAL}">`);
  server = await serveSite(folder, '/');
  browser = await launchBrowser(inject('packageBrowser'));
});

afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

function writePage(name: string, head: string): void {
  const page = `<!doctype html><html lang="en"><head><title>${name}</title><link rel="icon" href="data:,">${head}</head>
<body><script type="module" src="${name}-page.js"></script></body></html>\n`;
  writeFileSync(join(folder, `${name}.html`), page);
}

/** What the page put into its root element, and what should not have happened in it. */
async function readPage(name: string): Promise<{ said: unknown; problems: readonly string[] }> {
  await using opened = await openPage(browser, `${server.url}${name}.html`);
  await opened.page.locator('html[data-said]').waitFor({ state: 'attached' });
  const said = await opened.page.locator('html').getAttribute('data-said');
  return { said: JSON.parse(said ?? 'null'), problems: opened.problems };
}

it.each([
  ['pages', 'dom', names.filter((name) => name.endsWith('-page.ts'))],
  ['workers', 'webworker', names.filter((name) => name.endsWith('-worker.ts'))],
])('%s type-check without the types of Node', (_name, lib, files) => {
  const options = { module: 'esnext', moduleResolution: 'bundler', types: [], lib: ['es2022', lib] };
  const paths = files.map((name) => join(folder, name));
  expect(paths.length).toBeGreaterThan(0);
  expect(compile(folder, paths, options)).toBe('');
});

it('a page reads and refuses with schemas alone', async () => {
  expect(await readPage('schemas')).toEqual({
    said: {
      read: { model_name: 'kling-v3', prompt: 'a calm sea', duration: '5' },
      issues: [
        ' Unrecognized key: "duraton"',
        expect.stringMatching(
          /^shot_type shot_type is required when multi_shot \(register\/text2video\.md:\d+, doc-confirmed\)$/,
        ),
      ],
    },
    problems: [],
  });
});

it('a page checks under a policy that forbids eval, and a worker checks, prices, explains and asks', async () => {
  expect(await readPage('checks')).toEqual({
    said: {
      verdicts: [true, false, true],
      worker: {
        task: '829836802793406551',
        units: '4.2',
        valid: false,
        issues: ['$.duraton duraton is no field of text2video.create; did you mean duration? register/text2video.md'],
      },
    },
    problems: [],
  });
});
