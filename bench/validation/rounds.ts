// Times cases against each other: in many short rounds, each case once in every round and every time in another place, so that a slow moment of the machine falls on all of them.
import { median } from '../median.ts';
import type { Table } from '../report/part-result.ts';

export interface Case {
  readonly name: string;
  /** One call; false is a mistake of the measurement. */
  readonly call: () => boolean;
}

export interface Timing {
  readonly name: string;
  /** Median of the rounds. */
  readonly nanoseconds: number;
}

const ROUNDS = 15;
const WARM_UPS = 4;

/** Long enough that a call of 200 ns is repeated a hundred thousand times. */
const SLICE_MILLISECONDS = 20;

export function timeCases(cases: readonly Case[]): Timing[] {
  const seen = cases.map(({ name }) => ({ name, rounds: [] as number[] }));
  for (let round = -WARM_UPS; round < ROUNDS; round += 1) {
    for (const [place] of cases.entries()) {
      const index = (place + Math.max(0, round)) % cases.length;
      const each = cases[index];
      if (each === undefined) continue;
      const time = timeSlice(each);
      if (round >= 0) seen[index]?.rounds.push(time);
    }
  }
  return seen.map(({ name, rounds }) => ({ name, nanoseconds: median(rounds) }));
}

function timeSlice({ name, call }: Case): number {
  const start = readClock();
  let calls = 0;
  let elapsed = 0;
  while (elapsed < SLICE_MILLISECONDS) {
    for (let index = 0; index < 500; index += 1) if (!call()) throw new Error(`${name} gives the wrong verdict`);
    calls += 500;
    elapsed = readClock() - start;
  }
  return (elapsed * 1e6) / calls;
}

/** Milliseconds that this thread has worked; what others do to the machine is not in them. */
function readClock(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** How many times as fast as another. */
export function compareSpeeds(timings: readonly Timing[], name: string, base: string): number {
  const find = (wanted: string): number => timings.find((each) => each.name === wanted)?.nanoseconds ?? Number.NaN;
  return find(base) / find(name);
}

/** `1.00` for the base itself; more is faster. */
export function printSpeeds(title: string, timings: readonly Timing[], base: string): Table {
  return {
    title,
    head: ['', 'ns', `x ${base}`],
    rows: timings.map(({ name, nanoseconds }) => [
      name,
      nanoseconds.toFixed(0),
      compareSpeeds(timings, name, base).toFixed(2),
    ]),
  };
}
