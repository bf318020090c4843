// Which folder of runtime/ may import which: what sends money knows only permits, and nothing below the client knows the client.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, it } from 'vitest';
import { REPOSITORY } from '../vendors/project.ts';

const LAYERS: Readonly<Record<string, readonly string[]>> = {
  permit: [],
  transport: ['permit'],
};

function listImports(folder: string): string[] {
  const root = join(REPOSITORY, 'runtime', folder);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const path = posix.join('runtime', folder, name);
      const text = readFileSync(join(root, name), 'utf8');
      return [...text.matchAll(/\bfrom '([^']+)'/g)].map(([, target = '']) =>
        target.startsWith('.') ? posix.join(dirname(path), target) : target,
      );
    });
}

it.each(Object.entries(LAYERS))('runtime/%s imports of runtime/ only itself and %j', (folder, allowed) => {
  const beyond = listImports(folder).filter(
    (target) =>
      target.startsWith('runtime/') && ![folder, ...allowed].some((name) => target.startsWith(`runtime/${name}/`)),
  );
  expect(beyond).toEqual([]);
});

it('runtime/client is imported by commands, what npm publishes of it, and itself alone', () => {
  const folders = readdirSync(join(REPOSITORY, 'runtime')).filter(
    (name) => !['cli', 'client', 'entries'].includes(name),
  );
  const users = folders.filter((folder) => listImports(folder).some((target) => target.startsWith('runtime/client/')));
  expect(users).toEqual([]);
});
