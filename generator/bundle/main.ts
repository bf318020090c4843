// `npm run build`: the bundled authoring command in dist/contract.
import { fileURLToPath } from 'node:url';
import { bundleCommand } from './bundle.ts';

const FOLDER = fileURLToPath(new URL('../../dist/contract', import.meta.url));

await bundleCommand(FOLDER);
process.stdout.write('dist/contract/main.js is the contract command\n');
