// Bundles the `kling` command into plain JavaScript, one file a subcommand: Node does not strip types below node_modules, and few files start faster than hundreds.
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import manifest from '../package.json' with { type: 'json' };

/** What npm installs beside the package, or whoever wants it does. */
const EXTERNAL = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];

/** @param folder gets `main.js` and all that it loads; what stood there before goes */
export async function bundleKling(repository: string, folder: string): Promise<void> {
  const bundle = await rolldown({
    input: join(repository, 'runtime/cli/main.ts'),
    platform: 'node',
    external: [/^node:/, ...EXTERNAL],
    transform: { target: 'node22.18' },
  });
  await bundle.write({
    dir: folder,
    format: 'esm',
    entryFileNames: 'main.js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    cleanDir: true,
  });
  await bundle.close();
}
