// Makes a folder with all that is in it as one: it is filled under another name beside its place, and then takes its place.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Undefined when another process has made the folder meanwhile.
 * @param fill gets the path under the other name, below which nothing stands; if it throws, nothing is left
 */
export function makeFolder<Filled>(path: string, fill: (hidden: string) => Filled): Filled | undefined {
  const above = dirname(path);
  mkdirSync(above, { recursive: true });
  for (const name of readdirSync(above))
    if (name.startsWith(`${basename(path)}.`) && isLeftOver(name)) rmSync(join(above, name), { recursive: true });
  const hidden = `${path}.${process.pid}.tmp`;
  try {
    const filled = fill(hidden);
    renameSync(hidden, path);
    return filled;
  } catch (error) {
    rmSync(hidden, { recursive: true, force: true });
    if (existsSync(path)) return undefined;
    throw error;
  }
}

/** What a process that was killed while it wrote has left, by its name. */
export function isLeftOver(path: string): boolean {
  const [, pid] = TEMPORARY.exec(path) ?? [];
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch {
    return true;
  }
}

const TEMPORARY = /\.(\d+)\.tmp$/;
