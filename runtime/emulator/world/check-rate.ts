// How many requests a second the account may send, where the world was told of a limit: the register has the code and no figure.
import { type Refusal, refuse } from './refusal.ts';
import type { WorldState } from './state.ts';

const SECOND_MS = 1000;

export function checkRate({ settings, recent, now }: WorldState): Refusal | undefined {
  if (settings.requestsPerSecond === Infinity) return undefined;
  const begun = recent.findIndex((at) => at > now - SECOND_MS);
  recent.splice(0, begun === -1 ? recent.length : begun);
  // What was refused does not count.
  if (recent.length >= settings.requestsPerSecond) return refuse(1302);
  recent.push(now);
  return undefined;
}
