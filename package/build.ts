// Everything that npm publishes besides sources and texts: modules for users, and both commands.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleCommand } from '../generator/bundle/bundle.ts';
import { bundleKling } from './bundle-kling.ts';
import { emitLibrary } from './emit-library.ts';

/** @param folder the `dist/` of a package; what an earlier build left in it goes */
export async function buildPackage(repository: string, folder: string): Promise<void> {
  for (const name of ['generated', 'runtime']) rmSync(join(folder, name), { recursive: true, force: true });
  emitLibrary(repository, folder);
  await bundleKling(repository, join(folder, 'kling'));
  await bundleCommand(join(folder, 'contract'));
}
