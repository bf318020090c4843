// Reads are asked again when that can help, after pauses that grow; the code of the service decides, and nothing else is ever repeated.
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../generated/errors.ts';
import type { TransportRequest } from '../../../generated/kernel/transport.ts';
import type { Answered, Broken, Exchange, Phase } from '../../../runtime/transport/exchange.ts';
import { planRetry, RETRY, readRetryAfter } from '../../../runtime/transport/retry.ts';
import { createTransport } from '../../../runtime/transport/transport.ts';
import type { Wire } from '../../../runtime/transport/wire.ts';
import { CREATE, GET, MADE, NOON, stoppedClock } from './wires.ts';

function answer(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answered {
  const text = JSON.stringify(body);
  return { kind: 'answered', status, headers, text, body, requestId: undefined, emulated: true, at: '', ms: 0 };
}

function broken(phase: Phase): Broken {
  return { kind: 'broken', sent: 'unknown', phase, cause: 'x', at: '', ms: 0 };
}

const isRepeated = (exchange: Exchange): boolean => planRetry(RETRY, exchange, 1, 0, NOON) !== undefined;

describe('a read', () => {
  it('is asked again for the codes whose rows say so, and for no others', () => {
    const repeated = errorCodes.filter(({ http, code }) => isRepeated(answer(http, { code }))).map(({ code }) => code);
    expect(repeated).toEqual([1302, 1303, 5000, 5001, 5002]);
  });

  it('is asked again when no answer came, unless that was meant or will not change', () => {
    const phases = ['request', 'credential', 'permit', 'resolve', 'connect', 'secure', 'send', 'answer', 'timeout'];
    const repeated = [...phases, 'abort', 'too-large'].filter((phase) => isRepeated(broken(phase as Phase)));
    expect(repeated).toEqual(['resolve', 'connect', 'send', 'answer', 'timeout']);
  });

  it.each([
    [500, 'text', true],
    [503, {}, true],
    [599, { code: 0 }, true],
    [429, 'text', true],
    [429, {}, true],
    [429, { code: 0 }, true],
    [429, { code: 4711 }, false],
    [408, {}, true],
    [408, { code: 1201 }, false],
    [404, {}, false],
    [200, {}, false],
    [500, { code: 1102 }, false],
    [500, { code: 1999 }, true],
  ])('with status %i and body %j is asked again: %s', (status, body, expected) => {
    expect(isRepeated(answer(status, body))).toBe(expected);
  });

  it('is never asked to follow a redirect again: the host would answer the same', () => {
    expect(isRepeated({ ...broken('answer'), cause: 'unexpected redirect' })).toBe(false);
  });

  it('waits longer each time, between one and two times the step, and gives up', () => {
    const exchange = answer(500, { code: 5000 });
    const plan = (random: number) => [1, 2, 3, 4].map((tried) => planRetry(RETRY, exchange, tried, random, NOON));
    expect(plan(0)).toEqual([1000, 2000, 4000, undefined]);
    expect(plan(1)).toEqual([2000, 4000, 8000, undefined]);
    const patient = { ...RETRY, tries: 9 };
    expect(planRetry(patient, exchange, 8, 0.5, NOON)).toBe(30_000);
  });

  it('waits as long as it is told, in either form, and no longer than the cap', () => {
    const plan = (headers: Readonly<Record<string, string>>) =>
      planRetry(RETRY, answer(429, { code: 1303 }, headers), 1, 0, NOON);
    expect(plan({ 'retry-after': '7' })).toBe(7000);
    expect(plan({ 'retry-after': '0' })).toBe(1000);
    expect(plan({ 'retry-after': '86400' })).toBe(30_000);
    expect(plan({ 'retry-after': 'Sun, 29 Nov 2026 12:00:09 GMT' })).toBe(9000);
    expect(planRetry(RETRY, answer(429, 'slow down', { 'retry-after': '7' }), 1, 0, NOON)).toBe(7000);
  });

  it.each<[string | undefined, string | undefined, number | undefined]>([
    ['Sun, 29 Nov 2026 13:00:09 GMT', 'Sun, 29 Nov 2026 13:00:00 GMT', 9000],
    ['Sun, 29 Nov 2026 11:00:00 GMT', undefined, 0],
    ['-5', undefined, undefined],
    ['1e9', undefined, undefined],
    ['soon', undefined, undefined],
    ['9'.repeat(400), undefined, undefined],
    ['', undefined, undefined],
    [undefined, undefined, undefined],
  ])('reads Retry-After %j with Date %j as %j', (text, date, expected) => {
    const headers = { ...(text === undefined ? {} : { 'retry-after': text }), ...(date === undefined ? {} : { date }) };
    expect(readRetryAfter({ headers }, NOON)).toBe(expected);
  });
});

/** A wire that answers what it is given, in turn. */
function fakeWire(...exchanges: readonly Exchange[]): { wire: Wire; sent: string[] } {
  const sent: string[] = [];
  const send = async (request: TransportRequest): Promise<Exchange> => {
    sent.push(`${request.method} ${request.path}`);
    return exchanges[Math.min(sent.length, exchanges.length) - 1] ?? broken('connect');
  };
  return { wire: { host: 'http://127.0.0.1:1', isEmulator: true, account: '0', send }, sent };
}

function carry(wire: Wire, signal?: AbortSignal) {
  const pauses: number[] = [];
  const sleep = async (ms: number): Promise<void> => {
    pauses.push(ms);
    signal?.throwIfAborted();
  };
  return {
    transport: createTransport(wire, { retry: RETRY, clock: stoppedClock, sleep, random: () => 0, signal }),
    pauses,
  };
}

const FAILED = answer(500, { code: 5000, message: 'no', request_id: 'r5' });

describe('the transport', () => {
  it('asks a read again until it is answered', async () => {
    const { wire, sent } = fakeWire(FAILED, broken('timeout'), answer(200, MADE));
    const { transport, pauses } = carry(wire);
    expect(await transport.send(GET)).toMatchObject({ status: 200, body: MADE });
    expect(sent).toHaveLength(3);
    expect(pauses).toEqual([1000, 2000]);
  });

  it('gives the last answer when tries are used up', async () => {
    const { wire, sent } = fakeWire(FAILED);
    expect(await carry(wire).transport.send(GET)).toMatchObject({ status: 500, body: { code: 5000 } });
    expect(sent).toHaveLength(4);
  });

  it('asks again where a POST only reads', async () => {
    const list: TransportRequest = {
      operation: 'tasks.list',
      method: 'POST',
      path: '/tasks',
      query: {},
      body: {},
      bills: false,
    };
    const { wire, sent } = fakeWire(broken('connect'));
    await expect(carry(wire).transport.send(list)).rejects.toMatchObject({ name: 'ConnectionError', retry: 'backoff' });
    expect(sent).toHaveLength(4);
  });

  it('sends what changes something once', async () => {
    const path = '/v1/general/delete-voices';
    const remove: TransportRequest = {
      operation: 'voices.delete',
      method: 'POST',
      path,
      query: {},
      body: {},
      bills: false,
    };
    const { wire, sent } = fakeWire(broken('timeout'));
    await expect(carry(wire).transport.send(remove)).rejects.toMatchObject({
      name: 'TimeoutError',
      retry: 'reads-only',
    });
    expect(sent).toEqual([`POST ${path}`]);
  });

  it('sends nothing that may be charged', async () => {
    const { wire, sent } = fakeWire(answer(200, MADE));
    for (const request of [CREATE, { ...CREATE, bills: false }, { ...GET, bills: true }])
      await expect(carry(wire).transport.send(request)).rejects.toMatchObject({ name: 'NotApproved' });
    expect(sent).toEqual([]);
  });

  it('ends with the signal between two tries', async () => {
    const caller = new AbortController();
    caller.abort();
    const { wire, sent } = fakeWire(FAILED);
    await expect(carry(wire, caller.signal).transport.send(GET)).rejects.toMatchObject({ name: 'AbortedError' });
    expect(sent).toHaveLength(1);
  });
});
