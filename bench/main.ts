// `npm run bench`: runs every measurement, says which goals are reached, and writes bench/results.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GOALS_FILE, type Goal, isReached } from './figures.ts';

const HOME = fileURLToPath(new URL('.', import.meta.url));
const SCRIPTS = [
  'generation/cold',
  'generation/warm',
  'validation/speed',
  'validation/size',
  'validation/start',
  'validation/types',
  'site/weight',
  'posts/posts',
  'tick/tick',
];
const PEERS = [
  '@hey-api/openapi-ts',
  'openapi-typescript',
  'typescript',
  'zod',
  'valibot',
  'ajv',
  'typebox',
  'esbuild',
  'kling-api',
  'openai',
  '@fal-ai/client',
  'replicate',
];

const USAGE = `npm run bench [-- --sizes 1,10,100]

Measures the project against its peers, which \`npm ci --prefix bench\` installs, and writes bench/results.md. Keep the machine quiet meanwhile;
the largest size takes most of the time, and 3.8 GB for the command alone.
  --sizes LIST    how many times the register is generated

Exit codes: 0 every goal is reached, 1 some are missed, 2 usage or a measurement that failed.
`;

function main(args: readonly string[]): number {
  if (args.includes('--help')) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (!existsSync(join(HOME, 'node_modules'))) {
    process.stderr.write(`the peers are not installed: npm ci --prefix bench\n`);
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'contract-goals-'));
  try {
    return runAll(args, join(folder, 'goals.jsonl'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runAll(args: readonly string[], file: string): number {
  writeFileSync(file, '');
  const outputs: string[] = [];
  for (const script of SCRIPTS) {
    process.stderr.write(`measuring ${script}\n`);
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(HOME, `${script}.ts`), ...(script.startsWith('generation/') ? args : [])],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, [GOALS_FILE]: file } },
    );
    process.stdout.write(stdout);
    if (status !== 0) {
      process.stderr.write(`${script} ended with ${status}; nothing is written\n`);
      return 2;
    }
    outputs.push(stdout.trim());
  }
  const goals = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Goal => JSON.parse(line));
  writeFileSync(join(HOME, 'results.md'), printResults(goals, outputs));
  const missed = goals.filter((goal) => !isReached(goal));
  process.stdout.write(
    `\n${goals.length - missed.length} of ${goals.length} goals are reached; bench/results.md has all figures\n`,
  );
  return missed.length === 0 ? 0 : 1;
}

function printResults(goals: readonly Goal[], outputs: readonly string[]): string {
  const rows = goals.map((goal) => {
    const { id, what, value, wants, target } = goal;
    return `| ${id} | ${what} | ${value.toFixed(2)} | ${wants} ${target} | ${isReached(goal) ? 'reached' : 'missed'} |\n`;
  });
  return `# Results

Written by \`npm run bench\`. Ratios of medians, all contenders in the same rounds.

- machine: ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB; ${process.platform}, Node ${process.version}
- peers: ${PEERS.map((name) => `${name} ${readVersion(name)}`).join(', ')}

| goal | what | measured | wanted | |
| --- | --- | --- | --- | --- |
${rows.join('')}
${outputs.map((output) => `\`\`\`text\n${output}\n\`\`\`\n`).join('\n')}`;
}

function readVersion(name: string): string {
  const places = [join(HOME, 'node_modules', name), join(HOME, '../node_modules', name)];
  const found = places.map((place) => join(place, 'package.json')).find(existsSync);
  return found === undefined ? 'absent' : JSON.parse(readFileSync(found, 'utf8')).version;
}

process.exitCode = main(process.argv.slice(2));
