// `kling tick`: one round over all jobs, for cron; or on and on until somebody ends it, by rounds or by the alarms of pg-boss.
import { parseArgs } from 'node:util';
import { toPrintable } from '../../generated/kernel/printable.ts';
import { policies } from '../../generated/policies.ts';
import type { Guard } from '../guard/guard.ts';
import { systemClock } from '../tasks/clock.ts';
import type { Change } from '../watcher/effect.ts';
import { loadJobs } from '../watcher/load-jobs.ts';
import type { Round } from '../watcher/metrics/describe-metrics.ts';
import { type Held, noticeHeld } from '../watcher/notice-held.ts';
import { describeStop } from '../watcher/notice-stop.ts';
import { openTick } from '../watcher/open-tick.ts';
import { runTick } from '../watcher/run-tick.ts';
import { createRunner } from '../watcher/run-woken.ts';
import { isWatched } from '../watcher/state.ts';
import type { TickParts } from '../watcher/tick-parts.ts';
import type { Waker } from '../watcher/waker.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { withInterrupt } from './interrupt.ts';
import { ENVIRONMENT_USAGE, openSession } from './open-session.ts';
import { openAlarmWaker, openIntervalWaker } from './open-waker.ts';
import { printJson } from './print-json.ts';

const TICK_USAGE = `kling tick [--slots 3] [--loop 30 [--until-idle] [--metrics FILE] | --alarms]

  --slots N              creates in flight at a time, for each account, model and kind of pack; no limit of our own unless given
  --loop SECONDS         a round every so many seconds, from 30 to 60, until it is ended; on an emulator from 1
  --until-idle           of a loop: end it when nothing is left that goes on by itself
  --metrics FILE         after each round, figures for Prometheus (docs/operating.md)
  --alarms               each job at its time, by the alarms of pg-boss in the PostgreSQL of KLING_STORE, until it is ended
  --verbose              also what waits, and why
  --json                 one line of JSON for each change

Prints one line for each change and ends; while STOP keeps jobs back it says so, a loop once. Several at once are harmless. Ctrl-C and SIGTERM end it when what it is doing is written down.
${ENVIRONMENT_USAGE}Exit codes: 0 good, 1 a job needs a person or has a problem, 2 usage, 3 a bug in the tool.
`;

const OPTIONS = {
  slots: { type: 'string' },
  loop: { type: 'string' },
  'until-idle': { type: 'boolean', default: false },
  metrics: { type: 'string' },
  alarms: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const;

const QUIET = 'nothing moved; kling job list tells what there is, and why it waits\n';

const NOTHING: Round['changes'] = { moved: 0, ended: 0, waits: 0, problem: 0, corrupt: 0 };

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
  if (values['until-idle'] && every === undefined) throw new UsageError('--until-idle is of a loop: add --loop 30');
  if (values.alarms && (every !== undefined || values.metrics !== undefined))
    throw new UsageError('--alarms has no rounds: it goes neither with --loop nor with --metrics');
  const askEveryMs = isEmulator && every !== undefined ? every * 1000 : undefined;
  const parts = await openTick({ guard, tasks: kling?.tasks, isEmulator, askEveryMs });
  let isGood = true;
  let isQuiet = true;
  let counts = { ...NOTHING };
  let began = systemClock.now();
  let toldStop = '';
  const report = (change: Change): void => {
    counts[change.kind] += 1;
    if (isTrouble(change)) isGood = false;
    if (!values.verbose && change.kind === 'waits') return;
    isQuiet = false;
    if (change.detail.startsWith(describeStop(''))) toldStop = change.detail;
    terminal.out(values.json ? `${printJson(change)}\n` : renderChange(change));
  };
  const tellHeld = async (): Promise<void> => {
    const held = values.json ? undefined : await noticeHeld(guard);
    if (held === undefined || toldStop.startsWith(describeStop(held.why))) return;
    toldStop = describeStop(held.why);
    isQuiet = false;
    terminal.out(renderHeld(held));
  };
  const endRound = async (): Promise<void> => {
    const round = { endedAt: Date.now(), tookMs: Math.round(systemClock.now() - began), changes: counts };
    if (values.metrics !== undefined && !(await tellMonitor(parts, round, values.metrics))) isGood = false;
    counts = { ...NOTHING };
    await tellHeld();
    // Cron sends a mail for each line, a program reads them: only a person who looks on is told of nothing, once.
    if (isQuiet && !values.json && process.stdout.isTTY === true) terminal.out(QUIET);
    isQuiet = false;
  };
  const openWaker = async (): Promise<Waker | undefined> => {
    if (every !== undefined)
      return openIntervalWaker(parts.store, every, {
        before: () => {
          began = systemClock.now();
        },
        after: async () => {
          await endRound();
          return !(values['until-idle'] && (await isIdle(guard)));
        },
      });
    if (!values.alarms) return undefined;
    const onTrouble = (message: string): void => terminal.out(`${toPrintable(`pg-boss  ${message}`)}\n`);
    return openAlarmWaker({ store: parts.store, guard, records: process.env.KLING_STORE, report, onTrouble });
  };
  return withInterrupt(process, async (signal) => {
    const waker = await openWaker();
    if (waker === undefined) {
      for await (const change of runTick(parts, { slots, signal })) report(change);
      await endRound();
      return isGood ? EXIT.valid : EXIT.invalid;
    }
    // What goes wrong when it stops is what `start` rejects with.
    signal.addEventListener('abort', () => void waker.stop().catch(() => undefined), { once: true });
    if (!signal.aborted) await waker.start(createRunner(parts, { slots, signal, report }));
    // Whoever ends a service is told nothing of it; who waits for the end is.
    return isGood || !values['until-idle'] ? EXIT.valid : EXIT.invalid;
  });
}

/** Only a person moves what is left. */
async function isIdle(guard: Guard): Promise<boolean> {
  for await (const loaded of loadJobs(guard, 'active'))
    if (loaded.kind === 'job' && isWatched(loaded.job) && loaded.job.state !== 'needs_attention') return false;
  return true;
}

/** Loaded only where it is wanted: a round from cron is mostly start. */
async function tellMonitor(parts: TickParts, round: Round, path: string): Promise<boolean> {
  return (await import('./tell-monitor.ts')).tellMonitor(parts, round, path);
}

function isTrouble({ kind, to }: Change): boolean {
  return kind === 'problem' || kind === 'corrupt' || to === 'needs_attention';
}

export function renderChange({ job, kind, from, to, detail, commands }: Change): string {
  const what = kind === 'moved' ? `${from} -> ${to}` : kind === 'ended' ? `${to}` : kind;
  const lines = [[job, what, detail].filter((cell) => cell !== '').join('  '), ...commands.map((each) => `  ${each}`)];
  return lines.map((line) => `${toPrintable(line)}\n`).join('');
}

function renderHeld({ why, jobs, place }: Held): string {
  const waiting = jobs === 1 ? '1 job waits' : `${jobs} jobs wait`;
  return `${toPrintable(`stopped  ${describeStop(why)}; ${waiting} in ${place}; kling stop --lift "why creates may go on"`)}\n`;
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
