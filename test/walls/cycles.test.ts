// No file needs, by way of others, itself: a part can be read, tested and taken out without the rest.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, it } from 'vitest';
import { REPOSITORY } from '../vendors/project.ts';
import { findCycles } from './find-cycles.ts';

/** Imports and exports of values; types are gone before anything runs. */
const IMPORT = /^(?:import|export)\s(?!type\b)[^;]*?from '(\.[^']+)';$/gm;

function readGraph(folder: string): [string, readonly string[]][] {
  return readdirSync(join(REPOSITORY, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))
    .map((name) => {
      const path = posix.join(folder, name);
      const text = readFileSync(join(REPOSITORY, path), 'utf8');
      return [path, [...text.matchAll(IMPORT)].map(([, target = '']) => posix.join(dirname(path), target))];
    });
}

it('finds a cycle where there is one', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b', 'd']],
    ['d', []],
  ]);
  expect(findCycles(graph)).toEqual([['b', 'c']]);
});

it.each(['generator', 'generated', 'runtime', 'site/src', 'bench', 'test'])('%s/ has no cycle of imports', (folder) => {
  const graph = new Map(readGraph(folder));
  expect(graph.size).toBeGreaterThan(5);
  expect(findCycles(graph)).toEqual([]);
});
