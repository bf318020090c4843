// Emulators over the small world, closed after each test; the clock stands still unless a test moves it.
import { afterEach } from 'vitest';
import { createClock } from '../../../runtime/emulator/server/clock.ts';
import type { Emulator, EmulatorOptions } from '../../../runtime/emulator/server/options.ts';
import { runEmulator } from '../../../runtime/emulator/server/run-emulator.ts';
import { createSmallWorld } from './small-world.ts';

/** 2026-11-29, noon. */
export const NOON = Date.UTC(2026, 10, 29, 12);

const open: Emulator[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((emulator) => emulator.close()));
});

export async function serveSmallWorld(options: EmulatorOptions = {}): Promise<Emulator> {
  const emulator = await runEmulator(options, { clock: createClock(NOON), createWorld: createSmallWorld });
  open.push(emulator);
  return emulator;
}
