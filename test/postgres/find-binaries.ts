// Finds the programs of PostgreSQL on this machine: those of Debian's packages, the newest first, or whatever the path holds.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const PACKAGES = '/usr/lib/postgresql';

/** The folder with initdb and postgres in it; undefined when there is none. */
export function findBinaries(path = process.env.PATH ?? ''): string | undefined {
  const versions = existsSync(PACKAGES) ? readdirSync(PACKAGES).sort((one, other) => Number(other) - Number(one)) : [];
  const folders = [...versions.map((version) => join(PACKAGES, version, 'bin')), ...path.split(delimiter)];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}
