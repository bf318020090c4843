// Runs @hey-api/openapi-ts on a document, in a process of its own: it loads `typescript` from the root, where version 7 has no API, so that name is led to the one of test/peers.
import { createRequire, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const [, , input = '', output = ''] = process.argv;
const peers = createRequire(new URL('../../../peers/package.json', import.meta.url));
const typescript = pathToFileURL(peers.resolve('typescript')).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'typescript' ? { url: typescript, shortCircuit: true, format: 'commonjs' } : next(specifier, context),
});

const { createClient } = await import('@hey-api/openapi-ts');
await createClient({
  input,
  output,
  logs: { level: 'warn', file: false },
  plugins: ['@hey-api/typescript', '@hey-api/client-fetch', '@hey-api/sdk', 'zod'],
});
