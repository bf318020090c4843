// What the generator is measured against: public generators, each fed with the OpenAPI document of the same contract.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Contender } from './run-process.ts';

const BENCH = fileURLToPath(new URL('..', import.meta.url));
/** Without the launcher of its bin, which starts a second node. */
const HEY_API_MODULE = 'node_modules/@hey-api/openapi-ts/dist/run.mjs';
const PLUGINS = ['@hey-api/typescript', '@hey-api/client-fetch', '@hey-api/sdk', 'zod'];

/**
 * At 100 times the register the heap that node gives by itself, 4 GB here, is too small for it. With 7 GB it takes as long as with 14; more than it needs
 * makes its peak larger, which is told.
 */
const ROOMY = ['--max-old-space-size=14000'];

export const HEY_API = 'hey-api (types, client, sdk, zod)';

/** @param size how many times the register */
export function listPeers(document: string, size: number): Contender[] {
  const room = size >= 100 ? ROOMY : [];
  return [
    {
      name: HEY_API,
      folder: BENCH,
      args: (fresh) => [...room, HEY_API_MODULE, '-i', document, '-o', fresh, '-p', ...PLUGINS, '-s'],
    },
    {
      name: 'openapi-typescript (types only)',
      folder: BENCH,
      args: (fresh) => ['node_modules/openapi-typescript/bin/cli.js', document, '-o', `${fresh}.d.ts`],
    },
    {
      name: 'orval (zod only)',
      folder: BENCH,
      // Its client is chosen in a file of settings only.
      prepare: (fresh) => {
        mkdirSync(fresh, { recursive: true });
        const output = { target: `${fresh}/schemas.ts`, client: 'zod', mode: 'single' };
        const settings = { contract: { input: { target: document }, output } };
        writeFileSync(`${fresh}/orval.config.mjs`, `export default ${JSON.stringify(settings)};\n`);
      },
      args: (fresh) => ['node_modules/orval/dist/bin/orval.mjs', '--config', `${fresh}/orval.config.mjs`],
      verify: (fresh) => existsSync(`${fresh}/schemas.ts`),
    },
  ];
}
