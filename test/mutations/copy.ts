// A copy of the project to make mistakes in: sources are copied, and what is installed is linked.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mutation } from './mutations.ts';

const PROJECT = join(import.meta.dirname, '../..');

/** What the tests read. */
const SOURCES = [
  'generated',
  'generator',
  'runtime',
  'register',
  'docs',
  'test',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
] as const;

export interface Copy {
  readonly folder: string;
  remove(): void;
}

export function copyProject(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'kling-mutations-'));
  const filter = (path: string): boolean => !path.endsWith('/node_modules');
  for (const name of SOURCES) cpSync(join(PROJECT, name), join(folder, name), { recursive: true, filter });
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Makes the mistake, and answers with what takes it back. */
export function mutate({ folder }: Copy, { name, file, from, to }: Mutation): () => void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const [before = '', after, more] = text.split(from);
  if (after === undefined || more !== undefined)
    throw new Error(`"${name}": the line is expected once in ${file}: ${from}`);
  writeFileSync(path, `${before}${to}${after}`);
  return () => writeFileSync(path, text);
}
