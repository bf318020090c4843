// Tells what a measurement ran on, so that a reader knows what its absolute figures are worth.
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Machine } from './part-result.ts';

const BENCH = join(import.meta.dirname, '..');
/** At the start of the process: later it is the load of the measurement itself. */
const LOAD = loadavg()[0] ?? 0;

export function describeMachine(): Machine {
  return {
    day: new Date().toISOString().slice(0, 10),
    cores: availableParallelism(),
    model: cpus()[0]?.model.trim() ?? 'unknown',
    gigabytes: Math.round(totalmem() / 2 ** 30),
    platform: process.platform,
    node: process.version,
    load: Math.round(LOAD * 100) / 100,
  };
}

/** Of packages of the bench, or of the project where the bench has none of its own. */
export function readVersions(packages: readonly string[]): Record<string, string> {
  return Object.fromEntries(packages.map((name) => [name, readVersion(name)]));
}

function readVersion(name: string): string {
  const places = [join(BENCH, 'node_modules', name), join(BENCH, '../node_modules', name)];
  const found = places.map((place) => join(place, 'package.json')).find(existsSync);
  if (found === undefined) return 'absent';
  const { version }: { readonly version: string } = JSON.parse(readFileSync(found, 'utf8'));
  return version;
}
