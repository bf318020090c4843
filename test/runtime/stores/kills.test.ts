// Rounds die by SIGKILL at operations of chance on each store; nothing is billed twice, and nothing that was billed is forgotten.
import { expect, it } from 'vitest';
import { createSchema, hasPostgres, WITHOUT_POSTGRES } from '../../postgres/use-postgres.ts';
import { createChance } from '../../simulation/random.ts';
import { runKills } from './run-kills.ts';

// Files have crashes of their own, at every operation of the disk.
const STORES = hasPostgres ? ['sqlite', 'postgres'] : ['sqlite'];

if (!hasPostgres) it.skip(WITHOUT_POSTGRES);

it.each(STORES)('six jobs in %s', async (kind) => {
  const chance = createChance(11);
  const wanted = kind === 'postgres' ? await createSchema() : kind;
  const death = () => ({ kind: 'operation', n: 2 + chance.pick(60) }) as const;
  const { killed, accepted, extra, unrecorded, states } = await runKills({
    wanted,
    jobs: 6,
    workers: 2,
    rounds: 2,
    death,
  });
  expect({ extra, unrecorded }).toEqual({ extra: 0, unrecorded: 0 });
  expect(killed).toBeGreaterThan(1);
  const { done = 0, needs_attention: unclear = 0 } = states;
  // A create that died on its way to the service is for a person to decide.
  expect(done).toBe(accepted);
  expect(done + unclear).toBe(6);
});
