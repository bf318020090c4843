// Whoever looks sees each change once, also of jobs that are put away between two looks, and is let go when nothing goes on by itself.
import { expect, it } from 'vitest';
import { followBoard } from '../../../../runtime/watcher/view/follow-board.ts';
import { openWatch, type WatchKit } from '../watch-kit.ts';

/** Between two looks a minute goes by, with a round in it. */
function follow(kit: WatchKit, stay = false, most = 20) {
  const stop = new AbortController();
  let looks = 0;
  const sleep = async (): Promise<void> => {
    looks += 1;
    if (looks >= most) stop.abort();
    await kit.minutes(1);
  };
  const parts = { guard: kit.guard, now: kit.emulator.now };
  return followBoard(parts, { clock: { now: () => 0, sleep }, signal: stop.signal, stay });
}

it('a chain is followed from its queue to both clips, and the look ends by itself', async () => {
  const kit = await openWatch({ world: { times: { submittedMs: 30_000, processingMs: 60_000 } } });
  const [parent, child] = await kit.chain();
  const name = (id: string): string => (id === parent ? 'first' : id === child ? 'second' : id);
  const changes: string[] = [];
  const caps: string[] = [];
  for await (const look of follow(kit)) {
    changes.push(
      look.changes
        .map(({ id, state, taskStatus }) => `${name(id)} ${taskStatus ?? state}`)
        .sort()
        .join(', '),
    );
    const cap = look.board.caps.find(({ approval }) => approval === 'watch-1');
    caps.push(`${cap?.creates.taken} ${cap?.units[0]?.taken}/${cap?.units[0]?.approved}`);
  }
  expect(changes).toEqual([
    'first queued, second waiting_parent',
    'first submitted',
    'first processing',
    'first succeeded',
    'second submitted',
    'second processing',
    'second succeeded',
  ]);
  // The approval stays in sight when its job has ended.
  expect(caps).toEqual(['0 0/9', '1 3/9', '1 3/9', '1 3/9', '1 3/9', '1 3/9', '1 3/9']);
});

it('what only a person can move is no reason to wait, but for whoever wants to stay', async () => {
  const kit = await openWatch({
    script: {
      rules: [{ when: { operation: 'text2video.create' }, do: { twist: { refuse: { code: 5000, when: 'before' } } } }],
    },
  });
  const id = await kit.render();
  const states = [];
  for await (const { board } of follow(kit)) states.push(board.jobs.map(({ state }) => state).join());
  expect([states[0], states.at(-1), states.length]).toEqual(['queued', 'needs_attention', 17]);
  let looks = 0;
  for await (const { board } of follow(kit, true, 3)) {
    looks += 1;
    expect(board.jobs.map((job) => job.commands[0])).toEqual([`kling resolve ${id} --adopt TASK`]);
  }
  expect(looks).toBe(3);
});
