// A mistake that can no longer be made proves nothing: each has its line in the code, once, and its tests.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MUTATIONS } from './mutations.ts';

const PROJECT = join(import.meta.dirname, '../..');

it.each(MUTATIONS)('$name: its line stands once in $file', ({ file, from, to, tests }) => {
  const places = readFileSync(join(PROJECT, file), 'utf8').split(from).length - 1;
  expect([places, from === to]).toEqual([1, false]);
  expect(tests.filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
});
