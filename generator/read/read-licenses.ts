// The licences of the packages that are bundled into the command: their terms ask that they come along.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of a package, from the path of one of its modules. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** @param modules paths of what was bundled; throws if a package among them has no licence */
export function readLicenses(modules: Iterable<string>): string {
  const folders = new Set([...modules].flatMap((path) => PACKAGE.exec(path.replaceAll('\\', '/'))?.[0] ?? []));
  return [...folders]
    .sort()
    .map(describePackage)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function describePackage(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} is bundled and has no licence file; look its terms up`);
  return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
