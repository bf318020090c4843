// The generated client over a transport of somebody else. What may be charged never reaches it: whether that leaves is for a guard to decide, and only the wire of this package asks one.
import { type Client, createClient as createGeneratedClient } from '../../generated/client.ts';
import type { Transport, TransportRequest } from '../../generated/kernel/transport.ts';
import { NotApproved } from './errors.ts';
import { routeRequest } from './route.ts';

/** Every current and provisional call, checked before and after. Those that are charged throw NotApproved, and `send` is not asked. */
export function createClient(transport: Transport): Client {
  return createGeneratedClient(refuseCharges(transport));
}

/** Judged by method and path as well: what a request says of itself decides nothing about money. */
export function refuseCharges(transport: Transport): Transport {
  return {
    get isUnchecked() {
      return transport.isUnchecked === true;
    },
    send: async (request) => {
      if (request.bills || routeRequest(request.method, request.path).mayBill) throw refuse(request);
      return transport.send(request);
    },
  };
}

function refuse({ operation }: TransportRequest): NotApproved {
  return new NotApproved(
    `${operation} may be charged, and a transport of your own has no guard; nothing was sent. Make it under an approval: createKling({ home }).spend({ approval, purpose })`,
    { operation, retry: 'after-fix' },
  );
}
