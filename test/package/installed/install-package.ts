// The package as users get it, made once for all tests of it: built, packed, and unpacked into an empty project beside zod.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import type { TestProject } from 'vitest/node';
import { REPOSITORY } from '../../vendors/project.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A project that has nothing but the package, zod, and the types of Node. */
    readonly consumer: string;
    readonly tarball: string;
    readonly packageBrowser: string;
  }
}

export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const consumer = join(folder, 'consumer');
  const installed = join(consumer, 'node_modules/kling-contract');
  mkdirSync(installed, { recursive: true });
  // It builds first, by `prepack`, and what it prints is JSON all the same. A rehearsal (`npm publish --dry-run`) hands its flag on to every npm below it.
  const flags = ['--dry-run=false', '--json', '--pack-destination', folder];
  const packed = run('npm', ['pack', ...flags], REPOSITORY);
  const [{ filename }] = JSON.parse(packed) as [{ readonly filename: string }];
  const tarball = join(folder, filename);
  run('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed], consumer);
  for (const name of ['zod', '@types/node', 'undici-types']) linkModule(name, consumer);
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module", "private": true }\n');
  project.provide('consumer', consumer);
  project.provide('tarball', tarball);
  project.provide('packageBrowser', await chromium.executablePath());
  return () => rmSync(folder, { recursive: true, force: true });
}

function linkModule(name: string, consumer: string): void {
  const place = join(consumer, 'node_modules', name);
  mkdirSync(join(place, '..'), { recursive: true });
  symlinkSync(join(REPOSITORY, 'node_modules', name), place);
}

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args[0]} failed\n${stderr}`, { cause: error });
  return stdout;
}
