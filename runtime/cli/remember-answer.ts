// Keeps the last call of a transport and its answer as they went over the wire: what is shown to be evidence later must not be a summary.
import type { Exchange } from '../../generated/kernel/run-record.ts';
import type { Transport } from '../../generated/kernel/transport.ts';
import { DEFAULTS } from '../client/options.ts';
import { createTransport } from '../transport/transport.ts';
import type { Wire } from '../transport/wire.ts';

export interface RememberingTransport {
  readonly transport: Transport;
  readonly last: () => Exchange | undefined;
}

export function rememberAnswers(wire: Wire): RememberingTransport {
  const { retry, clock, sleep, random } = DEFAULTS;
  const inner = createTransport(wire, { retry, clock, sleep, random });
  let last: Exchange | undefined;
  return {
    transport: {
      send: async (request) => {
        const response = await inner.send(request);
        const { status, headers, body } = response.exchange;
        const path = request.path;
        const method = 'GET';
        const query = Object.keys(request.query).length === 0 ? {} : { query: request.query };
        if (request.method === method)
          last = { request: { method, path, ...query }, response: { status, headers, body } };
        return response;
      },
    },
    last: () => last,
  };
}
