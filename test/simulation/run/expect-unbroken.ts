// Runs the enumeration of one behaviour of the service and expects that every promise is kept; what was broken is told with its address.
import { expect } from 'vitest';
import type { Behaviour } from '../service/behaviours.ts';
import { BEHAVIOURS } from '../service/behaviours.ts';
import { type Enumeration, enumerate } from './enumerate.ts';

/** Half of the six behaviours of the service, so that two workers share the work. */
export function pickBehaviours(half: 0 | 1): readonly Behaviour[] {
  return BEHAVIOURS.filter((_, index) => index % 2 === half);
}

/** Six times as many are more than 65,000. */
const FEWEST_RUNS = 10_900;

export async function expectUnbroken(behaviour: Behaviour): Promise<Enumeration> {
  const found = await enumerate({ seed: 1, behaviour, secondShare: 0.03 });
  // `replay(parsePath(address))` of test/simulation/run repeats one of them with all its operations.
  expect(found.broken).toEqual([]);
  expect(found.runs).toBeGreaterThan(FEWEST_RUNS);
  expect(found.operations).toBeGreaterThan(100);
  return found;
}
