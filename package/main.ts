// `npm run build`: fills dist/ with what the package exports.
import { fileURLToPath } from 'node:url';
import { buildPackage } from './build.ts';

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));

await buildPackage(REPOSITORY, fileURLToPath(new URL('../dist', import.meta.url)));
// Not to stdout: `npm pack --json` runs this first, and what it prints there is to be JSON alone.
process.stderr.write('dist/ holds the package: npm pack makes the tarball of it\n');
