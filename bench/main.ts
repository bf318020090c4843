// `npm run bench`: runs every measurement and writes one report of them, bench/README.md.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PARTS, type Part } from './parts.ts';
import { listMissed } from './report/render-report.ts';
import { readResults, writeReport } from './report/write-report.ts';

const HOME = import.meta.dirname;
const USAGE = `npm run bench [-- --sizes 1,10,100] [--limit SECONDS] [--only PART]

Measures the project against its peers, which \`npm ci --prefix bench\` installs, and writes bench/README.md. Keep the machine quiet meanwhile;
the largest size takes most of the time, and 3.8 GB for the command alone.
  --sizes LIST     how many times the register is generated
  --limit SECONDS  of one run of one contender; who needs longer is stopped, and the report says so (300)
  --only PART      this part alone, again and again if there are several:
${PARTS.map(({ id, title }) => `                     ${id.padEnd(18)}${title}\n`).join('')}
Exit codes: 0 every goal is met, 1 some are not, 2 usage or a measurement that failed.
`;

interface Wishes {
  readonly parts: readonly Part[];
  /** For the parts that have sizes. */
  readonly sized: readonly string[];
}

function readWishes(args: readonly string[]): Wishes | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      limit: { type: 'string' },
      only: { type: 'string', multiple: true },
    },
  });
  if (values.help) return 'help';
  const unknown = values.only?.find((id) => !PARTS.some((part) => part.id === id));
  if (unknown !== undefined) throw new Error(`${unknown} is no part; --help lists them`);
  const sized = (['sizes', 'limit'] as const).flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [`--${name}`, value];
  });
  return { parts: PARTS.filter(({ id }) => values.only?.includes(id) ?? true), sized };
}

/** Names of the parts that failed; what they found before stays in the report, with its day. */
function runParts({ parts, sized }: Wishes): string[] {
  return parts.flatMap(({ id, isSized }, index) => {
    process.stderr.write(`part ${index + 1} of ${parts.length}: ${id}\n`);
    const args = [join(HOME, `${id}.ts`), ...(isSized === true ? sized : [])];
    const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    return status === 0 ? [] : [id];
  });
}

function main(args: readonly string[]): number {
  let wishes: Wishes | 'help';
  try {
    wishes = readWishes(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  if (wishes === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (!existsSync(join(HOME, 'node_modules'))) {
    process.stderr.write('the peers are not installed: npm ci --prefix bench\n');
    return 2;
  }
  const failed = runParts(wishes);
  writeReport();
  const missed = listMissed(readResults());
  process.stdout.write(
    `\nbench/README.md has all figures; missed: ${missed.length === 0 ? 'none' : missed.join(', ')}\n`,
  );
  if (failed.length > 0) {
    process.stderr.write(`not measured, what the report says of them is older: ${failed.join(', ')}\n`);
    return 2;
  }
  return missed.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
