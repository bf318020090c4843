// A copy of the repository for tests that edit it. It stands in scratch/, where it finds the installed packages and git does not see it.
import { cpSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { REPOSITORY } from './build-site.ts';

/** What is installed, built or of git alone. */
const LEFT_BEHIND = new Set(['.astro', '.git', 'dist', 'node_modules', 'scratch', 'shots']);

/** The root of the copy, which whoever asks for it removes. */
export function copyRepository(name: string): string {
  mkdirSync(join(REPOSITORY, 'scratch'), { recursive: true });
  const root = mkdtempSync(join(REPOSITORY, `scratch/${name}-`));
  const filter = (path: string) => !LEFT_BEHIND.has(basename(path));
  for (const entry of readdirSync(REPOSITORY)) {
    if (filter(entry)) cpSync(join(REPOSITORY, entry), join(root, entry), { recursive: true, filter });
  }
  return root;
}
