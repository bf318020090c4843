// Gives a client its guard: the one that it was made with, or that of its home, with the credential kept out of every record.
import { createGuard } from '../guard/create-guard.ts';
import type { Wire } from '../transport/wire.ts';
import { type Book, openBook } from './book.ts';
import type { KlingOptions } from './options.ts';
import type { Spender } from './spender.ts';
import { warn } from './warn.ts';

export interface Spending {
  readonly spender: Spender;
  /** Undefined where the guard was given: whoever made it keeps its book. */
  readonly book: Book | undefined;
}

/** Undefined where charged calls cannot be sent. Nothing is read or written before the first of them, or before a task has ended. */
export function openSpender(options: KlingOptions, wire: Wire): Spending | undefined {
  if (options.guard !== undefined) return { spender: options.guard(wire), book: undefined };
  const { home, records, apiKey, accessKey, secretKey } = options;
  if (home === undefined) return undefined;
  const secrets = [apiKey, accessKey, secretKey].filter((secret) => secret !== undefined);
  const guard = createGuard({ home, records, wire, secrets });
  const book = openBook({ guard, wire, warn });
  return { spender: { create: async (request) => book.note(await guard.create(request)) }, book };
}
