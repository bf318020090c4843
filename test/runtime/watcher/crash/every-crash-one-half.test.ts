// Every operation of a create, and of a watched render and a chain from their wish to their clips × twelve losses of power and a kill × three of the six behaviours of a service, with a second crash in the recovery.
import { describe, expect, it } from 'vitest';
import { expectUnbroken, listCases } from '../../../simulation/run/expect-unbroken.ts';

/** On a machine that has much else to do. */
const PATIENCE_MS = 300_000;

describe('after any two crashes', () => {
  for (const { about, share, behaviour } of listCases(0))
    it(
      `${about} is billed once, and nothing of it is lost`,
      async () => expect(await expectUnbroken(share, behaviour)).toMatchObject({ broken: [] }),
      PATIENCE_MS,
    );
});
