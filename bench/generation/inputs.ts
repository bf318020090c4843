// What is measured and where: the bundled command, registers of several sizes, a folder that goes afterwards.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { scaleRegister } from './scale-register.ts';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** The command as it is published. */
export const COMMAND = join(REPOSITORY, 'dist/contract/main.js');

export function openScratch(): string {
  const build = spawnSync(process.execPath, [join(REPOSITORY, 'generator/bundle/main.ts')], { encoding: 'utf8' });
  if (build.status !== 0 || !existsSync(COMMAND)) throw new Error(`the command cannot be bundled: ${build.stderr}`);
  return mkdtempSync(join(tmpdir(), 'contract-bench-'));
}

export interface Settings {
  /** How many times the register; 1, 10 and 100 unless told. */
  readonly sizes: readonly number[];
  /** Seconds that one run may take; the slowest contender that was ever waited for needs two minutes at 100 times. */
  readonly limit: number;
}

/** `--sizes 1,10 --limit 300`. */
export function readSettings(): Settings {
  const { values } = parseArgs({
    options: { sizes: { type: 'string', default: '1,10,100' }, limit: { type: 'string', default: '300' } },
  });
  const sizes = values.sizes.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) throw new Error('--sizes wants whole numbers: 1,10');
  const limit = Number(values.limit);
  if (!(limit > 0)) throw new Error('--limit wants seconds: 300');
  return { sizes, limit };
}

/** A folder with the register so many times, and all that is generated from it. */
export function scaleTo(scratch: string, size: number): string {
  const root = join(scratch, `x${size}`);
  if (existsSync(root)) return root;
  process.stderr.write(`writing the register ${size} times\n`);
  scaleRegister(REPOSITORY, root, size);
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, 'generate', '--root', root], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`the register of size ${size} is refused: ${stderr}`);
  return root;
}
