// The last step of a build: each page gets its policy, and the site is checked as a whole. A build with a broken link or a lost row fails.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContract } from '../model/contract.ts';
import { createStateCheck } from '../playground/known-states.ts';
import { anchorOf } from '../routes/anchors.ts';
import { checkPages } from './check-pages.ts';
import { securePage } from './content-security-policy.ts';

/** As many problems as fit on a screen. */
const MOST_SHOWN = 40;

/** `base` begins and ends with a slash. */
export function createPublishIntegration(base: string): AstroIntegration {
  return {
    name: 'publish',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
        const pages = new Map<string, string>();
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const html = securePage(readFileSync(join(folder, file), 'utf8'));
          writeFileSync(join(folder, file), html);
          pages.set(file, html);
        }
        const anchors = readContract().rows.map(({ address }) => anchorOf(address));
        const problems = checkPages({ base, pages, files: new Set(files), isState: createStateCheck() }, anchors);
        for (const problem of problems.slice(0, MOST_SHOWN)) logger.error(problem);
        if (problems.length > 0) throw new Error(`the built site has ${problems.length} problems`);
        logger.info(`${pages.size} pages checked, ${anchors.length} rows have their anchor`);
      },
    },
  };
}
