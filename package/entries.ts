// What the package exports, read from package.json, which is the one place that says it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Declaration files below dist/ by the names of entries, `client` for the root; patterns and data are left out. */
export function listEntries(repository: string): Record<string, string> {
  const { exports }: { exports: Readonly<Record<string, string | { readonly types: string }>> } = JSON.parse(
    readFileSync(join(repository, 'package.json'), 'utf8'),
  );
  return Object.fromEntries(
    Object.entries(exports).flatMap(([key, target]) =>
      typeof target === 'string' || key.includes('*')
        ? []
        : [[key === '.' ? 'client' : key.slice(2), target.types.replace('./dist/', '')]],
    ),
  );
}
