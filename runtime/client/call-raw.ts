// One call by the id of its operation: checked like any other before it leaves, and answered with the whole exchange, also when it was refused.

import { findNearest } from '../../generated/kernel/nearest.ts';
import { toPrintable } from '../../generated/kernel/printable.ts';
import { type CallInput, callOperation } from '../../generated/kernel/transport.ts';
import { operations } from '../../generated/operations.ts';
import { InvalidRequest } from '../transport/errors.ts';
import { reportAnswer } from '../transport/observe-wire.ts';
import type { CarriedResponse, CarryingTransport } from '../transport/transport.ts';
import type { RawAnswer } from './kling.ts';
import { toKlingError } from './map-calls.ts';

export async function callRaw(transport: CarryingTransport, id: string, input: CallInput): Promise<RawAnswer> {
  const operation = operations.find((each) => each.id === id && each.path !== '');
  if (operation === undefined) throw refuseUnknown(id);
  let carried: CarriedResponse | undefined;
  const keeping: CarryingTransport = {
    ...transport,
    send: async (request) => {
      carried = await transport.send(request);
      return carried;
    },
  };
  try {
    await callOperation(keeping, operation, input);
  } catch (error) {
    // What breaks the contract in an answer is told beside it.
    if (carried === undefined) throw toKlingError(error);
  }
  if (carried === undefined) throw new Error('a call without an error has an answer');
  return { exchange: carried.exchange, ...reportAnswer(operation, carried.exchange) };
}

function refuseUnknown(id: string): InvalidRequest {
  const calls = operations.filter(({ path }) => path !== '').map((each) => each.id);
  const nearest = findNearest(id, calls);
  const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`;
  const shown = toPrintable(id).slice(0, 100);
  return new InvalidRequest(`${shown} is no operation that can be called${hint}`, {
    operation: shown,
    retry: 'after-fix',
  });
}
