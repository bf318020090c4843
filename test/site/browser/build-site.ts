// The built site that all browser tests share: made once before they start, below a base path, so that a link that forgets the base is found.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import type { TestProject } from 'vitest/node';
import { type Outcome, runStep } from '../../run-steps.ts';

export const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
/** Variables that the test runner sets, by which tools below it would behave otherwise. */
export const CLEAN_ENVIRONMENT = { ...process.env, NODE_ENV: undefined, VITEST: undefined };

export const BASE = '/contract/';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built site. */
    readonly siteFolder: string;
    readonly browserPath: string;
  }
}

/** `SITE_DIST` names a folder that is built already: by `npm test`, or to work on one test without a build each time. */
export default async function buildForTests(project: TestProject): Promise<(() => void) | undefined> {
  // Unpacked once, before several processes would do it at the same time.
  project.provide('browserPath', await chromium.executablePath());
  const built = process.env.SITE_DIST;
  if (built !== undefined) {
    project.provide('siteFolder', built);
    return undefined;
  }
  const folder = createSiteFolder();
  await buildSiteOrThrow(folder);
  project.provide('siteFolder', folder);
  return () => rmSync(folder, { recursive: true });
}

/** A new folder beside the sources: a build is moved there, which cannot be done from one disk to another. */
export function createSiteFolder(): string {
  const cache = join(REPOSITORY, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  return mkdtempSync(join(cache, 'site-'));
}

export function buildSite(folder: string): Promise<Outcome> {
  const env = {
    ...CLEAN_ENVIRONMENT,
    SITE_BASE: BASE,
    SITE_OUT: folder,
    SITE_REPOSITORY: 'https://git.invalid/contract',
  };
  return runStep('npm', ['run', '-s', 'build', '-w', 'site'], { cwd: REPOSITORY, env });
}

export async function buildSiteOrThrow(folder: string): Promise<void> {
  const { code, text } = await buildSite(folder);
  if (code !== 0) throw new Error(`the site cannot be built\n${text}`);
}
