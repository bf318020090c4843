// Runs the enumeration of one story and one behaviour of the service and expects that every promise is kept; what was broken is told with its address.
import { expect } from 'vitest';
import type { Behaviour } from '../service/behaviours.ts';
import { BEHAVIOURS } from '../service/behaviours.ts';
import { type EnumerateOptions, type Enumeration, enumerate } from './enumerate.ts';
import { CHAIN, CREATE, RENDER } from './stories.ts';

/** Half of the six behaviours of the service, so that two workers share the work. */
export function pickBehaviours(half: 0 | 1): readonly Behaviour[] {
  return BEHAVIOURS.filter((_, index) => index % 2 === half);
}

interface Share extends Pick<EnumerateOptions, 'story' | 'secondShare' | 'lostShare' | 'part'> {
  /** With seed 1 and any of the behaviours. */
  readonly fewest: number;
}

/** What `npm test` has the time for: six times the sum of the fewest is more than 65,000. A chain has a part of its first crashes; test/long/watcher has all. */
export const SHARES: Readonly<Record<'create' | 'render' | 'chain', Share>> = {
  create: { story: CREATE, secondShare: 0.02, fewest: 14_000 },
  render: { story: RENDER, secondShare: 0.01, lostShare: 0.05, fewest: 3_000 },
  chain: { story: CHAIN, secondShare: 0.01, lostShare: 0.05, part: { of: 64, rest: 7 }, fewest: 100 },
};

export async function expectUnbroken({ fewest, ...share }: Share, behaviour: Behaviour): Promise<Enumeration> {
  const found = await enumerate({ seed: 1, behaviour, ...share });
  // `replay(parsePath(address))` of test/simulation/run repeats one of them with all its operations.
  expect(found.broken).toEqual([]);
  expect(found.runs).toBeGreaterThan(fewest);
  expect(found.operations).toBeGreaterThan(100);
  expect(found.billed).toBeLessThanOrEqual(found.runs * share.story.wanted);
  return found;
}

/** Every story with each of the behaviours. */
export function listCases(
  half: 0 | 1,
): readonly { readonly about: string; readonly share: Share; readonly behaviour: Behaviour }[] {
  return Object.values(SHARES).flatMap((share) =>
    pickBehaviours(half).map((behaviour) => ({
      about: `a ${share.story.name} with a service that ${behaviour.name}`,
      share,
      behaviour,
    })),
  );
}
