// 150 jobs on each store, three rounds at once, killed at any moment until most of them have ended.
import { expect, it } from 'vitest';
import { createSchema, hasPostgres, WITHOUT_POSTGRES } from '../../../postgres/use-postgres.ts';
import { runKills } from '../../../runtime/watcher/stores/run-kills.ts';
import { createChance } from '../../../simulation/random.ts';

const STORES = hasPostgres ? ['files', 'sqlite', 'postgres'] : ['files', 'sqlite'];
const JOBS = 150;

/** Give another one for other moments. */
const SEED = Number(process.env.KLING_SEED ?? 3);

if (!hasPostgres) it.skip(WITHOUT_POSTGRES);

it.each(STORES)('150 jobs in %s: none is billed twice, none is forgotten', async (kind) => {
  const chance = createChance(SEED);
  const wanted = kind === 'postgres' ? await createSchema() : kind;
  const death = () => ({ kind: 'after', n: 20 + chance.pick(600) }) as const;
  const killed = await runKills({ wanted, jobs: JOBS, workers: 3, rounds: 8, death });
  process.stdout.write(`${kind}: ${JSON.stringify(killed)}\n`);
  expect(killed).toMatchObject({ extra: 0, unrecorded: 0 });
  expect(killed.killed).toBeGreaterThan(5);
  const { done = 0, needs_attention: unclear = 0 } = killed.states;
  expect(done).toBe(killed.accepted);
  expect(done + unclear).toBe(JOBS);
});
