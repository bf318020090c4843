// The control routes: what they show and change, and whom they refuse.
import { describe, expect, it } from 'vitest';
import type { Emulator } from '../../../../runtime/emulator/server/options.ts';
import { exchangeRaw, printCreate } from '../raw-client.ts';
import { NOON, serveSmallWorld } from '../serve-small-world.ts';

async function ask(emulator: Emulator, call: string, { body, ...headers }: Readonly<Record<string, string>> = {}) {
  const lines = Object.entries({ host: `127.0.0.1:${emulator.port}`, connection: 'close', ...headers })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  const text = body ?? '';
  const answer = await exchangeRaw(
    emulator.port,
    `${call} HTTP/1.1\r\n${lines}content-length: ${text.length}\r\n\r\n${text}`,
  );
  const [head = '', ...rest] = answer.text.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), head, body: rest.join('\r\n\r\n') };
}

const CREATED = {
  n: 1,
  at: NOON,
  method: 'POST',
  path: '/v1/videos/omni-video',
  operation: 'omniVideo.create',
  bills: true,
  outcome: 'accepted',
  code: 0,
  status: 200,
  message: '',
  taskId: 'emulated-1',
  units: '0.6',
  unit: 'video',
};

describe('a control route', () => {
  it('shows the ledger with its sum, or one entry a line', async () => {
    const emulator = await serveSmallWorld();
    await exchangeRaw(emulator.port, printCreate());
    expect(JSON.parse((await ask(emulator, 'GET /__ledger')).body)).toEqual({
      summary: { requests: 1, outcomes: { accepted: 1 }, billed: 1, units: { video: '0.6' }, faults: 0 },
      entries: [CREATED],
    });
    const lines = await ask(emulator, 'GET /__ledger?format=jsonl');
    expect(lines.head).toContain('content-type: application/x-ndjson');
    expect(lines.body.split('\n').map((line) => (line === '' ? '' : JSON.parse(line)))).toEqual([CREATED, '']);
  });

  it('shows and moves the clock, and the tasks with it', async () => {
    const emulator = await serveSmallWorld();
    await exchangeRaw(emulator.port, printCreate());
    expect(JSON.parse((await ask(emulator, 'GET /__clock')).body)).toEqual({ now: NOON });
    expect(JSON.parse((await ask(emulator, 'POST /__clock', { body: '{"advance":10000}' })).body)).toEqual({
      now: NOON + 10_000,
    });
    const { tasks } = JSON.parse((await ask(emulator, 'GET /__tasks')).body);
    expect(tasks).toMatchObject([{ id: 'emulated-1', phase: 'succeeded' }]);
  });

  it.each(['', '{}', '{"advance":"1"}', '{"advance":-1}', '{"advance":1e300}', '[1]'])(
    'moves no clock by %j',
    async (body) => {
      const emulator = await serveSmallWorld();
      const { status, body: text } = await ask(emulator, 'POST /__clock', { body });
      expect([status, text]).toEqual([400, 'expected a JSON object whose key advance is a number of milliseconds\n']);
      expect(emulator.now()).toBe(NOON);
    },
  );

  it('replaces the script, and shows how often its rules were used', async () => {
    const emulator = await serveSmallWorld();
    const script = { rules: [{ when: {}, do: { wire: 'close-before' }, times: 1 }] };
    expect((await ask(emulator, 'POST /__script', { body: JSON.stringify(script) })).status).toBe(200);
    expect((await exchangeRaw(emulator.port, printCreate())).text).toBe('');
    expect(JSON.parse((await ask(emulator, 'GET /__script')).body)).toEqual({
      ...script,
      counts: [{ seen: 1, used: 1 }],
    });
  });

  it('keeps the old script if the new one has problems', async () => {
    const emulator = await serveSmallWorld({ script: { rules: [{ when: {}, do: { wire: 'close-before' } }] } });
    const { status, body } = await ask(emulator, 'POST /__script', {
      body: '{"rules":[{"when":{},"do":{"wire":"close"}}]}',
    });
    expect(status).toBe(400);
    expect(JSON.parse(body)).toEqual({
      problems: [
        {
          at: '$.rules[0].do.wire',
          message: 'is the text "close"; a wire fault and its moment, such as reset-after is expected',
        },
      ],
    });
    expect((await exchangeRaw(emulator.port, printCreate())).text).toBe('');
  });

  it('wants the token, if one was given', async () => {
    const emulator = await serveSmallWorld({ token: 'open sesame' });
    const statuses = [
      await ask(emulator, 'GET /__clock'),
      await ask(emulator, 'GET /__clock', { 'x-emulator-token': 'open' }),
      await ask(emulator, 'GET /__clock', { 'x-emulator-token': 'open sesame' }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([401, 401, 200]);
  });

  it.each([
    ['a foreign Host', { host: 'evil.example' }],
    ['a Host that only begins like this machine', { host: '127.0.0.1.evil.example' }],
    ['an empty Host', { host: '' }],
    ['a foreign Origin', { origin: 'https://evil.example' }],
    ['the Origin of a sandboxed page', { origin: 'null' }],
  ])('refuses %s', async (_, headers) => {
    const emulator = await serveSmallWorld();
    const { status } = await ask(emulator, 'POST /__clock', { body: '{"advance":1}', ...headers });
    expect([status, emulator.now()]).toEqual([403, NOON]);
  });

  it('takes a Host and an Origin of this machine', async () => {
    const emulator = await serveSmallWorld();
    for (const host of ['localhost:1', '[::1]:4010', '127.0.0.2'])
      expect((await ask(emulator, 'GET /__clock', { host, origin: 'http://localhost:3000' })).status).toBe(200);
  });

  it('that nobody made is told, with those that are', async () => {
    const emulator = await serveSmallWorld();
    const { status, body } = await ask(emulator, 'GET /__proto__');
    expect(status).toBe(404);
    expect(body).toMatch(/^no such control route; there are GET \/__ledger, /);
    expect(emulator.ledger()).toEqual([]);
  });
});
