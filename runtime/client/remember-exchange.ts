// Lets the caller of a create have the answer that the guard got for it: the guard returns what it came to, the client the body as it came.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Exchange } from '../transport/exchange.ts';
import type { Wire } from '../transport/wire.ts';

interface Memory {
  exchange: Exchange | undefined;
}

export interface RememberingWire {
  readonly wire: Wire;
  /** Runs `create`, and gives the exchange of what was sent under a permit meanwhile and because of it. */
  remember<Result>(create: () => Promise<Result>): Promise<{ result: Result; exchange: Exchange | undefined }>;
}

export function rememberExchanges(wire: Wire): RememberingWire {
  const memories = new AsyncLocalStorage<Memory>();
  return {
    wire: {
      ...wire,
      send: async (request, options) => {
        const exchange = await wire.send(request, options);
        const memory = memories.getStore();
        if (memory !== undefined && options?.permit !== undefined) memory.exchange = exchange;
        return exchange;
      },
    },
    remember: async (create) => {
      const memory: Memory = { exchange: undefined };
      const result = await memories.run(memory, create);
      return { result, exchange: memory.exchange };
    },
  };
}
