// The name and version under which this package writes files that others read.
import { readFileSync } from 'node:fs';

export const TOOL = { name: 'kling-contract', version: readVersion() } as const;

/** Bundled, this code stands one folder deeper than it does here. */
function readVersion(): string {
  for (const place of ['../../package.json', '../../../package.json']) {
    const version = readPackage(new URL(place, import.meta.url))?.version;
    if (version !== undefined) return version;
  }
  throw new Error('the package of this command is not where it should be');
}

function readPackage(place: URL): { readonly version?: string } | undefined {
  try {
    return JSON.parse(readFileSync(place, 'utf8'));
  } catch {
    return undefined;
  }
}
