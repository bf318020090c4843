// What the tarball holds and how it is resolved: publint and are-the-types-wrong find nothing, every entry can be imported, every map leads to a source.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { expect, inject, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { listPaths } from '../../vendors/project.ts';
import { runProgram, writeProgram } from './consumer.ts';

const installed = join(inject('consumer'), 'node_modules/kling-contract');
const files = listPaths(installed);
const modules = Object.entries(manifest.exports).filter(([, target]) => typeof target !== 'string');
const plain = modules.map(([key]) => key).filter((key) => !key.includes('*'));

it('is clean for publint', async () => {
  const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
  expect(messages).toEqual([]);
});

it('has the right types wherever ES modules are resolved', { timeout: 300_000 }, async () => {
  const analysis = await checkPackage(createPackageFromTarballData(readFileSync(inject('tarball'))));
  if (analysis.types === false) throw new Error('the package has no types');
  expect(Object.keys(analysis.entrypoints)).toEqual(Object.keys(manifest.exports));
  const problems = analysis.problems.map((problem) => [
    problem.kind,
    'resolutionKind' in problem ? problem.resolutionKind : '',
  ]);
  // The resolution of Node 10 knows no exports; from CommonJS an ES module is loaded by `import()`, or by `require` since Node 22.
  expect(problems.filter(([, kind]) => kind !== 'node10' && kind !== 'node16-cjs')).toEqual([]);
  const fromCommonJs = problems.filter(([, kind]) => kind === 'node16-cjs');
  expect(new Set(fromCommonJs.map(([kind]) => kind))).toEqual(new Set(['CJSResolvesToESM']));
});

it('holds what it exports, what its commands need, and no test, build tool or record', () => {
  const targets = modules.flatMap(([, target]) => Object.values(target)).map((path) => path.slice(2));
  const patterns = targets.map((path) => new RegExp(`^${path.replaceAll('.', '\\.').replace('*', '[^/]+')}$`));
  expect(patterns.filter((pattern) => !files.some((file) => pattern.test(file)))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(Object.values(manifest.bin)));
  const folders = new Set(files.map((file) => file.replace(/^(dist\/[^/]+|[^/]+).*$/s, '$1')));
  expect([...folders].sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist/contract',
    'dist/generated',
    'dist/kling',
    'dist/runtime',
    'generated',
    'package.json',
    'runtime',
  ]);
});

it('has a map for every module, which leads to a source that comes along', () => {
  const known = new Set(files);
  const library = files.filter((file) => /^dist\/(?:generated|runtime)\/.*(?<!\.map|\.json)$/.test(file));
  expect(library.length).toBeGreaterThan(1000);
  expect(library.filter((file) => !known.has(`${file}.map`))).toEqual([]);
  const lost = library.flatMap((file) => {
    const { sources }: { sources: readonly string[] } = JSON.parse(
      readFileSync(join(installed, `${file}.map`), 'utf8'),
    );
    return sources.map((source) => join(file, '..', source)).filter((source) => !known.has(source));
  });
  expect(lost).toEqual([]);
});

it('names no TypeScript source in its modules and declarations', () => {
  const naming = files.filter(
    (file) =>
      /^dist\/(?:generated|runtime)\/.*\.(?:js|d\.ts)$/.test(file) &&
      /(?:from |import\()['"]\.[^'"\n]*\.ts['"]/.test(readFileSync(join(installed, file), 'utf8')),
  );
  expect(naming).toEqual([]);
});

it('can be imported and required by every entry, and both see the same module', () => {
  const names = plain.map((key) => `kling-contract${key.slice(1)}`);
  const text = `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
for (const name of ${JSON.stringify(names)}) if ((await import(name)) !== require(name)) console.log(name);
const { default: contract } = await import('kling-contract/contract.json', { with: { type: 'json' } });
const { default: openapi } = await import('kling-contract/openapi.json', { with: { type: 'json' } });
const { isOmniVideoCreateRequest } = await import('kling-contract/checks/omni-video-create');
console.log(contract.operations.length > 10, openapi.openapi, typeof isOmniVideoCreateRequest);
`;
  const program = writeProgram(inject('consumer'), text, 'imports.mjs');
  expect(runProgram(program)).toBe('true 3.1.1 function\n');
});

it('imports zod, and what is named as an optional peer', () => {
  expect(Object.keys(manifest.dependencies)).toEqual(['zod']);
  const foreign = new Set(
    files
      .filter((file) => /^dist\/.*\.js$/.test(file))
      .flatMap((file) =>
        [
          ...readFileSync(join(installed, file), 'utf8').matchAll(
            /^(?:import|export)\b[^'"\n]*? from ['"]([^.'"][^'"]*)['"]/gm,
          ),
        ].map(([, name = '']) => name),
      )
      .filter((name) => !name.startsWith('node:')),
  );
  const optional = Object.keys(manifest.peerDependenciesMeta);
  expect(optional).toEqual(Object.keys(manifest.peerDependencies));
  expect([...foreign].filter((name) => name !== 'zod' && !optional.includes(name))).toEqual([]);
  expect(foreign).toContain('zod');
});
