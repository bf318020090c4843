// `kling tick`: one round over all jobs, for cron; or on and on until somebody ends it, by rounds or by the alarms of pg-boss.
import { parseArgs } from 'node:util';
import { toPrintable } from '../../generated/kernel/printable.ts';
import { policies } from '../../generated/policies.ts';
import type { Change } from '../watcher/effect.ts';
import { openTick } from '../watcher/open-tick.ts';
import type { Waker } from '../watcher/ports.ts';
import { runTick } from '../watcher/run-tick.ts';
import { createRunner } from '../watcher/run-woken.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { withInterrupt } from './interrupt.ts';
import { ENVIRONMENT_USAGE, openSession } from './open-session.ts';
import { openAlarmWaker, openIntervalWaker } from './open-waker.ts';
import { printJson } from './print-json.ts';

const TICK_USAGE = `kling tick [--slots 3] [--loop 30 | --alarms]

  --slots N              creates in flight at a time, for each account, model and kind of pack; no limit of our own unless given
  --loop SECONDS         a round every so many seconds, from 30 to 60, until it is ended; on an emulator from 1
  --alarms               each job at its time, by the alarms of pg-boss in the PostgreSQL of KLING_STORE, until it is ended
  --verbose              also what waits, and why
  --json                 one line of JSON for each change

Prints one line for each change and ends. Several at once are harmless.
${ENVIRONMENT_USAGE}Exit codes: 0 good, 1 a job needs a person or has a problem, 2 usage, 3 a bug in the tool.
`;

const OPTIONS = {
  slots: { type: 'string' },
  loop: { type: 'string' },
  alarms: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function runTickCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help === true) {
    terminal.out(TICK_USAGE);
    return EXIT.valid;
  }
  const [extra] = positionals;
  if (extra !== undefined) throw new UsageError(`unexpected argument ${extra}`);
  const { guard, kling } = openSession(process.env);
  const isEmulator = kling?.isEmulator === true;
  const slots = values.slots === undefined ? undefined : readCount('--slots', values.slots, 1, 1000);
  const every = values.loop === undefined ? undefined : readInterval(values.loop, isEmulator);
  if (every !== undefined && values.alarms)
    throw new UsageError('either --loop or --alarms says when jobs are looked at');
  const parts = await openTick({ guard, tasks: kling?.tasks, isEmulator });
  let isGood = true;
  const report = (change: Change): void => {
    if (isTrouble(change)) isGood = false;
    if (values.verbose || change.kind !== 'waits')
      terminal.out(values.json ? `${printJson(change)}\n` : renderChange(change));
  };
  const openWaker = async (): Promise<Waker | undefined> => {
    if (every !== undefined) return openIntervalWaker(parts.store, every);
    if (!values.alarms) return undefined;
    const onTrouble = (message: string): void => terminal.out(`${toPrintable(`pg-boss  ${message}`)}\n`);
    return openAlarmWaker({ store: parts.store, guard, records: process.env.KLING_STORE, report, onTrouble });
  };
  return withInterrupt(process, async (signal) => {
    const waker = await openWaker();
    if (waker === undefined) {
      for await (const change of runTick(parts, { slots, signal })) report(change);
      return isGood ? EXIT.valid : EXIT.invalid;
    }
    // What goes wrong when it stops is what `start` rejects with.
    signal.addEventListener('abort', () => void waker.stop().catch(() => undefined), { once: true });
    if (!signal.aborted) await waker.start(createRunner(parts, { slots, signal, report }));
    return EXIT.valid;
  });
}

function isTrouble({ kind, to }: Change): boolean {
  return kind === 'problem' || kind === 'corrupt' || to === 'needs_attention';
}

export function renderChange({ job, kind, from, to, detail, commands }: Change): string {
  const what = kind === 'moved' ? `${from} -> ${to}` : kind === 'ended' ? `${to}` : kind;
  const lines = [[job, what, detail].filter((cell) => cell !== '').join('  '), ...commands.map((each) => `  ${each}`)];
  return lines.map((line) => `${toPrintable(line)}\n`).join('');
}

function readInterval(text: string, isEmulator: boolean): number {
  const [least = 30, most = 60] = policies['poll-seconds'].value.split('..').map(Number);
  return readCount('--loop', text, isEmulator ? 1 : least, most);
}

function readCount(option: string, text: string, least: number, most: number): number {
  const count = Number(text);
  if (/^\d{1,4}$/.test(text) && count >= least && count <= most) return count;
  throw new UsageError(`${option} ${text}: a whole number from ${least} to ${most} is expected`);
}
