// Starts an emulated service on this machine: for `kling emulator`, and for whoever tests a client of their own.
import { createClock, type EmulatorClock, type Pace } from './server/clock.ts';
import type { Emulator, EmulatorOptions } from './server/options.ts';
import { checkOptions } from './server/read-options.ts';
import { runEmulator } from './server/run-emulator.ts';
import { createWorld } from './world/create-world.ts';

export { ASSET_FAULTS } from './assets/asset-faults.ts';
export type { Script, ScriptRule } from './script/script.ts';
export { ScriptRefused } from './script/script-schema.ts';
export type { Emulator, EmulatorOptions } from './server/options.ts';
export { OptionsRefused } from './server/read-options.ts';
export { WIRE_FAULTS } from './server/wire-faults.ts';

/** Throws `OptionsRefused` or `ScriptRefused` for options or a script with problems, and a RangeError for an address that is not of this machine. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  checkOptions(options);
  return runEmulator(options, { clock: startClock(options), createWorld });
}

function startClock({ clock = 'real', speed = 1, startAt = Date.now() }: EmulatorOptions): EmulatorClock {
  return createClock(startAt, clock === 'manual' ? undefined : createPace(speed));
}

/** Longer waits than a timer of node can take are cut, and taken up again by the clock. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

function createPace(speed: number): Pace {
  return {
    read: () => performance.now() * speed,
    wait: (ms, run) => {
      const timer = setTimeout(run, Math.min(ms / speed, LONGEST_TIMER_MS));
      return () => clearTimeout(timer);
    },
  };
}
