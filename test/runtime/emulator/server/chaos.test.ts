// Random faults are the same for the same seed, and as frequent as asked for.
import { describe, expect, it } from 'vitest';
import { chooseFault } from '../../../../runtime/emulator/server/chaos.ts';
import { WIRE_FAULT_NAMES } from '../../../../runtime/emulator/server/wire-faults.ts';
import { exchangeRaw, printCreate } from '../raw-client.ts';
import { serveSmallWorld } from '../serve-small-world.ts';

const choose = (share: number, seed: number, count: number) =>
  Array.from({ length: count }, (_, n) => chooseFault({ share, seed }, n + 1));

describe('chaos', () => {
  it('is the same for the same seed and another for another', () => {
    expect(choose(0.5, 7, 100)).toEqual(choose(0.5, 7, 100));
    expect(choose(0.5, 7, 100)).not.toEqual(choose(0.5, 8, 100));
  });

  it('hits its share, with every fault of the table', () => {
    const hits = choose(0.2, 1, 5000).filter((fault) => fault !== undefined);
    expect(hits.length).toBeGreaterThan(900);
    expect(hits.length).toBeLessThan(1100);
    expect([...new Set(hits)].sort()).toEqual([...WIRE_FAULT_NAMES].sort());
  });

  it('of nothing never hits, of everything always', () => {
    expect(choose(0, 1, 100).some((fault) => fault !== undefined)).toBe(false);
    expect(choose(1, 1, 100).every((fault) => fault !== undefined)).toBe(true);
  });

  it('leaves alone what the script decides', async () => {
    const emulator = await serveSmallWorld({
      chaos: 1,
      chaosFaults: ['close-before'],
      script: { rules: [{ when: { nth: 1 }, do: { twist: {} } }] },
    });
    const first = await exchangeRaw(emulator.port, printCreate());
    const second = await exchangeRaw(emulator.port, printCreate());
    expect([first.text.slice(0, 15), second.text]).toEqual(['HTTP/1.1 200 OK', '']);
    expect(emulator.ledger().map(({ outcome, fault }) => [outcome, fault])).toEqual([
      ['accepted', undefined],
      ['dropped', 'close-before'],
    ]);
  });
});
