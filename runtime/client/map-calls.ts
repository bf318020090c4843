// Gives the errors of a generated client their place in the tree of this one: what broke the contract, and what the service refused.
import { ContractViolation, ServiceRefusal, type TransportResponse } from '../../generated/kernel/transport.ts';
import { type ErrorFacts, InvalidAnswer } from '../transport/errors.ts';
import type { Answered } from '../transport/exchange.ts';
import { toInvalidRequest } from '../transport/invalid-request.ts';
import { toError } from '../transport/to-error.ts';

type Call = (...input: unknown[]) => Promise<unknown>;

/** The same client, each of whose calls throws KlingErrors. */
export function mapCalls<Calls extends object>(client: Calls): Calls {
  const groups = Object.entries(client).map(([group, calls]: [string, Readonly<Record<string, Call>>]) => [
    group,
    Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, mapCall(call)])),
  ]);
  // Every call is replaced by one that takes and gives the same.
  return Object.fromEntries(groups) as Calls;
}

function mapCall(call: Call): Call {
  return async (...input) => {
    try {
      return await call(...input);
    } catch (error) {
      throw toKlingError(error);
    }
  };
}

/** Errors of the kernel become those of the tree; all others are what they are. */
export function toKlingError(error: unknown): unknown {
  if (error instanceof ServiceRefusal) {
    const exchange = readExchange(error.response);
    return (exchange === undefined ? undefined : toError(error.operation, exchange, true)) ?? error;
  }
  if (!(error instanceof ContractViolation)) return error;
  const { operation, issues, response } = error;
  if (response === undefined) return toInvalidRequest(error);
  const facts: ErrorFacts = { operation, retry: 'never', row: issues[0]?.row, raw: readExchange(response) };
  return new InvalidAnswer(error.message, facts, issues);
}

function readExchange(response: TransportResponse): Answered | undefined {
  // Transports of this package put it there.
  return (response as TransportResponse & { readonly exchange?: Answered }).exchange;
}
