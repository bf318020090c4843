// Reads out of the imports which folder of the repository needs which: the folders of runtime/ each by itself, the others as a whole.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { Graph } from './layer-graph.ts';

/** Folders with code that users get; what only looks at them needs everything. */
const FOLDERS = ['generator', 'generated', 'runtime', 'site/src'] as const;

/** Imports of types too: whoever reads a file has to know what it names. */
const IMPORT = /\bfrom '(\.[^']+)'/g;

export function readFolderGraph(root: string): Graph {
  const needs = new Map<string, Set<string>>();
  for (const folder of FOLDERS)
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:ts|astro)$/.test(name)) continue;
      const path = posix.join(folder, name.replaceAll('\\', '/'));
      const part = namePart(path);
      const own = needs.get(part) ?? new Set();
      needs.set(part, own);
      for (const [, target = ''] of readFileSync(join(root, path), 'utf8').matchAll(IMPORT)) {
        const need = namePart(posix.join(dirname(path), target));
        if (need !== part) own.add(need);
      }
    }
  return { needs };
}

/** `runtime/guard/create.ts` is of `runtime/guard`, `generated/types/x.ts` of `generated`. */
function namePart(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'runtime' && !second.includes('.') ? `${top}/${second}` : top;
}
