// More of what test/runtime/watcher/crash runs: other seeds with many more second crashes, every first crash of a chain and of a second send, every disk error and jump of the clock, every truncation, ten thousand changed bytes.
import { describe, expect, it } from 'vitest';
import { changeByte } from '../../simulation/run/damage.ts';
import { damageAll } from '../../simulation/run/damage-all.ts';
import { enumerate } from '../../simulation/run/enumerate.ts';
import { failEachOperation } from '../../simulation/run/fail-disk.ts';
import { jumpAtEachOperation } from '../../simulation/run/jump-clock.ts';
import { CHAIN, CREATE, RENDER, RESEND } from '../../simulation/run/stories.ts';
import { BEHAVIOURS, LATER_BEHAVIOURS } from '../../simulation/service/behaviours.ts';

const PATIENCE_MS = 3_600_000;

/** Give another one to look elsewhere. */
const SEED = Number(process.env.KLING_SEED ?? 2);

describe('after any two crashes', () => {
  for (const { story, ...share } of [
    { story: CREATE, secondShare: 0.2, lostShare: 1 },
    { story: RENDER, secondShare: 0.1, lostShare: 1 },
    { story: CHAIN, secondShare: 0.02, lostShare: 0.05 },
    { story: RESEND, secondShare: 0.05, lostShare: 0.1 },
  ])
    it.each(BEHAVIOURS)(
      `nothing of a ${story.name} is billed twice and no task is lost with a service that $name`,
      async (behaviour) => {
        const found = await enumerate({ story, seed: SEED, behaviour, ...share });
        expect(found.broken).toEqual([]);
        process.stdout.write(`${story.name}, ${behaviour.name}: ${found.runs} runs, ${found.lived} lived\n`);
        expect(found.runs).toBeGreaterThan(5_000);
      },
      PATIENCE_MS,
    );
});

describe('after any two crashes with a service that', () => {
  it.each(LATER_BEHAVIOURS)(
    '$name, nothing of a chain is billed twice and no task is lost',
    async (behaviour) => {
      const part = { of: 4, rest: 1 };
      const found = await enumerate({ story: CHAIN, seed: SEED, behaviour, secondShare: 0.02, lostShare: 0.05, part });
      expect(found.broken).toEqual([]);
      expect(found.runs).toBeGreaterThan(1_000);
    },
    PATIENCE_MS,
  );
});

describe('rounds', () => {
  const stories = [
    [RENDER, 1],
    [CHAIN, 4],
  ] as const;

  it.each(['ENOSPC', 'EIO', 'EDQUOT', 'EMFILE', 'EROFS'])(
    'on a disk that answers %s at any operation bill nothing twice and lose no task',
    async (code) => {
      for (const [story, every] of stories)
        for (const behaviour of BEHAVIOURS.slice(0, 2)) {
          const { runs, broken } = await failEachOperation({ story, behaviour, code, every });
          expect(broken).toEqual([]);
          expect(runs).toBeGreaterThan(150);
        }
    },
    PATIENCE_MS,
  );

  it.each([1, -1, 8760, -8760])(
    'under a clock that jumps by %i hours bill nothing twice',
    async (hours) => {
      for (const [story, every] of stories)
        for (const behaviour of BEHAVIOURS.slice(0, 2)) {
          const { runs, broken } = await jumpAtEachOperation({ story, behaviour, ms: hours * 3_600_000, every });
          expect(broken).toEqual([]);
          expect(runs).toBeGreaterThan(200);
        }
    },
    PATIENCE_MS,
  );
});

describe('a record', () => {
  it.each(BEHAVIOURS.slice(0, 2))(
    'that was cut anywhere never leads to a second create with a service that $name',
    async (behaviour) => {
      const cutAnywhere = (bytes: Uint8Array) => Array.from(bytes, (_, length) => bytes.subarray(0, length));
      for (const story of [CREATE, RENDER]) {
        const { tried, broken } = await damageAll(story, behaviour, cutAnywhere);
        expect(broken).toEqual([]);
        expect(tried).toBeGreaterThan(10_000);
      }
    },
    PATIENCE_MS,
  );

  it.each(BEHAVIOURS.slice(0, 2))(
    'with a changed byte never leads to a second create with a service that $name',
    async (behaviour) => {
      for (const [story, each] of [
        [CREATE, 300],
        [RENDER, 150],
      ] as const) {
        const { tried, broken } = await damageAll(story, behaviour, (bytes, chance) =>
          Array.from({ length: each }, () => changeByte(bytes, chance.pick(bytes.length), chance.pick(256))),
        );
        expect(broken).toEqual([]);
        expect(tried).toBeGreaterThan(5_000);
      }
    },
    PATIENCE_MS,
  );
});
