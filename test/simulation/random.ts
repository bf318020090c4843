// Chance that can be repeated: a run is known by its seed, so that one that failed can be run again.

export interface Chance {
  /** From 0 up to, and without, 1. */
  next(): number;
  /** From 0 up to, and without, `below`. */
  pick(below: number): number;
  bytes(count: number): Uint8Array;
}

/** mulberry32, for its 32 bits of state: a seed is a number that fits in a message. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = (below: number): number => Math.floor(next() * below);
  return { next, pick, bytes: (count) => Uint8Array.from({ length: count }, () => pick(256)) };
}

/** One seed out of several numbers: the same numbers give the same one. */
export function mixSeeds(...parts: readonly number[]): number {
  return parts.reduce((mixed, part) => (Math.imul(mixed ^ part, 0x9e3779b1) + 0x7f4a7c15) >>> 0, 0x811c9dc5);
}
