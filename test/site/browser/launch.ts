// Opens pages of the built site in a real browser, at a width and in a theme, and remembers everything that should not happen in them.
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** A phone, a tablet, a screen. */
export const WIDTHS = [390, 820, 1440] as const;
export const THEMES = ['light', 'dark'] as const;

export interface View {
  readonly width: (typeof WIDTHS)[number];
  readonly theme: (typeof THEMES)[number];
}

export const VIEWS: readonly View[] = WIDTHS.flatMap((width) => THEMES.map((theme) => ({ width, theme })));

/** Both themes and the two ends of the widths: where axe looks in `npm test`. `npm run test:long` lets it look at all of them. */
export const AUDITED: readonly View[] = VIEWS.filter(
  ({ width, theme }) => (width === 390 && theme === 'dark') || (width === 1440 && theme === 'light'),
);

export interface PageOptions extends Partial<View> {
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  /** False shows what readers without script see. */
  readonly script?: boolean;
}

export interface OpenedPage extends AsyncDisposable {
  readonly page: Page;
  /** Errors in the console, what the policy blocked, uncaught exceptions, requests to other hosts and answers that were none. */
  readonly problems: readonly string[];
}

export function launchBrowser(executablePath: string): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none', '--disable-gpu'];
  return chromium.launch({ executablePath, args });
}

export async function openPage(browser: Browser, url: string, options: PageOptions = {}): Promise<OpenedPage> {
  const { width = 1440, theme = 'light', reducedMotion = true, forcedColors = false, script = true } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: forcedColors ? 'active' : 'none',
    javaScriptEnabled: script,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await context.addInitScript(`localStorage.setItem('starlight-theme', '${theme}')`);
  const problems = await watchContext(context, new URL(url).host);
  const page = await context.newPage();
  watchPage(page, problems);
  await page.goto(url, { waitUntil: 'load' });
  return { page, problems, [Symbol.asyncDispose]: () => context.close() };
}

async function watchContext(context: BrowserContext, host: string): Promise<string[]> {
  const problems: string[] = [];
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.host === host || url.protocol === 'data:' || url.protocol === 'blob:') return route.continue();
    problems.push(`a request to another host: ${url.href}`);
    return route.abort();
  });
  return problems;
}

function watchPage(page: Page, problems: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Whoever leaves a page gives up what it was still loading.
    if (why !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} ${why}`);
  });
}
