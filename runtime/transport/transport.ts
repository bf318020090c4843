// Carries the calls of the generated client: reads are asked again when that can help, everything else is sent once, and what is charged is not sent from here at all.
import type { Transport, TransportRequest, TransportResponse } from '../../generated/kernel/transport.ts';
import type { Clock } from './clock.ts';
import { AbortedError, NotApproved, ServiceError } from './errors.ts';
import type { Answered, Exchange } from './exchange.ts';
import { planRetry, type RetryPolicy } from './retry.ts';
import { isRead, routeRequest } from './route.ts';
import { toError } from './to-error.ts';
import type { Wire } from './wire.ts';

export interface TransportOptions {
  readonly retry: RetryPolicy;
  readonly clock: Pick<Clock, 'now'>;
  /** Rejects when the signal is aborted. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Between 0 and 1. */
  readonly random: () => number;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  readonly unchecked?: boolean | undefined;
}

/** An answer with the exchange that brought it. */
export interface CarriedResponse extends TransportResponse {
  readonly exchange: Answered;
}

export interface CarryingTransport extends Transport {
  send(request: TransportRequest): Promise<CarriedResponse>;
}

/** `send` throws a KlingError where no answer came that has a code or is a success; a refusal is an answer. */
export function createTransport(wire: Wire, options: TransportOptions): CarryingTransport {
  return {
    isUnchecked: options.unchecked === true,
    send: async (request) => {
      const routed = routeRequest(request.method, request.path);
      if (request.bills || routed.mayBill) throw refuseCharge(request);
      const repeats = isRead(routed, request.method);
      const exchange = repeats ? await readAgain(wire, request, options) : await sendOnce(wire, request, options);
      return toResponse(request.operation, exchange, repeats);
    },
  };
}

function toResponse(operation: string, exchange: Exchange, isRead: boolean): CarriedResponse {
  const error = toError(operation, exchange, isRead);
  if (
    exchange.kind === 'answered' &&
    (error === undefined || (error instanceof ServiceError && error.code !== undefined))
  )
    return { status: exchange.status, body: exchange.body, exchange };
  throw error;
}

function refuseCharge({ operation }: TransportRequest): NotApproved {
  return new NotApproved(
    `${operation} may be charged and nobody approved it; nothing was sent. Make it under an approval: kling.spend({ approval, purpose })`,
    { operation, retry: 'after-fix' },
  );
}

function sendOnce(wire: Wire, request: TransportRequest, { signal, timeoutMs }: TransportOptions): Promise<Exchange> {
  return wire.send(request, { signal, timeoutMs });
}

async function readAgain(wire: Wire, request: TransportRequest, options: TransportOptions): Promise<Exchange> {
  const { retry, clock, sleep, random, signal } = options;
  for (let tried = 1; ; tried += 1) {
    const exchange = await sendOnce(wire, request, options);
    if (isNobodyThere(wire, exchange)) return exchange;
    const pause = planRetry(retry, exchange, tried, random(), clock.now());
    if (pause === undefined) return exchange;
    try {
      await sleep(pause, signal);
    } catch {
      const facts = { operation: request.operation, retry: 'never', raw: exchange } as const;
      throw new AbortedError(`${request.operation}: aborted between two tries`, facts, 'abort', 'yes');
    }
  }
}

/** On this machine it is no fault that passes: no emulator was started, and waiting would only hide it. */
function isNobodyThere({ isEmulator }: Wire, exchange: Exchange): boolean {
  return isEmulator && exchange.kind === 'broken' && exchange.cause === 'ECONNREFUSED';
}
