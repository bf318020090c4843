// What tests of pages begin with: a browser and a server of the built site for one test file.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { BASE } from './build-site.ts';
import { launchBrowser, type OpenedPage, openPage, type PageOptions } from './launch.ts';
import { type SiteServer, serveSite } from './site-server.ts';

export interface SiteBrowser {
  /** The address of a path below the base: `register/`. */
  address(path: string): string;
  open(path: string, options?: PageOptions): Promise<OpenedPage>;
}

/** Starts a browser and a server for the tests of one file. */
export function useSiteBrowser(): SiteBrowser {
  let browser: Browser;
  let server: SiteServer;
  beforeAll(async () => {
    server = await serveSite(inject('siteFolder'), BASE);
    browser = await launchBrowser(inject('browserPath'));
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });
  const address = (path: string) => `${server.url}${path}`;
  return { address, open: (path, options) => openPage(browser, address(path), options) };
}
