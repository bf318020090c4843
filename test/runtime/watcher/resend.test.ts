// A second send that a person orders while the process that was sending may still run: it could send a moment later, so it must be surely gone.
import { expect, it } from 'vitest';
import { reachMoments } from '../../simulation/run/reach.ts';
import { runProcess } from '../../simulation/run/run-process.ts';
import { RENDER } from '../../simulation/run/stories.ts';
import { approveAgain, goOn } from '../../simulation/run/watch-scripts.ts';
import { BEHAVIOURS } from '../../simulation/service/behaviours.ts';
import { createRow } from '../guard/guard-kit.ts';

it.each([
  [false, /may still run; end it first/, 'needs_attention'],
  [true, undefined, 'done'],
])('is refused unless the sender is gone (%s)', async (isGone, why, state) => {
  const behaviour = BEHAVIOURS[0];
  if (behaviour === undefined) throw new Error('there is no behaviour');
  const before = (await reachMoments(behaviour, 1, RENDER)).find(({ operation }) => operation === 'send');
  if (before === undefined) throw new Error('nothing was sent');
  const { error } = await runProcess({
    moment: before.moment,
    behaviour,
    seed: 2,
    script: async (life) => {
      await goOn(life);
      const [job = ''] = await (await life.guard.records()).listJobs();
      await approveAgain(life, [createRow()]);
      const resent = await life.guard.resend(
        job,
        { who: 'Ada', why: 'lost', approval: '2026-11-29-again' },
        () => isGone,
      );
      if (why !== undefined) expect(resent).toMatchObject({ kind: 'refused', why: expect.stringMatching(why) });
      await (await life.guard.records()).postpone(job, 0);
      await goOn(life);
      const loaded = await life.guard.job(job);
      expect(loaded.kind === 'job' ? loaded.job.state : loaded.kind).toBe(state);
    },
  });
  expect(error).toBeUndefined();
});
