// A service that says impossible times of a task: the round goes on, and nobody is told of a purge that is not near.
import { describe, expect, it } from 'vitest';
import { loadJobs } from '../../../runtime/watcher/load-jobs.ts';
import { summariseJobs } from '../../../runtime/watcher/summary/summarise-jobs.ts';
import { openWatch, tell } from './watch-kit.ts';

describe('the end of a task', () => {
  it.each([
    ['in seconds', 1_795_953_610, '2026-12-29T12:00:00.000Z'],
    ['beyond every date', Number.MAX_SAFE_INTEGER, '2026-12-29T12:00:00.000Z'],
    ['in the year 9000', 221_845_392_000_000, '2026-12-29T12:01:00.000Z'],
  ])('%s is no reason to call a person or to end the round', async (_what, updated, purgedAt) => {
    const answer = { set: { 'data.updated_at': updated } };
    const kit = await openWatch({
      script: {
        rules: [
          { when: { operation: 'text2video.get' }, do: { twist: { answer } } },
          { when: { path: '/assets/*' }, do: { asset: 'http-500' }, times: 1 },
          { when: { path: '/assets/*' }, do: { asset: 'http-404' } },
        ],
      },
    });
    await kit.render();
    await kit.tick();
    expect(tell(await kit.minutes(1))).toEqual(['moved submitted>downloading', 'problem downloading>downloading']);
    await kit.minutes(1);
    const { attention } = await summariseJobs(loadJobs(kit.guard, 'all'), undefined);
    expect(attention).toMatchObject([{ attention: 'asset-expired', purgedAt: expect.any(String) }]);
    expect(attention[0]?.why).toBe('its address is gone (404), and so is a fresh one');
    expect(attention[0]?.purgedAt?.slice(0, 15)).toBe(purgedAt.slice(0, 15));
  });
});
