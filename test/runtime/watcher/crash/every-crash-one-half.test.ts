// Every operation of a create × twelve losses of power and a kill × three of the six behaviours of a service, with a second crash in the recovery.
import { describe, expect, it } from 'vitest';
import { expectUnbroken, pickBehaviours } from '../../../simulation/run/expect-unbroken.ts';

/** On a machine that has much else to do. */
const PATIENCE_MS = 300_000;

describe('after any two crashes, with a service that', () => {
  it.each(pickBehaviours(0))(
    '$name, nothing is billed twice and no task is lost',
    async (behaviour) => {
      const { runs, billed } = await expectUnbroken(behaviour);
      expect(billed).toBeLessThanOrEqual(runs);
    },
    PATIENCE_MS,
  );
});
