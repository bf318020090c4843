// G10: from the import of a bundle to the first verdict, each time in a fresh process.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { median } from '../median.ts';
import { publishPart } from '../report/publish-part.ts';
import { CREATE } from './bodies.ts';
import { bundle, listEntries } from './bundles.ts';
import { WORK } from './write-peers.ts';

const ROUNDS = 61;
const FOLDER = `${WORK}/start`;

const PROGRAM = `
const [, , file] = process.argv;
const body = ${JSON.stringify(CREATE)};
// The first import of a process wakes the module loader, whatever it imports.
await import('./nothing.mjs');
const start = performance.now();
const { checkRequest } = await import(file);
if (!checkRequest(body)) throw new Error('the wrong verdict');
// Before the output is opened, which takes longer than all of it.
const took = performance.now() - start;
process.stdout.write(String(took));
`;

/** Milliseconds by the clock, since the kernel counts the work of a thread in steps of several: from the import to the verdict on one good request; the start of the process is not in them. */
function timeStart(index: number): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`${FOLDER}/program.mjs`, `./${index}.mjs`], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}/nothing.mjs`, '');
writeFileSync(`${FOLDER}/program.mjs`, PROGRAM);
/** What an import costs in any case. */
const NOTHING = { name: 'nothing at all', source: 'export const checkRequest = () => true;\n' };
const bundles = await Promise.all([...listEntries(), NOTHING].map(bundle));
for (const [index, { code }] of bundles.entries()) writeFileSync(`${FOLDER}/${index}.mjs`, code);

const seen = bundles.map(() => [] as number[]);
for (let round = 0; round < ROUNDS; round += 1)
  for (const [place] of bundles.entries()) {
    const index = (place + round) % bundles.length;
    seen[index]?.push(timeStart(index));
  }

const medians = seen.map(median);
const base = medians[bundles.findIndex(({ name }) => name === 'zod')] ?? Number.NaN;
publishPart('validation/start', {
  tables: [
    {
      title: 'Import and first verdict, bundled',
      head: ['', 'ms', '/ zod'],
      rows: bundles.map(({ name }, index) => {
        const time = medians[index] ?? 0;
        return [name, time.toFixed(2), (time / base).toFixed(3)];
      }),
    },
  ],
  // Each against the zod that checks as much.
  figures: [
    { goal: 'G10', of: 'fields', value: find('readers, fields') / base },
    { goal: 'G10', of: 'fields and rules', value: find('readers, fields and rules') / find('zod with rules') },
  ],
});

function find(name: string): number {
  return medians[bundles.findIndex((bundle) => bundle.name === name)] ?? Number.NaN;
}
