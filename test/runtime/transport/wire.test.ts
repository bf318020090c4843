// What leaves the wire, and what never does: money by the route and not by the caller's word, a token once more after a definite refusal, no secret in what comes back.
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { stringifyJson } from '../../../generated/kernel/json.ts';
import type { TransportRequest } from '../../../generated/kernel/transport.ts';
import { InvalidHost } from '../../../runtime/transport/errors.ts';
import { DEFAULT_HOST } from '../../../runtime/transport/host.ts';
import { startService } from './service.ts';
import { CREATE, GET, MADE, makeKey, NOON, openWire, permitFor } from './wires.ts';

const PAIR = () => ({ accessKey: makeKey(), secretKey: makeKey() });

function readClaims(authorization: string | undefined): { iss: string; exp: number; nbf: number } {
  const payload = authorization?.split('.')[1] ?? '';
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
}

describe('what may be charged', () => {
  it.each<[string, Partial<TransportRequest>, string]>([
    ['a create without a permit', {}, 'the call may be charged and has no permit'],
    ['a create that its caller calls free', { bills: false }, 'the call may be charged and has no permit'],
    [
      'a create under a free name',
      { operation: 'tasks.list', bills: false },
      'the call may be charged and has no permit',
    ],
    ['a route that nobody registered', { path: '/v2/videos' }, 'the call may be charged and has no permit'],
    [
      'a known path with a step too many',
      { path: '/v1/videos/omni-video/' },
      'the call may be charged and has no permit',
    ],
    ['a doubled slash', { path: '/v1//videos/omni-video' }, 'the call may be charged and has no permit'],
    ['another method', { method: 'PUT', path: '/v1/videos/omni-video' }, 'the call may be charged and has no permit'],
    ['a method that is none', { method: 'TRACE' }, 'the method is none of GET, POST, PUT, PATCH and DELETE'],
    ['a path that climbs', { path: '/v1/general/../videos/omni-video' }, 'the path leads elsewhere'],
    ['a path that climbs in disguise', { path: '/v1/general/%2e%2e/videos/omni-video' }, 'the path leads elsewhere'],
    ['an encoded step', { path: '/v1/general%2f..%2fvideos' }, 'the path leads elsewhere'],
    ['an encoded backslash step', { path: '/v1/general%5c..%5cvideos' }, 'the path leads elsewhere'],
    [
      'what other clients read as a host',
      { path: '//example.com/v1/videos' },
      'the call may be charged and has no permit',
    ],
    ['another host behind a user', { path: '@example.com/v1' }, 'the path is no path of visible ASCII characters'],
    ['a query in the path', { path: '/v1/videos/omni-video?a=1' }, 'the path leads elsewhere'],
    ['a query beside it', { query: { a: '1' } }, 'a call that may be charged takes no query'],
    ['a line end', { path: '/v1/videos\r\nX: 1' }, 'the path is no path of visible ASCII characters'],
  ])('is not sent: %s', async (_name, change, cause) => {
    await using service = await startService(() => ({ body: MADE }));
    const exchange = await openWire(service.origin).send({ ...CREATE, ...change });
    expect(exchange).toMatchObject({ kind: 'broken', sent: 'no', cause });
    expect(service.asked).toEqual([]);
  });

  it('is not sent with a timeout that no timer can hold, and keeps its permit', async () => {
    await using service = await startService(() => ({ body: MADE }));
    const wire = openWire(service.origin);
    const permit = permitFor(CREATE);
    for (const timeoutMs of [Number.NaN, -1, 0, 3e9, Number.POSITIVE_INFINITY]) {
      const cause = expect.stringContaining(`timeoutMs is ${timeoutMs};`);
      const exchange = await wire.send(CREATE, { permit, timeoutMs });
      expect(exchange).toMatchObject({ kind: 'broken', sent: 'no', phase: 'request', cause });
    }
    expect(service.asked).toEqual([]);
    expect(await wire.send(CREATE, { permit, timeoutMs: 5000.5 })).toMatchObject({ kind: 'answered' });
  });

  it('is sent with a permit, and not a second time with it', async () => {
    await using service = await startService(() => ({ body: MADE }));
    const wire = openWire(service.origin);
    const permit = permitFor(CREATE);
    const again = [await wire.send(CREATE, { permit }), await wire.send(CREATE, { permit })];
    expect(again).toMatchObject([
      { kind: 'answered', body: MADE },
      { kind: 'broken', sent: 'no', phase: 'permit' },
    ]);
    expect(service.asked.map(({ text }) => JSON.parse(text))).toEqual([CREATE.body]);
  });

  it('is not sent with a body that changed after the permit, and the permit is gone', async () => {
    await using service = await startService(() => ({ body: MADE }));
    const wire = openWire(service.origin);
    const permit = permitFor(CREATE);
    const changed = { ...CREATE, body: { ...(CREATE.body as object), duration: '10' } };
    expect(await wire.send(changed, { permit })).toMatchObject({ cause: 'the permit is for another bodySha256' });
    expect(await wire.send(CREATE, { permit })).toMatchObject({ kind: 'broken', phase: 'permit' });
    expect(service.asked).toEqual([]);
  });

  it('is not sent with something that looks like a permit', async () => {
    await using service = await startService(() => ({ body: MADE }));
    const forged = Object.freeze({ kind: 'permit' as const });
    expect(await openWire(service.origin).send(CREATE, { permit: forged })).toMatchObject({ phase: 'permit' });
    expect(service.asked).toEqual([]);
  });

  it('is sent as what was hashed, also if the body answers differently each time it is read', async () => {
    await using service = await startService(() => ({ body: MADE }));
    let reads = 0;
    const shifty = {
      ...(CREATE.body as object),
      get prompt() {
        reads += 1;
        return reads === 1 ? 'a calm sea' : 'another';
      },
    };
    await openWire(service.origin).send({ ...CREATE, body: shifty }, { permit: permitFor(CREATE) });
    expect(service.asked.map(({ text }) => JSON.parse(text).prompt)).toEqual(['a calm sea']);
  });
});

describe('a request', () => {
  it('carries the key, the type of its body and nothing else that is ours', async () => {
    await using service = await startService(() => ({ body: MADE }));
    const apiKey = makeKey();
    await openWire(service.origin, { apiKey }).send({ ...GET, query: { pageNum: '1', 'a b': 'ü&' } });
    const { method, url, headers } = service.asked[0] ?? {};
    expect([method, url]).toEqual(['GET', '/v1/videos/omni-video/1?pageNum=1&a+b=%C3%BC%26']);
    expect(headers).toMatchObject({
      authorization: `Bearer ${apiKey}`,
      'content-type': 'application/json',
      'accept-encoding': 'identity',
    });
    expect(headers).not.toHaveProperty('cookie');
  });

  it('keeps every digit of a number, sent and received', async () => {
    const text = '{"code":0,"data":{"task_id":"1"},"request_id":"r","big":900719925474099312345}';
    await using service = await startService(() => ({ body: text }));
    const request = { ...CREATE, body: { element_id: 829836802793406551n } };
    const exchange = await openWire(service.origin).send(request, { permit: permitFor(request) });
    expect(service.asked[0]?.text).toBe('{"element_id":829836802793406551}');
    if (exchange.kind !== 'answered') throw new Error('an answer came');
    expect(stringifyJson(exchange.body)).toBe(text);
  });

  it('is answered with the id that the service gave it, without cookies', async () => {
    await using service = await startService(() => ({ body: MADE, headers: { 'set-cookie': 'a=1', 'x-a': 'b' } }));
    const exchange = await openWire(service.origin).send(GET);
    expect(exchange).toMatchObject({ requestId: 'request-1', emulated: true, at: '2026-11-29T12:00:00.000Z' });
    expect(exchange).toHaveProperty('headers.x-a', 'b');
    expect(exchange).not.toHaveProperty('headers.set-cookie');
  });

  it('is unpacked no further than 1 MiB', async () => {
    await using service = await startService(() => ({ body: `"${'a'.repeat(2 ** 20)}"` }));
    expect(await openWire(service.origin).send(GET)).toMatchObject({ kind: 'broken', phase: 'too-large', sent: 'yes' });
  });

  it('is answered although its body is nested without end', async () => {
    await using service = await startService(() => ({ body: `${'['.repeat(300_000)}1234567890123456` }));
    expect(await openWire(service.origin).send(GET)).toMatchObject({ kind: 'answered', body: undefined });
  });
});

describe('a token', () => {
  it('is signed anew for each request', async () => {
    let now = NOON;
    await using service = await startService(() => ({ body: MADE, headers: { date: new Date(now).toUTCString() } }));
    const wire = openWire(service.origin, PAIR(), { now: () => now, monotonic: () => 0 });
    await wire.send(GET);
    now += 3600_000;
    await wire.send(GET);
    const ends = service.asked.map(({ headers }) => readClaims(headers.authorization).exp - NOON / 1000);
    expect(ends).toEqual([1800, 5400]);
  });

  it('takes the time of the service after any of its answers', async () => {
    const date = new Date(NOON - 3600_000).toUTCString();
    await using service = await startService(() => ({ body: MADE, headers: { date } }));
    const wire = openWire(service.origin, PAIR());
    await wire.send(GET);
    await wire.send(GET);
    const starts = service.asked.map(({ headers }) => readClaims(headers.authorization).nbf - NOON / 1000);
    expect(starts).toEqual([-5, -3605]);
  });

  it.each([1003, 1004])('that is refused with %i is signed again once, under the same permit', async (code) => {
    const date = new Date(NOON + 7200_000).toUTCString();
    const refusal = { code, message: 'no', request_id: 'r' };
    await using service = await startService((_asked, count) =>
      count === 1 ? { status: 401, headers: { date }, body: refusal } : { body: MADE },
    );
    const exchange = await openWire(service.origin, PAIR()).send(CREATE, { permit: permitFor(CREATE) });
    expect(exchange).toMatchObject({ kind: 'answered', status: 200 });
    expect(service.asked.map(({ headers }) => readClaims(headers.authorization).exp - NOON / 1000)).toEqual([
      1800, 9000,
    ]);
    expect(new Set(service.asked.map(({ text }) => text)).size).toBe(1);
  });

  it('that is refused again is not signed a third time', async () => {
    await using service = await startService(() => ({ status: 401, body: { code: 1004, message: 'no' } }));
    const wire = openWire(service.origin, PAIR());
    const permit = permitFor(CREATE);
    expect(await wire.send(CREATE, { permit })).toMatchObject({ status: 401 });
    expect(service.asked).toHaveLength(2);
    expect(await wire.send(CREATE, { permit })).toMatchObject({ phase: 'permit' });
    expect(service.asked).toHaveLength(2);
  });

  it('that is refused is not signed again when the permit has no second send left', async () => {
    let monotonic = 1000;
    await using service = await startService(() => {
      monotonic = 100_000;
      return { status: 401, body: { code: 1004, message: 'no' } };
    });
    const wire = openWire(service.origin, PAIR(), { now: () => NOON, monotonic: () => monotonic });
    expect(await wire.send(CREATE, { permit: permitFor(CREATE) })).toMatchObject({ kind: 'answered', status: 401 });
    expect(service.asked).toHaveLength(1);
  });

  it.each<[string, number, unknown]>([
    ['1002', 401, { code: 1002, message: 'no' }],
    ['1003 under another status', 500, { code: 1003, message: 'no' }],
    ['1003 under 200', 200, { code: 1003, message: 'no' }],
    ['1003 beside the id of a task', 401, { code: 1003, message: 'no', data: { task_id: 'emulated-1' } }],
    ['401 without JSON', 401, 'no'],
  ])('is not signed again after %s', async (_name, status, body) => {
    await using service = await startService(() => ({ status, body }));
    await openWire(service.origin, PAIR()).send(CREATE, { permit: permitFor(CREATE) });
    expect(service.asked).toHaveLength(1);
  });

  it('is not refused twice for an API key, which has none', async () => {
    await using service = await startService(() => ({ status: 401, body: { code: 1003, message: 'no' } }));
    await openWire(service.origin).send(CREATE, { permit: permitFor(CREATE) });
    expect(service.asked).toHaveLength(1);
  });

  it.each([
    ['GET', '/tasks', 'tasks.query'],
    ['POST', '/tasks', 'tasks.list'],
    ['POST', '/text-to-video/kling-3.0-turbo', 'newerTextToVideo.create'],
  ])('is not sent to a newer route: %s %s', async (method, path, operation) => {
    await using service = await startService(() => ({ body: MADE }));
    const exchange = await openWire(service.origin, PAIR()).send({ operation, method, path, query: {}, bills: false });
    expect(exchange).toMatchObject({ kind: 'broken', sent: 'no', phase: 'credential' });
    expect(service.asked).toEqual([]);
  });
});

it('a key of an emulator is not sent to the service, and one of the service to no emulator', async () => {
  await using emulator = await startService(() => ({ body: MADE }));
  const made = { apiKey: makeKey() };
  openWire(emulator.origin, made);
  expect(() => openWire(DEFAULT_HOST, made)).toThrow(InvalidHost);
  const own = { apiKey: makeKey() };
  openWire(DEFAULT_HOST, own);
  expect(() => openWire(emulator.origin, own)).toThrow(InvalidHost);
  expect(emulator.asked).toEqual([]);
});

it('a key of an emulator is good for each of them', async () => {
  await using first = await startService(() => ({ body: MADE }));
  await using second = await startService(() => ({ body: MADE }));
  const apiKey = makeKey();
  expect([first, second].map(({ origin }) => openWire(origin, { apiKey }).host)).toEqual([first.origin, second.origin]);
});

it('what the service quotes of a credential is stars when it comes back', async () => {
  const pair = { accessKey: 'canary-access-1', secretKey: 'canary-"secret"' };
  await using service = await startService(({ headers }) => {
    const token = headers.authorization ?? '';
    const forms = [pair.secretKey, Buffer.from(pair.secretKey).toString('base64'), encodeURIComponent(pair.secretKey)];
    return {
      status: 401,
      headers: { 'x-echo': token },
      body: { code: 1002, message: [token, pair.accessKey, ...forms].join(' '), request_id: pair.secretKey },
    };
  });
  const wire = openWire(service.origin, pair);
  const exchange = await wire.send(GET);
  const seen = `${inspect(exchange, { depth: 9 })}${JSON.stringify(exchange)}${inspect(wire, { depth: 9, showHidden: true })}`;
  for (const { headers } of service.asked) expect(seen).not.toContain(headers.authorization?.slice(7));
  expect(seen).not.toMatch(/canary/i);
  expect(exchange).toHaveProperty('body.message', '*** *** *** *** ***');
});
