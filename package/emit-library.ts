// The modules that users import, one file each as they are written here: what nobody asks for never reaches their bundle, and an editor leads to the source.
import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Generated files that are published as they are. */
const DOCUMENTS = ['contract.json', 'openapi.json'] as const;

/** @param folder where `generated/` and `runtime/` come to stand as JavaScript with declarations and maps */
export function emitLibrary(repository: string, folder: string): void {
  const compiler = join(repository, 'node_modules/.bin/tsc');
  const { status, stdout, stderr } = spawnSync(
    compiler,
    ['-p', join(repository, 'package/tsconfig.json'), '--outDir', folder],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the modules cannot be compiled\n${stdout}${stderr}`);
  for (const path of globSync('{generated,runtime}/**/*.d.ts', { cwd: folder })) rewriteImports(join(folder, path));
  for (const name of DOCUMENTS) copyFileSync(join(repository, 'generated', name), join(folder, 'generated', name));
}

/** The compiler names `.js` files in code and leaves `.ts` in declarations, which older compilers do not follow. Both are as long, so the maps stay right. */
function rewriteImports(path: string): void {
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replaceAll(/(\bfrom |\bimport\()(['"])(\.[^'"\n]*)\.ts\2/g, '$1$2$3.js$2'));
}
