// Real processes on the real disk: SIGKILL at every operation of the rounds of a chain, one process each.
import { describe, expect, it } from 'vitest';
import { runRound } from '../../runtime/watcher/run-round.ts';
import { openWatch, type WatchKit } from '../../runtime/watcher/watch-kit.ts';

const PATIENCE_MS = 3_600_000;

/** The first sends the parent, the second fetches its clip and sends the child, the third fetches the clip of the child. */
const ROUNDS = [0, 1, 2] as const;

/** A chain before the round of this number. */
async function prepare(round: number): Promise<{ readonly kit: WatchKit; readonly jobs: readonly string[] }> {
  const kit = await openWatch();
  const jobs = await kit.chain();
  if (round > 0) await kit.tick();
  if (round > 1) await kit.minutes(round - 1);
  if (round > 0) await kit.emulator.advance(60_000);
  return { kit, jobs };
}

describe('SIGKILL', () => {
  it(
    'at any operation of a round over a chain bills nothing twice and loses no task',
    async () => {
      const broken: string[] = [];
      let [runs, killed, doubtful] = [0, 0, 0];
      for (const round of ROUNDS) {
        const whole = await prepare(round);
        const operations = await runRound(whole.kit, undefined);
        await whole.kit.emulator.close();
        for (let at = 1; at <= (operations ?? 0); at += 1) {
          const { kit, jobs } = await prepare(round);
          if ((await runRound(kit, at)) === undefined) killed += 1;
          await kit.emulator.advance(150_000);
          await kit.minutes(17);
          const found = await Promise.all(jobs.map((id) => kit.job(id)));
          const accepted = kit.emulator.ledger().filter(({ bills, outcome }) => bills && outcome === 'accepted');
          const ids = accepted.map(({ externalTaskId }) => externalTaskId);
          const states = found.map(({ state }) => state).join(' ');
          if (new Set(ids).size < ids.length || ids.length > 2)
            broken.push(`${round}, ${at}: billed ${ids.join(', ')}`);
          for (const { taskId } of accepted)
            if (!found.some((job) => job.taskId === taskId && job.state === 'done'))
              broken.push(`${round}, ${at}: the task ${taskId} is not done: ${states}`);
          if (states !== 'done done') doubtful += 1;
          runs += 1;
          await kit.emulator.close();
        }
      }
      expect(broken).toEqual([]);
      process.stdout.write(`${runs} runs, ${killed} killed, ${doubtful} left to a person without a bill\n`);
      expect(killed).toBeGreaterThan(150);
      expect(doubtful).toBeLessThan(runs / 10);
    },
    PATIENCE_MS,
  );
});
