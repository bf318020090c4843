// What arrives is stored when it is whole and what it should be; every other answer has a name of its own and leaves no file.
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { download, systemParts } from '../../../runtime/download/download.ts';
import type { Downloaded, DownloadOptions, DownloadSource } from '../../../runtime/download/downloaded.ts';
import { CLIP, type ClipAnswer, sendClip, useFileServer } from './file-server.ts';
import { list, useFolders } from './folder.ts';

const server = useFileServer();
const createFolder = useFolders();
const SHA256 = createHash('sha256').update(CLIP).digest('hex');

interface Got {
  readonly folder: string;
  readonly result: Downloaded;
}

async function get(more: Partial<DownloadOptions> = {}, source: Partial<DownloadSource> = {}): Promise<Got> {
  const folder = more.directory ?? createFolder();
  const options: DownloadOptions = { directory: folder, name: 'job', allow: 'loopback', ...more };
  const result = await download({ kind: 'video', url: server.at('/v.mp4'), durationSeconds: 1.5, ...source }, options);
  return { folder, result };
}

describe('a good answer', () => {
  it('becomes a file under the name that was given, with its checksum', async () => {
    const seen: string[] = [];
    const { folder, result } = await get({ index: 2, onProgress: (bytes, total) => seen.push(`${bytes}/${total}`) });
    const path = join(folder, 'job-2.mp4');
    expect(result).toEqual({
      kind: 'saved',
      path,
      bytes: CLIP.length,
      sha256: SHA256,
      media: { format: 'mp4', durationSeconds: 1.5 },
      resumedAt: 0,
      already: false,
      warnings: [],
    });
    expect(list(folder)).toEqual(['job-2.mp4']);
    expect(readFileSync(path).equals(CLIP)).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect([seen[0], seen.at(-1)]).toEqual([`0/${CLIP.length}`, `${CLIP.length}/${CLIP.length}`]);
  });

  it('was asked for once, with no credential, and uncompressed', async () => {
    await get();
    expect(server.asked).toEqual([
      {
        method: 'GET',
        path: '/v.mp4',
        headers: {
          'accept-encoding': 'identity',
          'user-agent': 'kling-contract',
          connection: 'close',
          host: `127.0.0.1:${server.port()}`,
        },
      },
    ]);
  });

  it.each<[string, ClipAnswer]>([
    ['without a type of its own', { headers: { 'Content-Type': 'application/octet-stream' } }],
    ['with the type of an untyped object', { headers: { 'Content-Type': 'binary/octet-stream' } }],
    ['with a parameter behind its type', { headers: { 'Content-Type': 'VIDEO/mp4; codecs="avc1"' } }],
    ['that names its encoding', { headers: { 'Content-Encoding': 'identity' } }],
    ['without a tag', { headers: { ETag: undefined } }],
  ])('%s is taken', async (_name, answer) => {
    server.answer(sendClip(answer));
    expect((await get()).result.kind).toBe('saved');
  });

  it('is not fetched again: a good file of the name is the result', async () => {
    const { folder } = await get();
    server.answer(sendClip({ status: 500 }));
    const { result } = await get({ directory: folder });
    expect(result).toMatchObject({ kind: 'saved', already: true, sha256: SHA256, bytes: CLIP.length });
    expect(server.asked).toHaveLength(1);
  });

  it('does not replace a file that is something else', async () => {
    const folder = createFolder();
    writeFileSync(join(folder, 'job-0.mp4'), 'a diary');
    expect((await get({ directory: folder })).result).toMatchObject({ kind: 'no-place', why: 'taken' });
    expect(readFileSync(join(folder, 'job-0.mp4'), 'utf8')).toBe('a diary');
    expect(server.asked).toEqual([]);
  });
});

describe('pictures and sounds', () => {
  const png = Buffer.from('\x89PNG\r\n\x1a\n0123456789', 'latin1');
  const wav = Buffer.from('RIFF0000WAVEfmt ', 'latin1');
  it.each([
    ['image', 'image/jpeg', png, 'job-0.png'],
    ['image', 'image/png', Buffer.from('\xff\xd8\xff\xe0 and so on', 'latin1'), 'job-0.jpg'],
    ['image', 'image/webp', Buffer.from('RIFF0000WEBPVP8 ', 'latin1'), 'job-0.webp'],
    ['audio', 'audio/mpeg', wav, 'job-0.wav'],
    ['audio', 'audio/wav', Buffer.from('ID3\x04 and so on...', 'latin1'), 'job-0.mp3'],
    ['audio', 'audio/mpeg', Buffer.from('\xff\xfb\x90\x00 and so on', 'latin1'), 'job-0.mp3'],
  ] as const)('%s of type %s get the ending of their bytes, not of the header', async (kind, type, body, name) => {
    server.answer(sendClip({ body, headers: { 'Content-Type': type } }));
    const { folder, result } = await get({}, { kind, durationSeconds: undefined });
    expect(result.kind).toBe('saved');
    expect(list(folder)).toEqual([name]);
  });

  it('that are none are refused', async () => {
    server.answer(
      sendClip({ body: Buffer.from('<svg onload="alert(1)">'), headers: { 'Content-Type': 'image/svg+xml' } }),
    );
    expect((await get({}, { kind: 'image' })).result).toMatchObject({ kind: 'unusable', why: 'not-the-kind' });
    server.answer(sendClip({ headers: { 'Content-Type': 'image/png' } }));
    expect((await get({}, { kind: 'image' })).result).toMatchObject({ kind: 'unusable', why: 'not-the-kind' });
  });
});

describe('an answer that is not the file', () => {
  const page = Buffer.from('<html>sign in</html>');
  const other = CLIP.subarray(0, CLIP.length - 9);
  it.each<[string, ClipAnswer, string]>([
    ['a login page with 200', { body: page, headers: { 'Content-Type': 'text/html' } }, 'type'],
    ['a login page that claims to be a clip', { body: page }, 'not-the-kind'],
    ['no type', { headers: { 'Content-Type': undefined } }, 'type'],
    ['an empty body', { body: Buffer.alloc(0) }, 'length'],
    [
      'no length, ended by the connection',
      { headers: { 'Content-Length': undefined, Connection: 'close' } },
      'no-length',
    ],
    ['no length, in chunks', { headers: { 'Content-Length': undefined, 'Transfer-Encoding': 'chunked' } }, 'no-length'],
    ['a compressed body', { body: gzipSync(CLIP), headers: { 'Content-Encoding': 'gzip' } }, 'encoding'],
    ['a compressed body under two names', { headers: { 'Content-Encoding': 'identity, br' } }, 'encoding'],
    ['a part although the whole was asked for', { status: 206, headers: { 'Content-Range': 'bytes 0-9/10' } }, 'range'],
    ['a length shorter than the clip', { headers: { 'Content-Length': String(other.length) } }, 'broken-file'],
    ['a clip cut at its source', { body: other }, 'broken-file'],
    ['a clip with something behind it', { body: Buffer.concat([CLIP, Buffer.from('tail!')]) }, 'broken-file'],
    ['nothing there', { status: 204, body: Buffer.alloc(0) }, 'status'],
    ['a store that wants to be paid', { status: 402 }, 'status'],
  ])('%s', async (_name, answer, why) => {
    server.answer(sendClip(answer));
    const { folder, result } = await get();
    expect(result).toMatchObject({ kind: 'unusable', why });
    expect(list(folder)).toEqual([]);
  });

  it('a clip of another length than the service said', async () => {
    for (const [told, kind] of [
      [2, 'saved'],
      [1, 'saved'],
      [2.01, 'unusable'],
      [0.9, 'unusable'],
    ] as const)
      expect((await get({}, { durationSeconds: told })).result.kind).toBe(kind);
  });

  it('more than is taken, by the header alone', async () => {
    server.answer(sendClip({ headers: { 'Content-Length': String(2 * 1024 ** 3 + 1) } }));
    expect((await get()).result).toMatchObject({ kind: 'unusable', why: 'too-large' });
    server.answer(sendClip());
    expect((await get({ limits: { bytes: CLIP.length - 1 } })).result).toMatchObject({ why: 'too-large' });
  });
});

describe('the place', () => {
  it('must have room for the file and for what is written beside it', async () => {
    const folder = createFolder();
    const options: DownloadOptions = { directory: folder, name: 'job', allow: 'loopback' };
    const source: DownloadSource = { kind: 'video', url: server.at('/v.mp4') };
    const needed = CLIP.length + 64 * 1024 * 1024;
    const withFree = (bytes: number) => download(source, options, { ...systemParts, freeBytes: async () => bytes });
    expect(await withFree(needed - 1)).toEqual({
      kind: 'no-place',
      why: 'space',
      detail: `${needed - 1} bytes are free, ${needed} are needed`,
    });
    expect(list(folder)).toEqual([]);
    expect(await withFree(needed)).toMatchObject({ kind: 'saved' });
  });

  it('may refuse a write, which is a result', async () => {
    expect((await get({ directory: '/proc/self/task' })).result).toMatchObject({ kind: 'no-place', why: 'disk' });
  });
});

describe('a store that is out of order', () => {
  it.each([500, 502, 503, 408, 425, 429])('with %i may be asked again later', async (status) => {
    server.answer(sendClip({ status }), sendClip());
    const { folder, result } = await get();
    expect(result).toEqual({ kind: 'interrupted', why: 'busy', detail: `HTTP ${status}`, kept: 0 });
    expect((await get({ directory: folder })).result.kind).toBe('saved');
  });
});

describe('an address that is gone', () => {
  it.each([400, 401, 403, 404, 410])('with %i is expired', async (status) => {
    server.answer(sendClip({ status }));
    const { folder, result } = await get();
    expect(result).toEqual({ kind: 'expired', status });
    expect(list(folder)).toEqual([]);
  });

  it('is asked for once more, and the fresh one is used', async () => {
    server.answer(sendClip({ status: 403 }), sendClip());
    const { result } = await get({ refresh: async () => server.at('/fresh.mp4') });
    expect(result.kind).toBe('saved');
    expect(server.asked.map(({ path }) => path)).toEqual(['/v.mp4', '/fresh.mp4']);
  });

  it('is expired when the fresh one is gone too, or when there is none', async () => {
    server.answer(sendClip({ status: 410 }));
    let calls = 0;
    const refresh = async (): Promise<string> => {
      calls += 1;
      return server.at('/fresh.mp4');
    };
    expect((await get({ refresh })).result).toEqual({ kind: 'expired', status: 410 });
    expect(calls).toBe(1);
    expect((await get({ refresh: async () => undefined })).result).toEqual({ kind: 'expired', status: 410 });
  });
});

describe('a connection', () => {
  it('that nobody answers is an interruption', async () => {
    const { folder, result } = await get({}, { url: 'http://127.0.0.1:1/v.mp4' });
    expect(result).toEqual({ kind: 'interrupted', why: 'connection', detail: 'ECONNREFUSED', kept: 0 });
    expect(list(folder)).toEqual([]);
  });

  it('that goes silent is ended', async () => {
    server.answer(sendClip({ hangAt: 10 }));
    expect((await get({ limits: { idle: 60 } })).result).toMatchObject({ kind: 'interrupted', why: 'idle' });
  });

  it('that never answers is ended', async () => {
    server.answer(() => undefined);
    expect((await get({ limits: { idle: 60 } })).result).toMatchObject({ kind: 'interrupted', why: 'idle', kept: 0 });
  });

  it('that takes too long altogether is ended although something always comes', async () => {
    server.answer((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'video/mp4', 'Content-Length': '1000000' });
      const drip = setInterval(() => response.write('x'), 5);
      response.on('close', () => clearInterval(drip));
    });
    expect((await get({ limits: { total: 80 } })).result).toMatchObject({ kind: 'interrupted', why: 'too-long' });
  });
});
