// Joins the parts of a client: credential and host to a wire, the wire to transports, those to the generated clients.
import { createClient } from '../../generated/client.ts';
import type { Transport } from '../../generated/kernel/transport.ts';
import { createLegacyClient } from '../../generated/legacy-client.ts';
import type { WaitClock } from '../tasks/clock.ts';
import { createTasks } from '../tasks/create-tasks.ts';
import { toCredential } from '../transport/credential.ts';
import { NotApproved } from '../transport/errors.ts';
import { toHost } from '../transport/host.ts';
import { COUNT, checkNumbers, PAUSE, TIMEOUT } from '../transport/milliseconds.ts';
import { observeWire } from '../transport/observe-wire.ts';
import { createTransport, type TransportOptions } from '../transport/transport.ts';
import { createWire, type Wire } from '../transport/wire.ts';
import { callRaw } from './call-raw.ts';
import { appendCapture } from './capture-file.ts';
import { downloadTask } from './download-task.ts';
import type { CallOptions, Calls, Kling, SpendOptions } from './kling.ts';
import { mapCalls } from './map-calls.ts';
import { openSpender } from './open-spender.ts';
import { DEFAULTS, type KlingOptions } from './options.ts';
import { recordEnds } from './record-ends.ts';
import { rememberExchanges } from './remember-exchange.ts';
import { createSpendingTransport } from './spending-transport.ts';
import { warn } from './warn.ts';

/** Throws InvalidCredential, InvalidHost, or InvalidRequest for an option that is no such number; nothing is sent yet. */
export function createKling(options: KlingOptions): Kling {
  checkOptions(options);
  const memory = rememberExchanges(createObservedWire(options));
  const { wire } = memory;
  const spending = openSpender(options, wire);
  const carry = (call: CallOptions = {}) => {
    checkNumbers('kling.with', { timeoutMs: [call.timeoutMs, TIMEOUT] });
    return createTransport(wire, toTransportOptions(options, call));
  };
  const toCalls = (transport: Transport): Calls => ({
    ...mapCalls(createClient(transport)),
    legacy: mapCalls(createLegacyClient(transport)),
  });
  const calls = toCalls(carry());
  const { isEmulator } = wire;
  const asking = createTasks({ transport: carry(), isEmulator, clock: toWaitClock(options) });
  const tasks = spending?.book === undefined ? asking : recordEnds(asking, spending.book);
  return {
    ...calls,
    tasks: { ...calls.tasks, ...tasks },
    download: (task, download) => downloadTask({ tasks, isEmulator }, task, download),
    wire,
    isEmulator,
    with: (call) => toCalls(carry(call)),
    raw: async (operation, input, call) => callRaw(carry(call), operation, input ?? {}),
    spend: (spend: SpendOptions) => {
      if (spending === undefined)
        throw new NotApproved(
          'this client has no guard, so nothing charged can be sent; give createKling the home of one',
          {
            operation: 'kling.spend',
            retry: 'after-fix',
          },
        );
      return toCalls(createSpendingTransport(carry(), memory, spending.spender, spend));
    },
  };
}

function checkOptions({ timeoutMs, retry = {} }: KlingOptions): void {
  checkNumbers('createKling', {
    timeoutMs: [timeoutMs, TIMEOUT],
    'retry.tries': [retry.tries, COUNT],
    'retry.firstDelayMs': [retry.firstDelayMs, PAUSE],
    'retry.longestDelayMs': [retry.longestDelayMs, PAUSE],
  });
}

/** A wait ends by itself when its signal fires, and hears of it there. */
function toWaitClock({ clock = DEFAULTS.clock, sleep = DEFAULTS.sleep }: KlingOptions): WaitClock {
  return {
    now: () => clock.monotonic(),
    sleep: (ms, signal) =>
      sleep(ms, signal).catch((error: unknown) => {
        if (signal?.aborted !== true) throw error;
      }),
  };
}

function createObservedWire(options: KlingOptions): Wire {
  const wire = createWire({
    credential: toCredential(options),
    host: toHost(options.host ?? DEFAULTS.host),
    fetch: options.fetch ?? fetch,
    clock: options.clock ?? DEFAULTS.clock,
    allowOtherHost: options.allowOtherHost,
  });
  const { observe, captureTo } = options;
  if (observe === undefined && captureTo === undefined) return wire;
  return observeWire(
    wire,
    (call) => {
      if (captureTo !== undefined) appendCapture(captureTo, call);
      observe?.(call);
    },
    warn,
  );
}

function toTransportOptions(options: KlingOptions, call: CallOptions): TransportOptions {
  return {
    retry: { ...DEFAULTS.retry, ...options.retry },
    clock: options.clock ?? DEFAULTS.clock,
    sleep: options.sleep ?? DEFAULTS.sleep,
    random: options.random ?? DEFAULTS.random,
    signal: call.signal,
    timeoutMs: call.timeoutMs ?? options.timeoutMs,
    unchecked: call.unchecked,
  };
}
