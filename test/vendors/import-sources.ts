// A sample of a document imports the package; run from the repository it gets the sources that the package is built from.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { REPOSITORY } from './project.ts';

const { name, exports }: { name: string; exports: Readonly<Record<string, string | { readonly default: string }>> } =
  JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'));

/** The sample with each entry that it imports replaced by the address of its source. */
export function importSources(sample: string): string {
  return sample.replaceAll(/(?<= from ')[^']+(?=';)/g, (specifier) => findSource(specifier) ?? specifier);
}

function findSource(specifier: string): string | undefined {
  if (specifier !== name && !specifier.startsWith(`${name}/`)) return undefined;
  const entry = exports[`.${specifier.slice(name.length)}`];
  if (typeof entry !== 'object') return undefined;
  const source = entry.default.replace(/^\.\/dist\//, '').replace(/\.js$/, '.ts');
  return pathToFileURL(join(REPOSITORY, source)).href;
}
