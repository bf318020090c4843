// A download that was cut off is taken up where it stopped, if it is surely the same file; otherwise it begins anew. Half a file is never taken for a whole one.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { download } from '../../../runtime/download/download.ts';
import type { Downloaded, DownloadOptions } from '../../../runtime/download/downloaded.ts';
import { CLIP, type Handler, sendClip, sendRanges, TAG, useFileServer } from './file-server.ts';
import { list, useFolders } from './folder.ts';

const server = useFileServer();
const createFolder = useFolders();
const CUT = 1000;
/** The last half of what is there is asked for again, to be compared. */
const FROM = 500;
const LEFT = ['job-0.part', 'job-0.part.json'];

function get(directory: string, more: Partial<DownloadOptions> = {}): Promise<Downloaded> {
  return download(
    { kind: 'video', url: server.at('/v.mp4'), durationSeconds: 1.5 },
    { directory, name: 'job', allow: 'loopback', ...more },
  );
}

/** A folder with the part that a cut connection left. */
async function leavePart(): Promise<string> {
  const folder = createFolder();
  server.answer(sendClip({ cutAt: CUT }));
  await get(folder);
  return folder;
}

function readClip(folder: string): boolean {
  return readFileSync(join(folder, 'job-0.mp4')).equals(CLIP);
}

describe('what is left behind', () => {
  it('after a cut is the part and a note of where it came from', async () => {
    const folder = createFolder();
    server.answer(sendClip({ cutAt: CUT }));
    expect(await get(folder)).toMatchObject({ kind: 'interrupted', why: 'connection', kept: CUT });
    expect(list(folder)).toEqual(LEFT);
    expect(readFileSync(join(folder, 'job-0.part')).equals(CLIP.subarray(0, CUT))).toBe(true);
    expect(JSON.parse(readFileSync(join(folder, 'job-0.part.json'), 'utf8'))).toEqual({
      v: 1,
      etag: TAG,
      total: CLIP.length,
      bytes: CUT,
    });
  });

  it('after the signal is the same', async () => {
    const folder = createFolder();
    const stop = new AbortController();
    server.answer(sendClip({ hangAt: CUT }));
    const onProgress = (bytes: number): void => {
      if (bytes > 0) stop.abort();
    };
    expect(await get(folder, { signal: stop.signal, onProgress })).toEqual({ kind: 'aborted', kept: CUT });
    expect(list(folder)).toEqual(LEFT);
  });

  it('before anything came is nothing', async () => {
    const folder = createFolder();
    expect(await get(folder, { signal: AbortSignal.abort() })).toEqual({ kind: 'aborted', kept: 0 });
    expect(list(folder)).toEqual([]);
    expect(server.asked).toEqual([]);
  });

  it.each([undefined, 'W/"weak"', 'bare', '"a\tb"'])(
    'with the tag %j is nothing: it could not be told apart',
    async (tag) => {
      const folder = createFolder();
      server.answer(sendClip({ cutAt: CUT, headers: { ETag: tag } }));
      expect(await get(folder)).toMatchObject({ kind: 'interrupted', kept: 0 });
      expect(list(folder)).toEqual([]);
    },
  );
});

describe('a part', () => {
  it('is taken up with a range that holds for the same file only', async () => {
    const folder = await leavePart();
    server.answer(sendRanges());
    const seen: number[] = [];
    const result = await get(folder, { onProgress: (bytes) => seen.push(bytes) });
    expect(result).toMatchObject({ kind: 'saved', resumedAt: CUT, bytes: CLIP.length });
    expect(server.asked.at(-1)?.headers).toMatchObject({ range: `bytes=${FROM}-`, 'if-range': TAG });
    expect(seen[0]).toBe(CUT);
    expect(readClip(folder)).toBe(true);
    expect(list(folder)).toEqual(['job-0.mp4']);
  });

  it('is cut off again and again, and whole in the end', async () => {
    const folder = await leavePart();
    for (const kept of [1500, 2000]) {
      server.answer((request, response) => {
        const start = Number(/\d+/.exec(request.headers.range ?? '')?.[0]);
        const range = `bytes ${start}-${CLIP.length - 1}/${CLIP.length}`;
        sendClip({ status: 206, body: CLIP.subarray(start), cutAt: kept - start, headers: { 'Content-Range': range } })(
          request,
          response,
        );
      });
      expect(await get(folder)).toMatchObject({ kind: 'interrupted', kept });
    }
    server.answer(sendRanges());
    expect(await get(folder)).toMatchObject({ kind: 'saved', resumedAt: 2000 });
    expect(readClip(folder)).toBe(true);
  });

  it('is kept while the store cannot be reached', async () => {
    const folder = await leavePart();
    server.answer((request) => request.socket.destroy());
    expect(await get(folder)).toMatchObject({ kind: 'interrupted', kept: CUT });
    expect(list(folder)).toEqual(LEFT);
  });

  it('goes on at a fresh address', async () => {
    const folder = await leavePart();
    server.answer(sendClip({ status: 403 }), sendRanges());
    expect(await get(folder, { refresh: async () => server.at('/fresh.mp4') })).toMatchObject({
      kind: 'saved',
      resumedAt: CUT,
    });
    expect(readClip(folder)).toBe(true);
  });

  it('that was whole already needs no request', async () => {
    const folder = await leavePart();
    const asked = server.asked.length;
    writeFileSync(join(folder, 'job-0.part'), CLIP);
    writeFileSync(
      join(folder, 'job-0.part.json'),
      JSON.stringify({ v: 1, etag: TAG, total: CLIP.length, bytes: CLIP.length }),
    );
    expect(await get(folder)).toMatchObject({ kind: 'saved', resumedAt: CLIP.length });
    expect(server.asked).toHaveLength(asked);
  });
});

describe('a part of something else begins anew', () => {
  const range = (first: number, last: number, total: number | string): Record<string, string> => ({
    'Content-Range': `bytes ${first}-${last}/${total}`,
  });
  const rest = CLIP.subarray(FROM);
  const last = CLIP.length - 1;
  it.each<[string, Handler]>([
    ['the whole file comes', sendClip()],
    ['the tag has changed', sendRanges({ etag: '"strong-2"' })],
    ['the range begins elsewhere', sendClip({ status: 206, body: rest, headers: range(FROM - 1, last, CLIP.length) })],
    ['the range ends early', sendClip({ status: 206, body: rest, headers: range(FROM, last - 1, CLIP.length) })],
    ['the total is another', sendClip({ status: 206, body: rest, headers: range(FROM, last, CLIP.length + 1) })],
    ['the total is not told', sendClip({ status: 206, body: rest, headers: range(FROM, last, '*') })],
    ['the range is missing', sendClip({ status: 206, body: rest })],
    [
      'the length is not that of the range',
      sendClip({ status: 206, body: rest.subarray(1), headers: range(FROM, last, CLIP.length) }),
    ],
    [
      'a tag comes with the range that is another',
      sendClip({ status: 206, body: rest, headers: { ...range(FROM, last, CLIP.length), ETag: '"x"' } }),
    ],
    [
      'the store sends another part than it says',
      sendClip({ status: 206, body: CLIP.subarray(0, rest.length), headers: range(FROM, last, CLIP.length) }),
    ],
    ['the range is refused', sendClip({ status: 416, body: Buffer.alloc(0) })],
  ])('when %s', async (_name, handler) => {
    const folder = await leavePart();
    server.answer(handler, sendClip());
    expect(await get(folder)).toMatchObject({ kind: 'saved', resumedAt: 0 });
    expect(readClip(folder)).toBe(true);
    expect(list(folder)).toEqual(['job-0.mp4']);
  });

  it.each([
    ['is no JSON', 'null and void'],
    ['is of another version', { v: 2, etag: TAG, total: CLIP.length, bytes: CUT }],
    ['has a weak tag', { v: 1, etag: 'W/"a"', total: CLIP.length, bytes: CUT }],
    ['has a tag that would break a header', { v: 1, etag: '"a"\r\nX: 1', total: CLIP.length, bytes: CUT }],
    ['has more than the file', { v: 1, etag: TAG, total: CLIP.length, bytes: CUT + 1 }],
    ['has more than the total', { v: 1, etag: TAG, total: CUT - 1, bytes: CUT }],
    ['has no bytes', { v: 1, etag: TAG, total: CLIP.length, bytes: 0 }],
  ])('when the note %s', async (_name, note) => {
    const folder = await leavePart();
    writeFileSync(join(folder, 'job-0.part.json'), typeof note === 'string' ? note : JSON.stringify(note));
    server.answer(sendRanges());
    expect(await get(folder)).toMatchObject({ kind: 'saved', resumedAt: 0 });
    expect(server.asked.at(-1)?.headers.range).toBeUndefined();
  });

  it('but only once: a store that always answers with a wrong range is told', async () => {
    const folder = await leavePart();
    server.answer(sendClip({ status: 206, headers: range(0, last, CLIP.length) }));
    expect(await get(folder)).toMatchObject({ kind: 'unusable', why: 'range' });
  });
});

it('bytes behind the last flush are thrown away: after a crash they may be holes', async () => {
  const folder = await leavePart();
  const part = join(folder, 'job-0.part');
  writeFileSync(part, Buffer.concat([CLIP.subarray(0, CUT), Buffer.alloc(500)]));
  server.answer(sendRanges());
  expect(await get(folder)).toMatchObject({ kind: 'saved', resumedAt: CUT });
  expect(readClip(folder)).toBe(true);
});

it.each([
  ['at its end, as the bytes that come again show', FROM],
  ['at its beginning, as the whole file shows', 0],
])('a part that is broken %s is fetched anew', async (_name, at) => {
  const folder = await leavePart();
  const bytes = Buffer.from(CLIP.subarray(0, CUT));
  bytes.fill(0, at, at + 100);
  writeFileSync(join(folder, 'job-0.part'), bytes);
  server.answer(sendRanges());
  expect(await get(folder)).toMatchObject({ kind: 'saved', resumedAt: 0 });
  expect(readClip(folder)).toBe(true);
});

it('a part that is broken in its pictures, which no walk over boxes sees, is fetched anew', async () => {
  const folder = await leavePart();
  const bytes = CLIP.length - 4;
  const part = Buffer.from(CLIP.subarray(0, bytes));
  part.writeUInt8(255 - part.readUInt8(bytes - 40), bytes - 40);
  writeFileSync(join(folder, 'job-0.part'), part);
  writeFileSync(join(folder, 'job-0.part.json'), JSON.stringify({ v: 1, etag: TAG, total: CLIP.length, bytes }));
  server.answer(sendRanges());
  expect(await get(folder)).toMatchObject({ kind: 'saved', resumedAt: 0 });
  expect(readClip(folder)).toBe(true);
});

it('a part is kept while the store sends something else for a time', async () => {
  const folder = await leavePart();
  for (const [status, kind] of [
    [500, 'interrupted'],
    [503, 'interrupted'],
    [403, 'expired'],
    [402, 'unusable'],
  ] as const) {
    server.answer(sendClip({ status }));
    expect((await get(folder)).kind).toBe(kind);
    expect(list(folder)).toEqual(LEFT);
  }
});
