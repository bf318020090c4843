// What `npm publish` runs first: it ends here wherever a release is not meant, or not ready.
import { readFileSync } from 'node:fs';
import { findObstacles } from './release/find-obstacles.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

const obstacles = findObstacles({
  manifest: JSON.parse(read('package.json')),
  changelog: read('CHANGELOG.md'),
  environment: process.env,
});
for (const obstacle of obstacles) process.stderr.write(`not published: ${obstacle}\n`);
process.exitCode = obstacles.length === 0 ? 0 : 1;
