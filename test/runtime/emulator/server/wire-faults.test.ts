// Each fault of the wire as a client sees it byte by byte, and what the ledger says became of the request.
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { WIRE_FAULT_NAMES, type WireFault } from '../../../../runtime/emulator/server/wire-faults.ts';
import { exchangeRaw, openRaw, printCreate, printRequest, type RawAnswer } from '../raw-client.ts';
import { serveSmallWorld } from '../serve-small-world.ts';

const script = (wire: WireFault) => ({ rules: [{ when: {}, do: { wire }, times: 1 }] });

const MARK = 'x-emulated: 1\r\n';
const ACCEPTED = '{"code":0,"message":"SUCCEED","request_id":"emulated-r","data":{"task_id":"emulated-1"}}';
const UNSEEN = '{"code":0,"message":"SUCCEED","request_id":"emulated-unseen","data":{}}';

function split({ text }: RawAnswer): { status: string; head: string; body: string } {
  const at = text.indexOf('\r\n\r\n');
  const head = text.slice(0, at + 2);
  return { status: head.slice(0, head.indexOf('\r\n')), head, body: text.slice(at + 4) };
}

/** What the client gets of a fault whose answer has a body; `sound` is the body that is broken. */
const ANSWERS: Readonly<Record<string, (answer: ReturnType<typeof split>, sound: string) => void>> = {
  'http-500': ({ status, body }) =>
    expect([status, body]).toEqual(['HTTP/1.1 500 Internal Server Error', 'Internal Server Error\n']),
  'http-502': ({ status, head, body }) => {
    expect(status).toBe('HTTP/1.1 502 Bad Gateway');
    expect(head).toContain('content-type: text/html\r\n');
    expect(body).toMatch(/^<!DOCTYPE html>/);
  },
  'http-503': ({ status, body }) =>
    expect([status, body]).toEqual(['HTTP/1.1 503 Service Unavailable', 'Service Unavailable\n']),
  'http-504': ({ status, body }) =>
    expect([status, body]).toEqual(['HTTP/1.1 504 Gateway Timeout', 'Gateway Timeout\n']),
  'http-429': ({ status, head, body }) => {
    expect([status, body]).toEqual(['HTTP/1.1 429 Too Many Requests', 'Too Many Requests\n']);
    expect(head).toContain('retry-after: 1\r\n');
  },
  'http-408': ({ status, body }) =>
    expect([status, body]).toEqual(['HTTP/1.1 408 Request Timeout', 'Request Timeout\n']),
  'http-307': ({ status, head }) => {
    expect(status).toBe('HTTP/1.1 307 Temporary Redirect');
    expect(head).toContain('location: /v1/videos/omni-video\r\n');
  },
  'http-308': ({ status, head }) => {
    expect(status).toBe('HTTP/1.1 308 Permanent Redirect');
    expect(head).toContain('location: /v1/videos/omni-video\r\n');
  },
  cut: ({ status, head, body }, sound) => {
    expect(status).toBe('HTTP/1.1 200 OK');
    expect(head).toContain(`content-length: ${sound.length}\r\n`);
    expect(body).toBe(sound.slice(0, Math.floor(sound.length / 2)));
  },
  'bad-json': ({ status, body }, sound) => expect([status, body]).toEqual(['HTTP/1.1 200 OK', sound.slice(0, -2)]),
  'wrong-type': ({ head, body }, sound) => {
    expect(head).toContain('content-type: text/html\r\n');
    expect(body).toBe(sound);
  },
  huge: ({ body }, sound) => {
    expect(body.length).toBe(2 * 1024 * 1024);
    expect(body.trimEnd()).toBe(sound);
  },
  'gzip-bomb': ({ head, body }, sound) => {
    expect(head).toContain('content-encoding: gzip\r\n');
    expect(body.length).toBeLessThan(100 * 1024);
    const unfolded = gunzipSync(Buffer.from(body, 'latin1'));
    expect(unfolded.length).toBe(64 * 1024 * 1024);
    expect(unfolded.subarray(0, sound.length).toString()).toBe(sound);
  },
  'date-ahead': ({ head, body }, sound) => {
    expect(head).toContain('date: Sun, 29 Nov 2026 13:00:00 GMT\r\n');
    expect(body).toBe(sound);
  },
  'date-behind': ({ head, body }, sound) => {
    expect(head).toContain('date: Sun, 29 Nov 2026 11:00:00 GMT\r\n');
    expect(body).toBe(sound);
  },
};

const withBody = WIRE_FAULT_NAMES.filter((fault) => Object.hasOwn(ANSWERS, fault.replace(/-(?:before|after)$/, '')));

describe('a wire fault', () => {
  it.each(withBody)('%s breaks the answer and nothing else', async (fault) => {
    const emulator = await serveSmallWorld({ script: script(fault) });
    const answer = split(await exchangeRaw(emulator.port, printCreate()));
    const isAfter = fault.endsWith('-after');
    expect(answer.head).toContain(MARK);
    ANSWERS[fault.replace(/-(?:before|after)$/, '')]?.(answer, isAfter ? ACCEPTED : UNSEEN);
    expect(emulator.ledger().map((entry) => [entry.outcome, entry.fault])).toEqual([
      [isAfter ? 'accepted' : 'dropped', fault],
    ]);
  });

  it.each([
    ['close', { text: '', end: 'closed' }],
    ['reset', { text: '', end: 'reset' }],
    ['garbage', { text: '\u0000\u0001\u007fSSH-2.0-emulated\r\n\r\n\u0003', end: 'closed' }],
  ] as const)('%s gives no answer', async (name, expected) => {
    for (const [moment, outcome] of [
      ['before', 'dropped'],
      ['after', 'accepted'],
    ] as const) {
      const emulator = await serveSmallWorld({ script: script(`${name}-${moment}`) });
      expect(await exchangeRaw(emulator.port, printCreate())).toEqual(expected);
      expect(emulator.ledger().map((entry) => entry.outcome)).toEqual([outcome]);
    }
  });

  it('half-header ends within a header, after the mark', async () => {
    const emulator = await serveSmallWorld({ script: script('half-header-after') });
    const { text, end } = await exchangeRaw(emulator.port, printCreate());
    expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\nx-emulated: 1\r\n/);
    expect(text).not.toContain('\r\n\r\n');
    expect(end).toBe('closed');
  });

  it('silence never answers and keeps the connection until the client leaves', async () => {
    const seen = Promise.withResolvers<void>();
    const emulator = await serveSmallWorld({ script: script('silence-after'), observe: () => seen.resolve() });
    const { socket, ended, read } = openRaw(emulator.port);
    socket.write(printCreate());
    await seen.promise;
    // Whatever would have been sent comes before the answer to a later request on another connection.
    await exchangeRaw(emulator.port, printRequest('GET', '/v1/videos/omni-video/emulated-1'));
    expect(read()).toBe('');
    expect(socket.readyState).toBe('open');
    socket.destroy();
    expect(await ended).toEqual({ text: '', end: 'closed' });
  });

  it('stale-reset waits for a request on a connection that was kept', async () => {
    const emulator = await serveSmallWorld({ script: script('stale-reset-before') });
    const fresh = split(await exchangeRaw(emulator.port, printCreate()));
    expect(fresh.body).toBe(ACCEPTED);
    const answered = Promise.withResolvers<void>();
    const { socket, ended } = openRaw(emulator.port);
    socket.once('data', () => answered.resolve());
    socket.write(printRequest('GET', '/v1/videos/omni-video/emulated-1', '', 'keep-alive'));
    await answered.promise;
    socket.write(printCreate());
    expect((await ended).end).toBe('reset');
    expect(emulator.ledger().map((entry) => [entry.outcome, entry.fault])).toEqual([
      ['accepted', undefined],
      ['read', undefined],
      ['dropped', 'stale-reset-before'],
    ]);
  });

  it('slow-after takes the request at once and answers after 65 s', async () => {
    const emulator = await serveSmallWorld({ script: script('slow-after') });
    const { socket, ended, read } = openRaw(emulator.port);
    socket.write(printCreate());
    await emulator.held(1);
    expect(emulator.ledger().map((entry) => entry.outcome)).toEqual(['accepted']);
    await emulator.advance(64_999);
    expect(read()).toBe('');
    await emulator.advance(1);
    expect(split(await ended).body).toBe(ACCEPTED);
  });

  it('slow-before takes the request only after 65 s, whether or not the client is still there', async () => {
    const emulator = await serveSmallWorld({ script: script('slow-before') });
    const { socket, ended } = openRaw(emulator.port);
    socket.write(printCreate());
    await emulator.held(1);
    expect(emulator.ledger()).toEqual([]);
    socket.destroy();
    await ended;
    await emulator.advance(65_000);
    await exchangeRaw(emulator.port, printRequest('GET', '/v1/videos/omni-video/emulated-1'));
    expect(emulator.ledger().map((entry) => [entry.outcome, entry.fault])).toEqual([
      ['accepted', 'slow-before'],
      ['read', undefined],
    ]);
  });

  it('drip sends a byte of the body each second', async () => {
    const emulator = await serveSmallWorld({ script: script('drip-after') });
    const { socket, ended } = openRaw(emulator.port);
    const headed = Promise.withResolvers<string>();
    socket.once('data', (piece: string) => headed.resolve(piece));
    socket.write(printCreate());
    expect(await headed.promise).toMatch(/\r\n\r\n$/);
    const some = Promise.withResolvers<string>();
    socket.once('data', (piece: string) => some.resolve(piece));
    await emulator.advance(1000);
    expect(await some.promise).toBe('{');
    await emulator.advance(ACCEPTED.length * 1000);
    expect(split(await ended).body).toBe(ACCEPTED);
  });

  it.each([
    ['follow', ['dropped', 'accepted']],
    ['error', ['dropped']],
  ] as const)('of a redirect has a client that is told to %s send so often', async (redirect, outcomes) => {
    const emulator = await serveSmallWorld({ script: script('http-307-before') });
    const call = fetch(`${emulator.url}/v1/videos/omni-video`, { method: 'POST', body: '{}', redirect });
    await call.then((answer) => answer.text()).catch(() => undefined);
    expect(emulator.ledger().map(({ outcome }) => outcome)).toEqual(outcomes);
  });

  it('is tested for each name of the table', () => {
    const alone = ['close', 'reset', 'garbage', 'half-header', 'silence', 'stale-reset', 'slow', 'drip'];
    const tested = [...Object.keys(ANSWERS), ...alone].sort();
    expect(tested).toEqual([...new Set(WIRE_FAULT_NAMES.map((name) => name.replace(/-(?:before|after)$/, '')))].sort());
  });
});
