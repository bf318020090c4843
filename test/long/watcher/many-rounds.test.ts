// Many rounds at once over many jobs, against an emulator with faulty replies: no id is sent twice, and its ledger and the records agree.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WIRE_FAULT_NAMES } from '../../../runtime/emulator/server/wire-faults.ts';
import { BODY, createDraft, createRow } from '../../runtime/guard/guard-kit.ts';
import { openWatch, readQueued, START, type WatchKit } from '../../runtime/watcher/watch-kit.ts';
import { createChance } from '../../simulation/random.ts';
import type { LoopTask } from './loop-child.ts';

const PATIENCE_MS = 3_600_000;

/** A minute of the service in a second. */
const SPEED = 60;

/** As many as a person would approve in one go. */
const JOBS_OF_AN_APPROVAL = 20;

async function take(kit: WatchKit, count: number): Promise<void> {
  for (let first = 0; first < count; first += JOBS_OF_AN_APPROVAL) {
    const purposes = Array.from(
      { length: Math.min(JOBS_OF_AN_APPROVAL, count - first) },
      (_, n) => `scene ${first + n}`,
    );
    const id = `scenes-${first}`;
    const rows = purposes.map((purpose) => createRow({ purpose }));
    const change = {
      id,
      creates: rows.length,
      maximumUnits: { video: String(3 * rows.length) },
      rows,
      expires: '2027-12-01T00:00:00Z',
    };
    const approved = await kit.guard.approve(createDraft(kit, change));
    if (approved.kind === 'refused') throw new Error(approved.refusals.map(({ message }) => message).join('\n'));
    for (const purpose of purposes) {
      const body = { ...BODY, prompt: purpose };
      const request = { operation: 'text2video.create', body, approval: id, purpose };
      const says = { folder: kit.folder, model: 'kling-v3', promptSummary: purpose, assetsSummary: '' };
      readQueued(await kit.guard.queueRender({ request, says }));
    }
  }
}

function start(kit: WatchKit, startedAt: number, hasLeases: boolean): ChildProcess {
  const { home, emulator } = kit;
  const task: LoopTask = {
    ...{
      home,
      key: emulator.credentials.apiKey,
      host: emulator.url,
      startAt: START,
      startedAt,
      speed: SPEED,
      hasLeases,
    },
  };
  return spawn(process.execPath, [join(import.meta.dirname, 'loop-child.ts'), JSON.stringify(task)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve, reject) => {
    child.on('close', (code, signal) =>
      code === 0 || signal === 'SIGKILL' ? resolve() : reject(new Error(`a round ended with ${code}`)),
    );
  });

async function agree(kit: WatchKit): Promise<Record<string, number>> {
  const creates = kit.emulator.ledger().filter(({ bills }) => bills);
  const unrefused = creates.filter(({ outcome }) => outcome !== 'refused').map(({ externalTaskId }) => externalTaskId);
  expect(unrefused.length - new Set(unrefused).size).toBe(0);
  const accepted = creates.filter(({ outcome }) => outcome === 'accepted').map(({ taskId }) => taskId);
  const counts: Record<string, number> = {
    posts: creates.length,
    unrefused: unrefused.length,
    accepted: accepted.length,
  };
  const known: (string | undefined)[] = [];
  for await (const line of kit.guard.ledger()) {
    if (line.kind === 'corrupt') throw new Error(`${line.file} of ${line.job} is corrupt`);
    const why = line.state === 'needs_attention' ? `: ${line.why?.slice(0, 60)}` : '';
    const name = `${line.state}${line.taskId === undefined ? ' without a task' : ''}${why}`;
    counts[name] = (counts[name] ?? 0) + 1;
    if (line.taskId !== undefined) known.push(line.taskId);
  }
  expect(known.toSorted()).toEqual(accepted.toSorted());
  return counts;
}

/** Faults of which each ends at once. */
const FAULTS = WIRE_FAULT_NAMES.filter((name) =>
  /^(http-50|http-429|http-307|bad-json|wrong-type|half-header)/.test(name),
);

describe('eight rounds at once without leases', () => {
  it(
    'over 300 jobs with two in five replies faulty, while processes are killed and stopped, send no id twice',
    async () => {
      const kit = await openWatch({ clock: 'real', speed: SPEED, chaos: 0.4, chaosFaults: FAULTS });
      const startedAt = Date.now() - (kit.emulator.now() - START) / SPEED;
      await take(kit, 300);
      const chance = createChance(1);
      let [kills, stops, isOver] = [0, 0, false];
      const children = Array.from({ length: 8 }, () => start(kit, startedAt, false));
      const keep = async (place: number): Promise<void> => {
        for (;;) {
          const child = children[place];
          if (child === undefined) return;
          await ended(child);
          if (child.signalCode === null) return;
          children[place] = start(kit, startedAt, false);
        }
      };
      const all = Promise.all(children.map((_, place) => keep(place))).finally(() => {
        isOver = true;
      });
      while (!isOver) {
        await new Promise((resolve) => setTimeout(resolve, 500));
        // Two unclear creates within an hour stop everything; a person who looked lets it go on.
        await kit.guard.liftStop('Ada', 'the faults are wanted');
        const child = children[chance.pick(8)];
        if (child?.exitCode !== null) continue;
        if (kills < 20 && chance.next() < 0.5) {
          kills += child.kill('SIGKILL') ? 1 : 0;
        } else if (stops < 5) {
          stops += child.kill('SIGSTOP') ? 1 : 0;
          setTimeout(() => child.kill('SIGCONT'), 6_000);
        }
      }
      await all;
      process.stdout.write(`${kills} kills, ${stops} stops: ${JSON.stringify(await agree(kit))}\n`);
      expect([kills > 5, stops > 2]).toEqual([true, true]);
    },
    PATIENCE_MS,
  );
});

/** Fewer for a look at a machine that has much else to do. */
const MANY = Number(process.env.KLING_JOBS ?? 10_000);

describe('four rounds at once', () => {
  it(
    'drain ten thousand jobs',
    async () => {
      const kit = await openWatch({ clock: 'real', speed: SPEED });
      const startedAt = Date.now() - (kit.emulator.now() - START) / SPEED;
      await take(kit, MANY);
      const before = performance.now();
      await Promise.all(Array.from({ length: 4 }, () => ended(start(kit, startedAt, true))));
      const seconds = ((performance.now() - before) / 1000).toFixed(0);
      const counts = await agree(kit);
      process.stdout.write(`${MANY} jobs in ${seconds} s: ${JSON.stringify(counts)}\n`);
      expect(counts).toMatchObject({ accepted: MANY, done: MANY });
    },
    PATIENCE_MS,
  );
});
