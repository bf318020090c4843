// The walls of the house: who may import whom. They keep the generator free of the vendor, and generated code free of everything but zod.
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from '../vendors/project.ts';

interface SourceFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  /** Files as paths from the root, packages and `node:` modules as they are written. */
  readonly imports: readonly string[];
}

/** `import … from 'x'`, `export … from 'x'`, `import 'x'` and `import('x')`, types included. */
const IMPORT = /(?:\bfrom\s+|^import\s+|\bimport\()'([^'\n]+)'/gm;

function listImports(path: string, text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, name = '']) =>
    name.startsWith('.') ? posix.join(dirname(path), name) : name,
  );
}

function readSources(folder: string): SourceFile[] {
  return readdirSync(join(REPOSITORY, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name).slice(REPOSITORY.length).replace(/^\//, '');
      const text = readFileSync(join(REPOSITORY, path), 'utf8');
      return { path, text, imports: listImports(path, text) };
    });
}

const generator = readSources('generator');
const generated = readSources('generated');
const runtime = readSources('runtime');
const site = readSources('site/src');
const packaging = readSources('package');

/** `file -> import` for each import that no pattern allows. */
function listBreaches(files: readonly SourceFile[], ...allowed: readonly RegExp[]): string[] {
  return files.flatMap(({ path, imports }) =>
    imports.filter((name) => !allowed.some((pattern) => pattern.test(name))).map((name) => `${path} -> ${name}`),
  );
}

/** `file -> import` for each import that a pattern forbids. */
function listForbidden(files: readonly SourceFile[], ...forbidden: readonly RegExp[]): string[] {
  return files.flatMap(({ path, imports }) =>
    imports.filter((name) => forbidden.some((pattern) => pattern.test(name))).map((name) => `${path} -> ${name}`),
  );
}

function below(folder: string): SourceFile[] {
  const files = generator.filter(({ path }) => path.startsWith(`generator/${folder}`));
  if (files.length === 0) throw new Error(`generator/${folder} holds no source file`);
  return files;
}

describe('imports', () => {
  it('are found in every form', () => {
    const text = `import a from 'a';\nimport type { B } from './b.ts';\nimport {\n  c,\n} from '../c.ts';\nimport 'node:d';
export { e } from 'e';\nconst f = await import('./f/f.ts');\ntype G = import('g').G;\n`;
    expect(listImports('x/y/z.ts', text)).toEqual(['a', 'x/y/b.ts', 'x/c.ts', 'node:d', 'e', 'x/y/f/f.ts', 'g']);
  });

  it('of generated code are zod and its own files', () => {
    expect(listBreaches(generated, /^zod$/, /^generated\//)).toEqual([]);
  });

  it('of the runtime are its own files, generated code, zod and node', () => {
    const others = /^runtime\/(?:documents|stores\/postgres|watcher\/wakers\/pg-boss)[/.]/;
    const published = runtime.filter(({ path }) => !others.test(path));
    expect(listBreaches(published, /^runtime\//, /^generated\//, /^zod$/, /^node:/)).toEqual([]);
  });

  it('of what keeps jobs in PostgreSQL are also its drivers, as types or when they are needed: most users have not installed them', () => {
    const keepers = runtime.filter(({ path }) =>
      /^runtime\/(?:stores\/postgres|watcher\/wakers\/pg-boss)[/.]/.test(path),
    );
    expect(listBreaches(keepers, /^runtime\//, /^node:/, /^pg(?:-boss)?$/)).toEqual([]);
    const early = keepers.filter(({ text }) => /^import (?!type )[^;]*'pg(?:-boss)?'/m.test(text));
    expect(early.map(({ path }) => path)).toEqual([]);
  });

  it('of the check of documents, which users never install, may also be the markdown parser', () => {
    const checkers = runtime.filter(({ path }) => path.startsWith('runtime/documents/'));
    const parser = /^(?:mdast-util-from-markdown|mdast-util-gfm-table|micromark-extension-gfm-table)$/;
    expect(listBreaches(checkers, /^runtime\//, /^generated\//, /^node:/, parser)).toEqual([]);
    const others = runtime.filter(({ path }) => !/^runtime\/(?:documents|start)\//.test(path));
    expect(listForbidden(others, /^runtime\/documents\//)).toEqual([]);
  });

  it('of the emulator are its own files, generated code, media, and the signing of callbacks: it shares nothing with the client that is tried on it', () => {
    const emulator = runtime.filter(({ path }) => path.startsWith('runtime/emulator/'));
    const shared = [/^runtime\/(?:check|media)\//, /^runtime\/callbacks\/sign\.ts$/];
    expect(listBreaches(emulator, /^runtime\/emulator\//, /^generated\//, /^zod$/, /^node:/, ...shared)).toEqual([]);
    const world = emulator.filter(({ path }) => path.startsWith('runtime/emulator/world/'));
    expect(listForbidden(world, /^runtime\/emulator\/(?!world\/)/, /^node:(?!crypto$)/)).toEqual([]);
  });

  it('of the site are its own files, generated code, the check of payloads, what it is built with, and node', () => {
    const built = /^(?:astro(?:[:/].+)?|@astrojs\/starlight(?:\/.+)?|satteri|@marcbachmann\/cel-js|hast|vite|zod)$/;
    const others = [/^site\/src\//, /^generated\//, /^node:/, built, /^virtual:operation-code$/];
    // The playground checks as `kling check` does, and shows bodies of the documents as they are read there.
    const shared = [/^runtime\/check\//, /^runtime\/documents\/(?:find-payloads|read-document)\.ts$/];
    expect(listBreaches(site, ...others, ...shared)).toEqual([]);
  });

  it('of the scripts that run in a browser reach neither node nor what the site is built with', () => {
    const scripts = site.filter(({ path }) =>
      /^site\/src\/(?:browser|filter\/row-filter|html|live\/(?:findings-panel|keep-fields)|playground\/(?:browser|check|edit|json|samples|share|view))/.test(
        path,
      ),
    );
    expect(scripts.length).toBeGreaterThan(3);
    expect(listForbidden(scripts, /^node:/, /^astro/, /^satteri$/)).toEqual([]);
  });

  it('of everything else are not the site', () => {
    expect(listForbidden([...generated, ...runtime], /^site\//)).toEqual([]);
  });

  it('of everything that is published or built on are not what makes the package', () => {
    expect(listForbidden([...generator, ...generated, ...runtime, ...site], /^package\//)).toEqual([]);
  });

  it('of the generator are neither generated code nor the runtime', () => {
    expect(listForbidden(generator, /^generated\//, /^runtime\//, /^(?:site|test|bench)\//)).toEqual([]);
  });

  it('of the kernel are zod and the kernel', () => {
    expect(listBreaches(below('kernel/'), /^zod$/, /^generator\/kernel\//)).toEqual([]);
  });

  it('of the printers are neither the disk nor the tables', () => {
    expect(listForbidden(below('print/'), /^(?:node:)?fs/, /^generator\/tables\/read/)).toEqual([]);
  });

  it('of the library that reads TypeScript stand where code is read, and are loaded only when it is', () => {
    const readers = generator.filter(({ imports }) => imports.includes('ts-morph'));
    expect(readers.filter(({ path }) => !path.startsWith('generator/drift/code/')).map(({ path }) => path)).toEqual([]);
    const entry = 'generator/drift/check-code.ts';
    const users = generator.filter(({ imports }) => imports.includes(entry));
    expect(users.map(({ path }) => path)).toEqual(['generator/check-hand-written.ts']);
    expect(users[0]?.text).toContain("await import('./drift/check-code.ts')");
    const inside = /^generator\/drift\/(?:code\/|check-code\.ts$)/;
    const others = generator.filter(({ path }) => !inside.test(path));
    expect(listForbidden(others, /^generator\/drift\/code\//)).toEqual([]);
  });

  it('of the contract model are the kinds of tables alone', () => {
    expect(below('kernel/contract-model.ts').flatMap(({ imports }) => imports)).toEqual([
      'generator/kernel/table-kinds.ts',
    ]);
  });

  it('of node:fs stand where files are read and written', () => {
    const files = generator.filter(({ imports }) => imports.some((name) => /^(?:node:)?fs(?:\/|$)/.test(name)));
    const places = new Set(files.map(({ path }) => path.replace(/^(generator\/(?:read|write))\/.*$/, '$1')));
    expect([...places].sort()).toEqual(['generator/read', 'generator/write']);
  });

  it('of the bundler stand where the command is bundled, which nothing else asks for', () => {
    const users = generator.filter(({ imports }) => imports.includes('rolldown')).map(({ path }) => path);
    expect(users).toEqual(['generator/bundle/bundle.ts']);
    const inside = /^generator\/bundle\//;
    expect(
      listForbidden(
        generator.filter(({ path }) => !inside.test(path)),
        inside,
      ),
    ).toEqual([]);
  });

  it('of node are written with node:', () => {
    const files = [...generator, ...generated, ...runtime, ...site];
    const bare = files.flatMap(({ path, imports }) =>
      imports.filter((name) => !name.startsWith('node:') && isBuiltin(name)).map((name) => `${path} -> ${name}`),
    );
    expect(bare).toEqual([]);
  });
});

describe('source files', () => {
  it('of the generator do not know the vendor', () => {
    expect(generator.filter(({ path, text }) => /kling/i.test(path + text)).map(({ path }) => path)).toEqual([]);
  });

  it('begin with a comment that says why they exist', () => {
    const silent = [...generator, ...runtime, ...site, ...packaging].filter(
      ({ text }) => !/^(?:#!.*\n)?\/\/ \S/.test(text),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});
