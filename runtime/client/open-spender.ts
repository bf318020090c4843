// Gives a client its guard: the one that it was made with, or that of its home, with the credential kept out of every record.
import { createGuard } from '../guard/create-guard.ts';
import type { Wire } from '../transport/wire.ts';
import type { KlingOptions } from './options.ts';
import type { Spender } from './spender.ts';

/** Undefined where charged calls cannot be sent. Nothing is read or written before the first of them. */
export function openSpender(options: KlingOptions, wire: Wire): Spender | undefined {
  if (options.guard !== undefined) return options.guard(wire);
  const { home, records, apiKey, accessKey, secretKey } = options;
  if (home === undefined) return undefined;
  const secrets = [apiKey, accessKey, secretKey].filter((secret) => secret !== undefined);
  return createGuard({ home, records, wire, secrets });
}
