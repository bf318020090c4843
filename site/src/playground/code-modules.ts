// A Vite plugin that makes one module of the generated code of each operation, so that choosing an operation is one request for one file, and the list of them is short.
import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

const LIST = 'virtual:operation-code';
/** Vite leaves modules alone whose resolved names begin with a zero byte. */
const RESOLVED = `\0${LIST}`;
/** Where each part of the code of an operation is generated; not every operation has all of them. */
const PARTS = { operation: 'operations', prices: 'prices', quarantine: 'quarantine' } as const;

export function createCodeModules(repository: string): Plugin {
  const generated = join(repository, 'generated');
  return {
    name: 'operation-code',
    resolveId: (id) => (id === LIST || id.startsWith(`${LIST}/`) ? `\0${id}` : undefined),
    load(id) {
      if (id === RESOLVED) return printList(globSync('operations/*.ts', { cwd: generated }).sort());
      return id.startsWith(`${RESOLVED}/`) ? printModule(generated, id.slice(RESOLVED.length + 1)) : undefined;
    },
  };
}

function printList(files: readonly string[]): string {
  const names = files.map((file) => JSON.stringify(basename(file, '.ts')));
  const entries = names.map((name) => `${name}: () => import(${JSON.stringify(`${LIST}/`)} + ${name})`);
  // A bundler finds an import by its plain text alone.
  return `export const modules = {\n${entries.map((entry) => entry.replaceAll('" + "', '')).join(',\n')}\n};\n`;
}

/** Each generated module exports one thing, under a name of its own. */
function printModule(generated: string, file: string): string {
  const parts = Object.entries(PARTS).flatMap(([name, folder]) => {
    const path = join(generated, folder, `${file}.ts`);
    return existsSync(path) ? [{ name, path }] : [];
  });
  const imports = parts.map(({ name, path }) => `import * as ${name} from ${JSON.stringify(path)};\n`);
  const entries = parts.map(({ name }) => `${name}: Object.values(${name})[0]`);
  return `${imports.join('')}export const code = { ${entries.join(', ')} };\n`;
}
