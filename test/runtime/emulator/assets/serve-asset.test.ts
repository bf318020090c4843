// Results over HTTP as a content network serves them: validators, ranges, HEAD, and addresses that end.
import { describe, expect, it } from 'vitest';
import { serveSmallWorld } from '../serve-small-world.ts';
import { download, findClip, makeClip } from './download.ts';

const DAY = 86_400_000;

describe('a result', () => {
  it('is a clip with its length, a strong ETag and its time', async () => {
    const emulator = await serveSmallWorld();
    const clip = await makeClip(emulator);
    expect(clip).toMatch(/^\/assets\/emulated-1\/emulated-video-1\.mp4\?expires=1798545610&signature=[0-9a-f]{64}$/);
    const { status, headers, body } = await download(emulator, clip);
    expect(status).toBe(200);
    expect(body.slice(4, 8)).toBe('ftyp');
    expect(headers).toMatchObject({
      'x-emulated': '1',
      'content-type': 'video/mp4',
      'content-length': String(body.length),
      'accept-ranges': 'bytes',
      'last-modified': 'Sun, 29 Nov 2026 12:00:10 GMT',
    });
    expect(headers.etag).toMatch(/^"[0-9a-f]{32}"$/);
  });

  it('is described by HEAD, whatever part is asked for', async () => {
    const emulator = await serveSmallWorld();
    const clip = await makeClip(emulator);
    const whole = await download(emulator, clip);
    const { status, headers, body } = await download(emulator, clip, { method: 'HEAD', range: 'bytes=0-9' });
    expect([status, body, headers]).toEqual([200, '', whole.headers]);
  });

  it('is served in parts that join to the whole', async () => {
    const emulator = await serveSmallWorld();
    const clip = await makeClip(emulator);
    const { body, headers } = await download(emulator, clip);
    const total = body.length;
    const first = await download(emulator, clip, { range: 'bytes=0-999' });
    const rest = await download(emulator, clip, { range: 'bytes=1000-', 'if-range': headers.etag ?? '' });
    expect([first.status, first.headers['content-range']]).toEqual([206, `bytes 0-999/${total}`]);
    expect([rest.status, rest.headers['content-range']]).toEqual([206, `bytes 1000-${total - 1}/${total}`]);
    expect(first.body + rest.body).toBe(body);
  });

  it('is served whole if it is no longer what If-Range says', async () => {
    const emulator = await serveSmallWorld();
    const clip = await makeClip(emulator);
    const range = 'bytes=0-9';
    const { status } = await download(emulator, clip, { range, 'if-range': '"0"' });
    const byTime = await download(emulator, clip, { range, 'if-range': 'Sun, 29 Nov 2026 12:00:10 GMT' });
    expect([status, byTime.status]).toEqual([200, 206]);
  });

  it('has no bytes behind its end', async () => {
    const emulator = await serveSmallWorld();
    const clip = await makeClip(emulator);
    const { status, headers, body } = await download(emulator, clip, { range: 'bytes=99999999-' });
    expect([status, body]).toEqual([416, '']);
    expect(headers['content-range']).toMatch(/^bytes \*\/\d+$/);
  });

  it('is only read', async () => {
    const emulator = await serveSmallWorld();
    const { status, headers } = await download(emulator, await makeClip(emulator), { method: 'DELETE' });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('opens by its address for a while, and by a fresh one afterwards', async () => {
    const emulator = await serveSmallWorld({ addressLifetimeMs: 3_600_000 });
    const clip = await makeClip(emulator);
    await emulator.advance(3_599_999);
    expect((await download(emulator, clip)).status).toBe(200);
    await emulator.advance(1);
    expect((await download(emulator, clip)).status).toBe(403);
    const fresh = await findClip(emulator);
    expect(fresh).not.toBe(clip);
    expect((await download(emulator, fresh)).status).toBe(200);
  });

  it('is gone after 30 days, with whatever address', async () => {
    const emulator = await serveSmallWorld({ addressLifetimeMs: 40 * DAY });
    const clip = await makeClip(emulator);
    await emulator.advance(30 * DAY);
    expect((await download(emulator, clip)).status).toBe(404);
  });

  it('does not open without its signature, with a foreign one or for another name', async () => {
    const emulator = await serveSmallWorld();
    const clip = await makeClip(emulator);
    const name = clip.slice(0, clip.indexOf('?'));
    const tries = [
      name,
      clip.replace(/.$/, (digit) => (digit === '0' ? '1' : '0')),
      clip.replace('expires=1', 'expires=2'),
    ];
    expect(await Promise.all(tries.map(async (path) => (await download(emulator, path)).status))).toEqual([
      403, 403, 403,
    ]);
    const others = [
      '/assets/emulated-2/emulated-video-1.mp4',
      '/assets/',
      '/assets/../../etc/passwd',
      '/assets/%2e%2e/x',
    ];
    expect(await Promise.all(others.map(async (path) => (await download(emulator, path)).status))).toEqual([
      404, 404, 404, 404,
    ]);
  });
});
