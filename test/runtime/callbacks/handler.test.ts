// The handler in a real server: what the sender is answered, what is kept, and how often somebody is asked to ask.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CallbackOptions, createCallbackHandler } from '../../../runtime/callbacks/handler.ts';
import { keepCallbacks } from '../../../runtime/callbacks/keep-callbacks.ts';
import { readRecord, replayRecord } from '../../../runtime/callbacks/record.ts';
import { type CallbackServer, serveCallbacks } from '../../../runtime/callbacks/serve-callbacks.ts';
import { JSON_TYPE, NEWER, NEWER_HINT, NOW, OLDER, OLDER_HINT, SECRET, signBody } from './callback-bodies.ts';

let folder = '';
let server: CallbackServer | undefined;
let asked: unknown[] = [];
let problems: unknown[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kling-callbacks-'));
  asked = [];
  problems = [];
});
afterEach(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(options: Partial<CallbackOptions> = {}, mostFiles?: number): Promise<string> {
  const handler = createCallbackHandler({
    secrets: [SECRET],
    store: await keepCallbacks(join(folder, 'kept'), mostFiles),
    onTask: (hint) => void asked.push(hint),
    onProblem: (status, why) => void problems.push([status, why]),
    now: () => NOW,
    ...options,
  });
  server = await serveCallbacks(handler, { host: '127.0.0.1', port: 0 });
  return server.url;
}

async function post(url: string, body: string, headers: Record<string, string>): Promise<[number, string]> {
  const response = await fetch(url, { method: 'POST', body, headers });
  return [response.status, await response.text()];
}

const kept = (): string[] => readdirSync(join(folder, 'kept'));

describe('a callback that is taken', () => {
  it('is answered with 200, kept for its owner alone, and causes one question', async () => {
    const text = JSON.stringify(OLDER);
    expect(await post(await start(), text, signBody(text))).toEqual([200, 'taken\n']);
    expect(asked).toEqual([OLDER_HINT]);
    const [file = ''] = kept();
    expect(JSON.parse(readFileSync(join(folder, 'kept', file), 'utf8'))).toEqual({
      v: 1,
      at: '2026-03-20T09:48:20.000Z',
      trust: 'signed',
      ask: OLDER_HINT,
      headers: signBody(text),
      body: text,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect([statSync(join(folder, 'kept', file)).mode & 0o777, statSync(join(folder, 'kept')).mode & 0o777]).toEqual([
      0o600, 0o700,
    ]);
  });

  it('twice is answered with 200 twice, also by another process, and asked for once', async () => {
    const text = JSON.stringify(OLDER);
    expect(await post(await start(), text, signBody(text))).toEqual([200, 'taken\n']);
    await server?.close();
    expect(await post(await start(), text, signBody(text))).toEqual([200, 'taken\n']);
    expect([asked.length, kept().length]).toEqual([1, 1]);
  });

  it('eight times at once is kept once', async () => {
    const text = JSON.stringify(OLDER);
    const url = await start();
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(url, text, signBody(text))));
    expect(answers.map(([status]) => status)).toEqual(Array(8).fill(200));
    expect([asked.length, kept().length]).toEqual([1, 1]);
  });

  it('unsigned in permissive mode is kept, and a repeat of its bytes is noticed', async () => {
    const url = await start({ secrets: [], permissive: true });
    const text = JSON.stringify(NEWER);
    expect(await post(url, text, JSON_TYPE)).toEqual([200, 'taken\n']);
    expect(await post(url, text, JSON_TYPE)).toEqual([200, 'taken\n']);
    expect([asked, kept().length]).toEqual([[NEWER_HINT], 1]);
  });

  it('is answered although the question fails', async () => {
    const text = JSON.stringify(OLDER);
    const url = await start({ onTask: () => Promise.reject(new Error('no route')) });
    expect(await post(url, text, signBody(text))).toEqual([200, 'taken\n']);
    expect(problems).toEqual([[200, 'the question that the callback caused has failed: no route']]);
  });

  it('is judged again from its file as of the moment when it came', async () => {
    const text = JSON.stringify(OLDER);
    await post(await start(), text, signBody(text));
    const [file = ''] = kept();
    const written = readFileSync(join(folder, 'kept', file), 'utf8');
    const read = readRecord(written);
    if (read.kind === 'broken') throw new Error(read.why);
    const strict = { secrets: [SECRET], permissive: false };
    expect(replayRecord(read.record, read.received, strict)).toMatchObject({ kind: 'taken', hint: OLDER_HINT });
    expect(readRecord(written.replace('scene-04-a', 'scene-05-a'))).toEqual({
      kind: 'broken',
      why: 'the file was changed after it was written',
    });
  });
});

describe('a callback that is not taken', () => {
  it('is refused, not kept and asks nobody', async () => {
    const url = await start();
    const text = JSON.stringify(OLDER);
    expect(await post(url, text, signBody('other'))).toEqual([401, 'no signature fits the body and a secret\n']);
    expect(await post(url, text, JSON_TYPE)).toEqual([401, 'the callback is not signed\n']);
    expect(await post(url, '{', signBody('{'))).toEqual([400, 'the body is no JSON\n']);
    expect(await post(url, text, { ...signBody(text), 'content-type': 'text/plain' })).toEqual([
      415,
      'the content type is not application/json\n',
    ]);
    const get = await fetch(url);
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST']);
    expect([asked, kept()]).toEqual([[], []]);
    expect(problems.length).toBe(5);
  });

  it('because it is large is refused before it has been read', async () => {
    const url = await start();
    const status = await new Promise((resolve, reject) => {
      const sender = request(url, { method: 'POST', headers: JSON_TYPE }, (response) => {
        resolve(response.statusCode);
        sender.destroy();
      });
      sender.on('error', reject);
      for (let piece = 0; piece < 5; piece += 1) sender.write('x'.repeat(64 * 1024));
    });
    expect([status, kept()]).toEqual([413, []]);
  });

  it('because the folder is full may come again later', async () => {
    const url = await start({}, 0);
    const text = JSON.stringify(OLDER);
    expect(await post(url, text, signBody(text))).toEqual([503, 'the callback cannot be kept now\n']);
    expect([asked, kept()]).toEqual([[], []]);
    expect(problems).toEqual([
      [503, 'the callback cannot be kept: 0 callbacks are kept already; move older files away'],
    ]);
  });
});

describe('a handler', () => {
  const onTask = (): void => undefined;

  it('is not made without a secret, unless it is permissive', () => {
    expect(() => createCallbackHandler({ onTask })).toThrow('give the secret of the callbacks, or permissive: true');
    expect(() => createCallbackHandler({ onTask, permissive: true })).not.toThrow();
  });

  it('is not made with a secret that is none, and does not show it', () => {
    expect(() => createCallbackHandler({ onTask, secrets: ['hunter 2'] })).toThrow(
      /^the secret of a callback is whsec_ and base64$/,
    );
  });

  it('takes the bytes that a framework has read and handed on', async () => {
    const text = JSON.stringify(OLDER);
    const seen: number[] = [];
    const handler = createCallbackHandler({
      secrets: [SECRET],
      onTask: (hint) => void asked.push(hint),
      now: () => NOW,
    });
    server = await serveCallbacks(
      async (incoming, response) => {
        await incoming.resume().toArray();
        await handler(Object.assign(incoming, { rawBody: Buffer.from(text) }), response);
        seen.push(response.statusCode);
      },
      { host: '127.0.0.1', port: 0 },
    );
    await post(server.url, text, signBody(text));
    expect([asked, seen]).toEqual([[OLDER_HINT], [200]]);
  });

  it('says so if a framework has read them and kept them', async () => {
    const handler = createCallbackHandler({
      secrets: [SECRET],
      onTask,
      onProblem: (status, why) => void problems.push([status, why]),
    });
    server = await serveCallbacks(
      async (incoming, response) => {
        await incoming.resume().toArray();
        await handler(incoming, response);
      },
      { host: '127.0.0.1', port: 0 },
    );
    const text = JSON.stringify(OLDER);
    expect(await post(server.url, text, signBody(text))).toEqual([500, 'the callback cannot be read here\n']);
    const why = 'the body was read before the handler saw it; put the bytes into request.rawBody, or the handler first';
    expect(problems).toEqual([[500, why]]);
  });
});
