// Callbacks of the emulator: posted to this machine alone, signed as the account wants, and wrongly as the script wants.
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signCallback } from '../../../../runtime/callbacks/sign.ts';
import type { CallbackChange } from '../../../../runtime/emulator/script/script.ts';
import type { EmulatorOptions } from '../../../../runtime/emulator/server/options.ts';
import { exchangeRaw, printCreate } from '../raw-client.ts';
import { NOON, serveSmallWorld } from '../serve-small-world.ts';
import { TASK_MS } from '../small-world.ts';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly url: string | undefined;
  readonly raw: string;
}

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const NOTHING: Received = { headers: {}, url: undefined, raw: '' };
const DONE = Math.floor((NOON + TASK_MS) / 1000);

const received: Received[] = [];
const receiver = createServer((request, response) => {
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.on('end', () => {
    received.push({ headers: request.headers, url: request.url, raw: Buffer.concat(pieces).toString() });
    response.end();
  });
});

beforeEach(() => new Promise<void>((resolve) => void receiver.listen(0, '127.0.0.1', resolve)));
afterEach(async () => {
  received.length = 0;
  await new Promise((resolve) => receiver.close(resolve));
});

// The receiver is listening: its address has a port.
const receiverUrl = (host = '127.0.0.1') => `http://${host}:${(receiver.address() as AddressInfo).port}/hook`;

const change = (callback: CallbackChange): EmulatorOptions => ({
  script: { rules: [{ when: { operation: 'omniVideo.create' }, do: { callback } }] },
});

/** A create that wants a callback, up to the end of its task. */
async function runTask(options: EmulatorOptions, url = receiverUrl()) {
  const emulator = await serveSmallWorld(options);
  await exchangeRaw(emulator.port, printCreate({ callback_url: url }));
  await emulator.advance(TASK_MS);
  return emulator;
}

describe('a callback', () => {
  it('comes when the task has ended, with the mark and, without a secret, unsigned', async () => {
    const emulator = await runTask({});
    expect(received).toMatchObject([{ url: '/hook', raw: '{"task_id":"emulated-1","task_status":"succeed"}' }]);
    expect(received[0]?.headers).toMatchObject({ 'content-type': 'application/json', 'x-emulated': '1' });
    expect(received[0]?.headers).not.toHaveProperty('webhook-signature');
    expect(emulator.deliveries()).toEqual([
      {
        id: 'emulated-c-emulated-1',
        taskId: 'emulated-1',
        url: receiverUrl(),
        at: NOON + TASK_MS,
        signature: 'none',
        posted: { kind: 'answered', status: 200 },
      },
    ]);
  });

  it('is signed over its bytes, its id and its time', async () => {
    await runTask({ webhookSecret: SECRET });
    const { headers, raw } = received[0] ?? NOTHING;
    expect(headers).toMatchObject({
      'webhook-id': 'emulated-c-emulated-1',
      'webhook-timestamp': String(DONE),
      'webhook-signature': signCallback(SECRET, { id: 'emulated-c-emulated-1', timestamp: DONE, raw }),
    });
  });

  it('comes several times with one id, if the script wants it', async () => {
    await runTask({ webhookSecret: SECRET, ...change({ copies: 3 }) });
    expect(received.map(({ headers }) => headers['webhook-id'])).toEqual(Array(3).fill('emulated-c-emulated-1'));
  });

  it('comes never, if the script wants that', async () => {
    const emulator = await runTask(change({ copies: 0 }));
    expect([received, emulator.deliveries()]).toEqual([[], []]);
  });

  it('comes later, if the script wants it', async () => {
    const emulator = await runTask(change({ delayMs: 5000 }));
    await emulator.advance(4999);
    expect(received).toEqual([]);
    await emulator.advance(1);
    expect(received.length).toBe(1);
  });

  it.each([
    ['wrong', DONE],
    ['stale', DONE - 600],
  ] as const)('has a %s signature, if the script wants it', async (signature, timestamp) => {
    await runTask({ webhookSecret: SECRET, ...change({ signature }) });
    const { headers, raw } = received[0] ?? NOTHING;
    const good = signCallback(SECRET, { id: 'emulated-c-emulated-1', timestamp, raw });
    expect(headers['webhook-timestamp']).toBe(String(timestamp));
    expect(headers['webhook-signature'] === good).toBe(signature === 'stale');
  });

  it('goes to localhost without asking what that name means', async () => {
    const emulator = await runTask({}, receiverUrl('localhost'));
    expect(emulator.deliveries()).toMatchObject([{ posted: { kind: 'answered', status: 200 } }]);
  });

  it.each([
    ['http://example.com/hook', 'the callback_url is not on this machine'],
    ['http://10.0.0.1/hook', 'the callback_url is not on this machine'],
    ['http://169.254.169.254/hook', 'the callback_url is not on this machine'],
    ['http://127.0.0.1.nip.io/hook', 'the callback_url is not on this machine'],
    ['http://0.0.0.0/hook', 'the callback_url is not on this machine'],
    ['http://localhost@example.com/hook', 'the callback_url is not on this machine'],
    ['file:///etc/passwd', 'the callback_url is neither http nor https'],
    ['no address', 'the callback_url is no address'],
  ])('is never posted to %s', async (url, why) => {
    const emulator = await runTask({}, url);
    expect(emulator.deliveries()).toMatchObject([{ url, posted: { kind: 'not-sent', why } }]);
  });

  it('that nobody takes is noted', async () => {
    const url = receiverUrl();
    const emulator = await serveSmallWorld();
    await exchangeRaw(emulator.port, printCreate({ callback_url: url.replace(/:\d+/, ':1') }));
    await emulator.advance(TASK_MS);
    expect(emulator.deliveries()).toMatchObject([
      { posted: { kind: 'failed', why: expect.stringContaining('ECONNREFUSED') } },
    ]);
  });
});
