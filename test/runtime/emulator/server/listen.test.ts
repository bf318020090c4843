// Where the emulator listens, what it does with bytes that are no request, and that nothing of it stays.
import { Agent, get } from 'node:https';
import { connect } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangeRaw, openRaw, printCreate, printRequest } from '../raw-client.ts';
import { serveSmallWorld } from '../serve-small-world.ts';

describe('an emulator', () => {
  it.each(['0.0.0.0', '::', '192.168.1.7', 'example.com', '127.0.0.1.nip.io', ''])(
    'refuses to listen on %j',
    async (host) => {
      await expect(serveSmallWorld({ host })).rejects.toThrow('is no loopback address');
    },
  );

  it('says so when its port is taken', async () => {
    const { port } = await serveSmallWorld();
    await expect(serveSmallWorld({ port })).rejects.toThrow('EADDRINUSE');
  });

  it('lives beside others, each with its own ledger', async () => {
    const [one, other] = [await serveSmallWorld(), await serveSmallWorld()];
    await exchangeRaw(one.port, printCreate());
    expect([one.ledger().length, other.ledger().length]).toEqual([1, 0]);
  });

  it('ends every connection when it is closed, also those that wait', async () => {
    const emulator = await serveSmallWorld({ script: { rules: [{ when: {}, do: { wire: 'silence-after' } }] } });
    const idle = openRaw(emulator.port);
    const waiting = openRaw(emulator.port);
    waiting.socket.write(printCreate());
    // Both are known to the server once a later request on a connection of its own is through.
    idle.socket.write('POST /v1/videos/omni-video HTTP/1.1\r\n');
    await exchangeRaw(emulator.port, `GET /__clock HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n`);
    await emulator.close();
    await Promise.all([idle.ended, waiting.ended]);
    const refused = await new Promise((resolve) => {
      connect({ host: '127.0.0.1', port: emulator.port }).on('error', ({ message }) => resolve(message));
    });
    expect(refused).toContain('ECONNREFUSED');
  });

  it('speaks HTTPS with a key of its own, which a client can trust', async () => {
    const emulator = await serveSmallWorld({ secure: true });
    expect(emulator.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    const agent = new Agent({ ca: emulator.certificate });
    const status = await new Promise((resolve, reject) => {
      get(`${emulator.url}/v1/videos/omni-video/emulated-1`, { agent }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on('error', reject);
    });
    agent.destroy();
    expect(status).toBe(200);
    const distrust = new Promise((resolve) =>
      get(emulator.url, { agent: false }).on('error', ({ message }) => resolve(message)),
    );
    expect(await distrust).toMatch(/self-signed certificate|unable to verify/);
  });

  it('resets a connection below TLS too', async () => {
    const emulator = await serveSmallWorld({
      secure: true,
      script: { rules: [{ when: {}, do: { wire: 'reset-after' } }] },
    });
    const failure = new Promise((resolve) => {
      const agent = new Agent({ ca: emulator.certificate });
      get(`${emulator.url}/v1/videos/omni-video/emulated-1`, { agent }).on('error', ({ message }) => resolve(message));
    });
    expect(await failure).toContain('ECONNRESET');
    expect(emulator.ledger()).toMatchObject([{ outcome: 'read', fault: 'reset-after' }]);
  });
});

describe('what is no request', () => {
  it.each([
    ['garbage', '\u0000\u0001\u0002\r\n\r\n', 400],
    ['a header that is too long', `GET / HTTP/1.1\r\nhost: 127.0.0.1\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['two lengths', 'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nxx', 400],
    [
      'a length beside chunks',
      'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['a bad chunk', 'POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n', 400],
  ])('such as %s is refused with the mark', async (_, bytes, status) => {
    const emulator = await serveSmallWorld();
    const { text } = await exchangeRaw(emulator.port, bytes);
    expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(text).toContain('x-emulated: 1\r\n');
  });

  it('of random bytes, whole or cut, leaves the emulator as it was', async () => {
    const emulator = await serveSmallWorld();
    const seeds = [
      printCreate(),
      printRequest('GET', '/assets/emulated-1/x.mp4'),
      printRequest('POST', '/__clock', '{"advance":0}'),
    ];
    const damaged = fc
      .record({
        text: fc.constantFrom(...seeds),
        at: fc.nat(400),
        bytes: fc.uint8Array({ maxLength: 40 }),
        cut: fc.nat(400),
      })
      .map(({ text, at, bytes, cut }) =>
        Buffer.concat([Buffer.from(text.slice(0, at)), bytes, Buffer.from(text.slice(at, at + cut))]),
      );
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, fc.uint8Array({ maxLength: 200 })), async (bytes) => {
        const { socket, ended } = openRaw(emulator.port);
        socket.end(bytes);
        await ended;
      }),
      { numRuns: 300, seed: 6 },
    );
    const { text } = await exchangeRaw(emulator.port, printRequest('GET', '/v1/videos/omni-video/emulated-1'));
    expect(text).toMatch(/^HTTP\/1\.1 200 OK/);
  });

  it('because its body is too long is refused before it is read', async () => {
    const emulator = await serveSmallWorld({ limits: { bodyBytes: 1000 } });
    const { text } = await exchangeRaw(emulator.port, printCreate({ prompt: 'x'.repeat(2000) }));
    expect(text).toMatch(/^HTTP\/1\.1 413 Payload Too Large\r\n/);
    expect(text).toContain('x-emulated: 1\r\n');
    expect(emulator.ledger()).toMatchObject([{ outcome: 'dropped', fault: 'body-too-large' }]);
  });

  it('because it comes too slowly, or not at all, is given up', async () => {
    const emulator = await serveSmallWorld({ limits: { headersMs: 100, requestMs: 200 } });
    const slow = ['', 'GET / HTTP/1.1\r\nhost: ', printCreate().slice(0, -5)];
    const answers = await Promise.all(slow.map((bytes) => exchangeRaw(emulator.port, bytes)));
    for (const { text } of answers) expect(text).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\nx-emulated: 1\r\n/);
  });
});
