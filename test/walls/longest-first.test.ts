// The list of long test files names files that exist: one that was renamed would be run late again, and nobody would notice.
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { LONGEST } from '../longest-first.ts';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

it('every beginning is the beginning of a test file', () => {
  const files = globSync('test/**/*.test.ts', { cwd: REPOSITORY });
  expect(LONGEST.filter((beginning) => !files.some((file) => file.startsWith(beginning)))).toEqual([]);
});
