// `npm start`: an edit reaches the page that is open, a mistake shows its finding there, and Ctrl-C ends everything.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openPage } from './launch.ts';
import { type LiveCopy, startLiveCopy } from './live-copy.ts';

const PAGE = 'register/omni-video.md';
const WAIT = { timeout: 30_000 };

let browser: Browser;
let copy: LiveCopy;
beforeAll(async () => {
  browser = await launchBrowser(inject('browserPath'));
  copy = await startLiveCopy();
  // It generates and checks everything before it serves.
}, 300_000);
afterAll(async () => {
  await browser?.close();
  copy?.remove();
});

describe('npm start', () => {
  it('shows a changed cell in the open page, in the row and in what is made from the contract', async () => {
    await using register = await openPage(browser, `${copy.url}register/omni-video/`);
    await using contract = await openPage(browser, `${copy.url}contract.json`);
    const row = register.page.locator('[id="omniVideo.get"]');
    const search = register.page.getByRole('searchbox', { name: 'Filter rows' });
    await search.fill('slot');
    await row.getByText('takes no concurrency slot').waitFor(WAIT);
    copy.edit(PAGE, '| | takes no concurrency slot |', '| | takes no slot at all |');
    await row.getByText('takes no slot at all').waitFor(WAIT);
    // The row is there before the scripts of the page give the field back what was typed.
    await expect.poll(() => search.inputValue(), WAIT).toBe('slot');
    await expect.poll(async () => (await contract.page.reload())?.text(), WAIT).toContain('"takes no slot at all"');
  });

  it('checks by a changed cell in the open playground', async () => {
    await using playground = await openPage(browser, `${copy.url}playground/`);
    const { page } = playground;
    const payload = () => page.getByRole('textbox', { name: 'Payload' });
    // A page that is loaded again keeps nothing that was typed, as any page.
    const says = async (prompt: string) => {
      await payload().fill(JSON.stringify({ model_name: 'kling-v3-omni', prompt, aspect_ratio: '16:9' }));
      return page.locator('[data-report]').innerText(WAIT);
    };
    await expect.poll(() => says('x'.repeat(30)), WAIT).toMatch(/^Valid/);
    copy.edit(PAGE, '`length ..2500`', '`length ..20`');
    await expect
      .poll(() => says('x'.repeat(30)), { ...WAIT, interval: 1000 })
      .toContain('has 30 characters; at most 20 are allowed');
    copy.edit(PAGE, '`length ..20`', '`length ..2500`');
  });

  it('shows a finding with its code frame until it is mended', async () => {
    await using register = await openPage(browser, `${copy.url}register/omni-video/`);
    const panel = register.page.getByRole('alert', { name: 'Findings of the register' });
    copy.edit(PAGE, '| `sound` | `enum` |', '| `sound` | `enumm` |');
    await panel.getByText('TYPE-UNKNOWN').waitFor(WAIT);
    expect(await panel.innerText()).toMatch(
      /register\/omni-video\.md:\d+:\d+ {2}TYPE-UNKNOWN[\s\S]+\| `sound` \| `enumm`[\s\S]+\^{5}/,
    );
    copy.edit(PAGE, '| `sound` | `enumm` |', '| `sound` | `enum` |');
    await panel.waitFor({ state: 'hidden', ...WAIT });
  });

  it('shows a changed document', async () => {
    await using glossary = await openPage(browser, `${copy.url}docs/glossary/`);
    copy.edit('docs/glossary.md', '# Glossary', '# Glossary of everything');
    await glossary.page.getByRole('heading', { level: 1, name: 'Glossary of everything' }).waitFor(WAIT);
  });

  it('shows a changed document in a page that was still loading when it changed', async () => {
    // The server keeps a reload for the next page only where no page is open.
    await using other = await openPage(browser, `${copy.url}playground/`);
    await other.page.getByRole('textbox', { name: 'Payload' }).waitFor(WAIT);
    await using loading = await openPage(browser, `${copy.url}playground/`);
    const { page } = loading;
    let release: (value?: unknown) => void = () => undefined;
    const changed = new Promise((resolve) => {
      release = resolve;
    });
    // Without it the page cannot hear of a change.
    await page.route('**/@vite/client', async (route) => {
      await changed;
      await route.fallback();
    });
    await page.goto(`${copy.url}docs/glossary/`, { waitUntil: 'commit' });
    copy.edit('docs/glossary.md', '# Glossary of everything', '# Glossary of more');
    const served = async () => (await fetch(`${copy.url}docs/glossary/`)).text();
    await expect.poll(served, WAIT).toContain('Glossary of more');
    await page.getByRole('heading', { level: 1, name: 'Glossary of everything' }).waitFor(WAIT);
    release();
    await page.getByRole('heading', { level: 1, name: 'Glossary of more' }).waitFor(WAIT);
  });

  it('ends with everything that it has started on Ctrl-C', async () => {
    const started = copy.listProcesses();
    // The command, the server, the watch; helpers of the bundler may come beside them.
    expect(started.length).toBeGreaterThanOrEqual(3);
    expect(await copy.interrupt()).toBe(0);
    await expect.poll(() => started.filter(isRunning), WAIT).toEqual([]);
  });
});

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
