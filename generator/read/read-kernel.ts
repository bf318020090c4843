// The kernel that is copied beside the generated code.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compareText } from './compare-text.ts';
import { listFiles } from './read-pages.ts';

/** A source file of the kernel, which is copied as it is. */
export interface KernelFile {
  readonly name: string;
  readonly text: string;
}

export function readKernel(): KernelFile[] {
  const home = fileURLToPath(new URL('..', import.meta.url));
  return listFiles(home, 'kernel')
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .sort(compareText)
    .map((file) => ({ name: file.slice('kernel/'.length), text: readFileSync(`${home}${file}`, 'utf8') }));
}
