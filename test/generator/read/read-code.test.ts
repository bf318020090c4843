// Hand-written code is read from the folders that are named, and nothing that was installed, made or linked there.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { readCode } from '../../../generator/read/read-code.ts';
import { createFolder } from '../../vendors/project.ts';

function createFiles(...files: readonly string[]): string {
  const root = createFolder();
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `// ${file}\n`);
  }
  return root;
}

it('code in every notation is read, sorted by path', () => {
  const root = createFiles(
    'src/b.ts',
    'src/a/z.mts',
    'src/a/y.js',
    'src/c.tsx',
    'src/d.cjs',
    'src/readme.md',
    'src/data.json',
  );
  expect(readCode(root, 'src', 'generated').map(({ file }) => file)).toEqual([
    'src/a/y.js',
    'src/a/z.mts',
    'src/b.ts',
    'src/c.tsx',
    'src/d.cjs',
  ]);
});

it('declarations, installed packages, what is built and hidden folders are left out', () => {
  const root = createFiles('src/a.ts', 'src/a.d.ts', 'src/node_modules/b/c.ts', 'src/dist/d.js', 'src/.cache/e.ts');
  expect(readCode(root, 'src', 'generated').map(({ file }) => file)).toEqual(['src/a.ts']);
});

it('generated code is left out, also below hand-written code', () => {
  const root = createFiles('src/a.ts', 'src/generated/b.ts');
  expect(readCode(root, 'src', 'src/generated').map(({ file }) => file)).toEqual(['src/a.ts']);
  expect(readCode(root, 'src/generated', 'src/generated')).toEqual([]);
});

it('links are not followed', () => {
  const root = createFiles('src/a.ts', 'other/b.ts');
  symlinkSync(join(root, 'other'), join(root, 'src/other'));
  symlinkSync(join(root, 'other/b.ts'), join(root, 'src/b.ts'));
  symlinkSync(join(root, 'src'), join(root, 'linked'));
  expect(readCode(root, 'src', 'generated').map(({ file }) => file)).toEqual(['src/a.ts']);
  expect(readCode(root, 'linked', 'generated')).toEqual([]);
});

it('a folder that is not there holds no code', () => {
  expect(readCode(createFolder(), 'src', 'generated')).toEqual([]);
});
