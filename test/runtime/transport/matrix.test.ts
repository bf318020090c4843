// One create into each fault of the wire, on the Node at hand; `npm run test:long` runs the same on every Node that is supported.
import { describe, expect, it } from 'vitest';
import { EXPECTED_FAULTS, EXPECTED_PHASES, findBreaches, printRows } from './matrix/expected.ts';
import { runPhaseCases, runWireFaults } from './matrix/run-matrix.ts';

describe('a create', () => {
  it('arrives once, whatever happens after its last byte', async () => {
    const rows = await runWireFaults();
    expect(findBreaches(rows)).toEqual([]);
    expect(printRows(rows)).toBe(EXPECTED_FAULTS);
  });

  it('is judged by the phase in which it broke, and never arrives when it is said not to be sent', async () => {
    const rows = await runPhaseCases();
    expect(findBreaches(rows)).toEqual([]);
    expect(printRows(rows)).toBe(EXPECTED_PHASES);
  });
});
