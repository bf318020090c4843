// The emulator as its users start it: a task from create to a clip that can be played, and options that reach the world.
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../../runtime/emulator/start-emulator.ts';
import { readMp4 } from '../../../runtime/media/mp4/read-mp4.ts';
import { exchangeRaw } from './raw-client.ts';

const open: Emulator[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((emulator) => emulator.close()));
});

async function start(options: EmulatorOptions = {}) {
  const emulator = await startEmulator({ clock: 'manual', ...options });
  open.push(emulator);
  const call = async (method: string, path: string, body?: object) => {
    const headers = { authorization: `Bearer ${emulator.credentials.apiKey}`, 'content-type': 'application/json' };
    const answer = await fetch(`${emulator.url}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, headers: answer.headers, body: JSON.parse(await answer.text()) };
  };
  return { emulator, call };
}

const SCENE = { model_name: 'kling-v3', prompt: 'a calm sea', duration: '5', external_task_id: 'sea-1' };

describe('an emulator', () => {
  it('makes a clip that can be played, as long as the answer says', async () => {
    const { emulator, call } = await start();
    await call('POST', '/v1/videos/text2video', SCENE);
    await emulator.advance(60_000);
    const { body } = await call('GET', '/v1/videos/text2video/sea-1');
    const [video] = body.data.task_result.videos;
    const clip = await (await fetch(video.url)).bytes();
    const read = readMp4(clip);
    expect(read).toMatchObject({ kind: 'mp4', durationSeconds: Number(video.duration) });
    // The fresh address of a result is taken back as the reference of another scene.
    const next = {
      model_name: 'kling-v3-omni',
      prompt: 'go on',
      mode: 'std',
      aspect_ratio: '16:9',
      video_list: [{ video_url: video.url, refer_type: 'base' }],
    };
    expect((await call('POST', '/v1/videos/omni-video', next)).body).toMatchObject({ code: 0 });
  });

  it('gives the same ids and clips for the same seed, and others for another', async () => {
    const run = async (seed: number) => {
      const { emulator, call } = await start({ seed });
      const { body } = await call('POST', '/v1/videos/text2video', SCENE);
      await emulator.advance(60_000);
      const found = await call('GET', '/v1/videos/text2video/sea-1');
      const clip = await fetch(found.body.data.task_result.videos[0].url);
      return [body.data.task_id, clip.headers.get('etag')];
    };
    const [one, same, other] = [await run(1), await run(1), await run(2)];
    expect(same).toEqual(one);
    expect([other[0] === one[0], other[1] === one[1]]).toEqual([false, false]);
  });

  it('plays a twist and a fault of one rule together', async () => {
    const { emulator, call } = await start({
      script: { rules: [{ when: {}, do: { twist: { refuse: { code: 1303 } }, wire: 'date-ahead-after' }, times: 1 }] },
      startAt: Date.UTC(2026, 10, 29, 12),
    });
    const { status, headers, body } = await call('POST', '/v1/videos/text2video', SCENE);
    expect([status, headers.get('date'), body.code]).toEqual([429, 'Sun, 29 Nov 2026 13:00:00 GMT', 1303]);
    expect(emulator.ledger()).toMatchObject([
      { outcome: 'refused', code: 1303, twisted: true, fault: 'date-ahead-after' },
    ]);
  });

  it('hands its options on to the world', async () => {
    const { call } = await start({ world: { slots: { video: 1 }, times: { processingMs: 3_600_000 } } });
    expect((await call('POST', '/v1/videos/text2video', SCENE)).body.code).toBe(0);
    const { status, body } = await call('POST', '/v1/videos/text2video', { ...SCENE, external_task_id: 'sea-2' });
    expect([status, body.code]).toEqual([429, 1303]);
  });

  it('answers any body at any address without a bug', async () => {
    const bugs: unknown[] = [];
    const { emulator } = await start({ onBug: (error) => bugs.push(error) });
    const key = `authorization: Bearer ${emulator.credentials.apiKey}\r\n`;
    const paths = ['/v1/videos/text2video', '/v1/videos/omni-video', '/tasks', '/v1/images/generations', '/nothing'];
    // Blanks and line ends would end the request line; the rest of what an address may not hold is sent as it comes.
    const path = fc
      .tuple(fc.constantFrom(...paths), fc.constantFrom('', '/', '?', '/%', '/%zz', '/__proto__', '//'), fc.string())
      .map(([base, step, rest]) => `${base}${step}${rest.replaceAll(/[\s#]/g, '')}`);
    const text = fc.oneof(fc.json(), fc.string(), fc.constant('['.repeat(50_000)));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('GET', 'POST', 'DELETE'), path, text, async (method, where, body) => {
        const length = Buffer.byteLength(body);
        const head = `${method} ${where} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n${key}content-length: ${length}\r\n\r\n`;
        const answer = await exchangeRaw(emulator.port, head, body);
        expect(answer.text).toMatch(/^HTTP\/1\.1 \d{3} .*\r\nx-emulated: /);
      }),
      { numRuns: 150, seed: 6 },
    );
    expect(bugs).toEqual([]);
  });

  it('takes only its own credentials', async () => {
    const { emulator } = await start({ credentials: { apiKey: 'k', accessKey: 'a', secretKey: 's' } });
    const ask = (key: string) =>
      fetch(`${emulator.url}/v1/videos/text2video`, { headers: { authorization: `Bearer ${key}` } });
    expect([(await ask('k')).status, (await ask('emulated-api-key')).status]).toEqual([200, 401]);
  });
});

describe('the options of an emulator', () => {
  it.each<[string, object, string]>([
    ['a clock of another name', { clock: 'nope' }, '$.clock is the text "nope"; one of real, manual is expected'],
    ['a speed below zero', { speed: -1 }, '$.speed is the number -1; a number from 0.001 to 1000000 is expected'],
    ['more chaos than calls', { chaos: 7 }, '$.chaos is the number 7; a number from 0 to 1 is expected'],
    [
      'a start that is no time',
      { startAt: Number.NaN },
      '$.startAt is the number NaN; a time in milliseconds since 1970 is expected',
    ],
    [
      'a fault that nobody knows',
      { chaosFaults: ['reset-afterr'] },
      '$.chaosFaults[0] is the text "reset-afterr"; a wire fault and its moment, such as reset-after, is expected',
    ],
    [
      'no fault to choose from',
      { chaosFaults: [] },
      '$.chaosFaults is a list; a list of at least one wire fault is expected',
    ],
    ['an option that is misspelt', { sped: 3 }, '$.sped is no key of this format'],
    [
      'an option of the world that is misspelt',
      { world: { slot: { video: 1 } } },
      '$.world.slot is no key of this format',
    ],
    [
      'units that nobody sells',
      { world: { balances: { video: 'many' } } },
      '$.world.balances.video is the text "many"; a decimal in quotes, such as "3.6", is expected',
    ],
    ['a listener that is none', { observe: 'all' }, '$.observe is the text "all"; a function is expected'],
  ])('refuse %s, and say what was found and expected', async (_name, options, problem) => {
    await expect(startEmulator(options)).rejects.toMatchObject({
      name: 'OptionsRefused',
      message: `the options of the emulator have problems\n  ${problem}`,
    });
  });

  it.each(['x', 'whsec_', 'whsec_a b', 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'])(
    'refuse the webhook secret %j without repeating it',
    async (webhookSecret) => {
      await expect(startEmulator({ webhookSecret })).rejects.toThrow(
        '  $.webhookSecret is something else; a secret that begins with whsec_ and goes on in base64 is expected',
      );
    },
  );

  it('may all be given, also as undefined', async () => {
    const { emulator } = await start({
      ...{ port: 0, host: '127.0.0.1', secure: false, seed: 3, speed: 2, startAt: 0, chaos: 0, token: 't' },
      ...{
        chaosFaults: ['reset-after'],
        webhookSecret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
        addressLifetimeMs: 1,
      },
      limits: { bodyBytes: 1, headerBytes: 8192, headersMs: 1, requestMs: 2, idleMs: 0 },
      world: {
        ...{ clockSkewMs: -5, slots: { video: Infinity }, uniqueIds: 'ignored', listLagMs: 0, pays: 'after' },
        ...{ times: { submittedMs: 1 }, balances: { video: '1.5' }, unknownPrice: '2', unknownElements: 'refused' },
        ...{ smallImages: 'at-create', requestsPerSecond: 3, retiredModels: ['a'], barredModels: [] },
      },
      ...({ observe: undefined, onBug: undefined, credentials: undefined, script: undefined } as object),
    });
    expect(emulator.now()).toBe(0);
  });
});

it.each([Number.NaN, -1, Infinity, '5'])('an emulator does not advance by %j, and goes on as before', async (ms) => {
  const { emulator } = await start({ startAt: 1000 });
  await expect(emulator.advance(ms as number)).rejects.toThrow(RangeError);
  await emulator.advance(1);
  expect(emulator.now()).toBe(1001);
});
