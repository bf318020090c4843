// `kling migrate`: moves the records of a home out of its files into SQLite or PostgreSQL, and proves that nothing of them changed.
import { parseArgs } from 'node:util';
import { toPrintable } from '../../generated/kernel/printable.ts';
import { createStoreOptions, findSurroundings } from '../guard/create-guard.ts';
import { type Moved, moveRecords } from '../watcher/move/move-records.ts';
import type { DatabasePlace } from '../watcher/stores/open-place.ts';
import { readWantedStore } from '../watcher/stores/wanted-store.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { type Environment, readSecrets } from './open-session.ts';
import { printJson } from './print-json.ts';
import { readHome } from './read-home.ts';

const MIGRATE_USAGE = `kling migrate --to sqlite
kling migrate --to postgres        the database is the one of KLING_STORE=postgres://user:password@host/database

Stops all creates, copies every record as it is, compares both places to the last byte, and lets creates go on in the new one only if they
are equal. Nothing may be on its way: if something is, creates stay stopped, kling tick brings it to its end, and the move is run again. The
files stay where they are, stopped for good.
  --json                 { kind: moved | busy | refused, … }

Environment: KLING_HOME (where the records are, ~/.kling unless given), KLING_STORE.
Exit codes: 0 moved, 1 not moved, 2 usage, 3 a bug in the tool.
`;

const OPTIONS = {
  to: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function runMigrate(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help === true) {
    terminal.out(MIGRATE_USAGE);
    return EXIT.valid;
  }
  const [extra] = positionals;
  if (extra !== undefined) throw new UsageError(`unexpected argument ${extra}`);
  const place = readPlace(values.to, process.env);
  const { KLING_STORE: records, USER, USERNAME } = process.env;
  const options = createStoreOptions({ home: readHome(process.env), records, secrets: readSecrets(process.env) });
  const who = USER ?? USERNAME ?? 'somebody';
  const moved = await moveRecords({ options, surroundings: findSurroundings({}), place, who });
  terminal.out(values.json ? `${printJson(moved)}\n` : renderMoved(moved));
  return moved.kind === 'moved' ? EXIT.valid : EXIT.invalid;
}

function readPlace(to: string | undefined, { KLING_STORE }: Environment): DatabasePlace {
  if (to === 'sqlite') return { kind: 'sqlite' };
  if (to !== 'postgres') throw new UsageError('say where to: kling migrate --to sqlite, or --to postgres');
  const wanted = readWantedStore(KLING_STORE);
  if (wanted.kind === 'refused') throw new UsageError(wanted.why);
  if (wanted.kind === 'postgres') return wanted;
  throw new UsageError('give the address of the database with KLING_STORE=postgres://user:password@host/database');
}

function renderMoved(moved: Moved): string {
  return renderLines(moved)
    .map((line) => `${toPrintable(line)}\n`)
    .join('');
}

function renderLines(moved: Moved): readonly string[] {
  switch (moved.kind) {
    case 'refused':
      return [`not moved  ${moved.why}`];
    case 'busy':
      return [
        `not moved  ${moved.jobs.length} jobs are on their way, and creates are stopped; let kling tick end them, then move again`,
        ...moved.jobs.map((job) => `on its way  ${job}`),
        'kling stop --lift "not now" gives the move up',
      ];
    case 'moved': {
      const { jobs, events, approvals, slots, purposes } = moved.compared;
      return [
        `moved  to ${moved.place}`,
        `equal  ${jobs} jobs with ${events} events, ${approvals} approvals with ${slots} slots, ${purposes} purposes`,
        moved.stillStopped === undefined
          ? 'creates are allowed'
          : `creates are stopped, as they were before: ${moved.stillStopped}`,
      ];
    }
  }
}
