// One measurement in a process of its own: `node contenders.ts NAME HOME NOW` prints milliseconds and the most memory. Each begins with nothing in memory.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const CONTENDERS = ['scan', 'tick, none due', 'tick, all due'] as const;
export type Contender = (typeof CONTENDERS)[number];

interface Work {
  /** Without the loading of modules. */
  readonly milliseconds: number;
  /** Files that were read, or questions that were asked. */
  readonly count: number;
}

export interface Measured extends Work {
  /** The most that the process had, modules included. */
  readonly megabytes: number;
}

/** Reads and parses every record, and knows nothing of them. */
function scan(home: string): Work {
  const began = performance.now();
  let count = 0;
  for (const job of readdirSync(join(home, 'jobs')))
    for (const name of readdirSync(join(home, 'jobs', job))) {
      JSON.parse(readFileSync(join(home, 'jobs', job, name), 'utf8'));
      count += 1;
    }
  return { count, milliseconds: performance.now() - began };
}

/** Every task answers at once that it has no news: what is left is the work of the round. */
async function tick(home: string, now: number): Promise<Work> {
  // Here, so that the scan does without them.
  const { createGuard } = await import('../../runtime/guard/create-guard.ts');
  const { runTick } = await import('../../runtime/watcher/run-tick.ts');
  const began = performance.now();
  const clock = { now: () => now, monotonic: () => performance.now() };
  const guard = createGuard({ home, clock });
  let asked = 0;
  const find = async ({ operation, id }: { readonly operation: string; readonly id?: string }) => {
    asked += 1;
    const task = {
      operation,
      id: id ?? '',
      externalId: undefined,
      status: 'submitted',
      message: '',
      results: [],
    } as const;
    const rest = {
      deduction: undefined,
      charge: undefined,
      createdAt: now,
      updatedAt: now,
      oddities: [],
      raw: {},
    } as const;
    return { kind: 'found', task: { ...task, ...rest } } as const;
  };
  const download = () => Promise.reject(new Error('nothing has succeeded'));
  const parts = { store: await guard.records(), guard, tasks: { find }, download, clock };
  for await (const _change of runTick(parts));
  return { count: asked, milliseconds: performance.now() - began };
}

const [, script, contender, home = '', now = '0'] = process.argv;
if (script === import.meta.filename) {
  const work = contender === 'scan' ? scan(home) : await tick(home, Number(now));
  const measured: Measured = { ...work, megabytes: process.resourceUsage().maxRSS / 1024 };
  process.stdout.write(JSON.stringify(measured));
}
