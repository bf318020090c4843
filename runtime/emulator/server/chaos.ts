// Chooses faults at random, by seed and number of the request: the same run meets the same faults again.
import { createHash } from 'node:crypto';
import { WIRE_FAULT_NAMES, type WireFault } from './wire-faults.ts';

export interface Chaos {
  /** From 0 to 1. */
  readonly share: number;
  readonly seed: number;
  readonly faults?: readonly WireFault[] | undefined;
}

/** `n` is the number of the request, from 1. */
export function chooseFault({ share, seed, faults = WIRE_FAULT_NAMES }: Chaos, n: number): WireFault | undefined {
  const digest = createHash('sha256').update(`${seed}/${n}`).digest();
  const isHit = digest.readUInt32BE(0) / 2 ** 32 < share;
  return isHit ? faults[digest.readUInt32BE(4) % faults.length] : undefined;
}
