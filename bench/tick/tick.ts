// W1 and W2: a round of the watcher over ten thousand jobs under way, beside a plain scan of the same files, each in processes of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { median } from '../median.ts';
import { publishPart } from '../report/publish-part.ts';
import { CONTENDERS, type Contender, type Measured } from './contenders.ts';
import { makeJobs, openBenchStore } from './make-jobs.ts';

/** JOBS=1000 for a quick look. */
const JOBS = Number(process.env.JOBS ?? 10_000);
const ROUNDS = 5;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** As plain JavaScript, which is what users run; what node needs to read TypeScript is no part of a round. */
async function bundleContenders(): Promise<string> {
  const outdir = join(folder, 'bundle');
  await build({
    entryPoints: [join(import.meta.dirname, 'contenders.ts')],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    external: ['pg', 'pg-boss'],
  });
  return join(outdir, 'contenders.mjs');
}

function measure(contender: Contender, home: string, now: number): Measured {
  const { stdout, status } = spawnSync(process.execPath, [script, contender, home, String(now)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${contender} ended with ${status}`);
  return JSON.parse(stdout);
}

const folder = mkdtempSync(join(tmpdir(), 'bench-tick-'));
const script = await bundleContenders();
const found = new Map<Contender, Measured[]>(CONTENDERS.map((contender) => [contender, []]));
try {
  const home = join(folder, 'home');
  await makeJobs(await openBenchStore(home), JOBS);
  let now = Date.now() + MINUTE_MS;
  // The first round makes the hints that every later one finds.
  measure('tick, all due', home, now);
  for (let round = 0; round < ROUNDS; round += 1) {
    found.get('scan')?.push(measure('scan', home, now));
    // A second after they were all asked, and an hour after.
    found.get('tick, none due')?.push(measure('tick, none due', home, now + 1000));
    now += HOUR_MS;
    found.get('tick, all due')?.push(measure('tick, all due', home, now));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const middle = (contender: Contender, read: (measured: Measured) => number): number =>
  median((found.get(contender) ?? []).map(read));
const scanned = middle('scan', ({ milliseconds }) => milliseconds);
const cases = { 'none due': 'tick, none due', 'all due': 'tick, all due' } as const;
publishPart('tick/tick', {
  tables: [
    {
      title: `${JOBS} jobs under way with 4 records each`,
      head: ['', 'ms', '/ scan', 'memory MB', 'read or asked'],
      rows: CONTENDERS.map((contender) => [
        contender,
        middle(contender, ({ milliseconds }) => milliseconds).toFixed(0),
        (middle(contender, ({ milliseconds }) => milliseconds) / scanned).toFixed(2),
        middle(contender, ({ megabytes }) => megabytes).toFixed(0),
        String(middle(contender, ({ count }) => count)),
      ]),
    },
  ],
  figures: Object.entries(cases).flatMap(([of, contender]) => [
    { goal: 'W1', of, value: middle(contender, ({ milliseconds }) => milliseconds) / 1000 },
    { goal: 'W2', of, value: middle(contender, ({ megabytes }) => megabytes) },
  ]),
});
