// Each way to serve a result wrongly, as the client sees it byte by byte beside the sound answer.
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ASSET_FAULT_NAMES, type AssetFault } from '../../../../runtime/emulator/assets/asset-faults.ts';
import type { RuleCondition } from '../../../../runtime/emulator/script/script.ts';
import type { Emulator } from '../../../../runtime/emulator/server/options.ts';
import { openRaw } from '../raw-client.ts';
import { serveSmallWorld } from '../serve-small-world.ts';
import { type Downloaded, download, makeClip, readDownload } from './download.ts';

interface Served {
  readonly whole: Downloaded;
  readonly clip: string;
  readonly emulator: Emulator;
  get(headers?: Readonly<Record<string, string>>): Promise<Downloaded>;
}

async function serveWith(asset: AssetFault): Promise<Served> {
  const emulator = await serveSmallWorld();
  const clip = await makeClip(emulator);
  const whole = await download(emulator, clip);
  emulator.setScript({ rules: [{ when: { path: '/assets/*' }, do: { asset } }] });
  return { emulator, clip, whole, get: (headers = {}) => download(emulator, clip, headers) };
}

const half = (text: string): string => text.slice(0, Math.floor(text.length / 2));
const length = ({ headers }: Downloaded): number => Number(headers['content-length']);
const unzip = (text: string): string => gunzipSync(Buffer.from(text, 'latin1')).toString('latin1');

const PART = { range: 'bytes=100-199' };

const EXPECTED: Readonly<Record<AssetFault, (served: Served) => Promise<void>>> = {
  'http-403': async ({ get }) => expect((await get()).status).toBe(403),
  'http-404': async ({ get }) => expect((await get()).status).toBe(404),
  'http-410': async ({ get }) => expect((await get()).status).toBe(410),
  'http-500': async ({ get }) => expect((await get()).status).toBe(500),
  'cut-connection': async ({ get, whole }) => {
    const cut = await get();
    expect([length(cut), cut.body, cut.end]).toEqual([whole.body.length, half(whole.body), 'closed']);
  },
  'cut-unannounced': async ({ get, whole }) => {
    const cut = await get();
    expect([cut.status, cut.body]).toEqual([200, half(whole.body)]);
    expect(cut.headers).not.toHaveProperty('content-length');
    expect(cut.headers).not.toHaveProperty('transfer-encoding');
  },
  'cut-announced': async ({ get, whole }) => {
    const cut = await get();
    expect([cut.body, length(cut)]).toEqual([half(whole.body), half(whole.body).length]);
  },
  'cut-gzip': async ({ get }) => {
    const cut = await get();
    expect([cut.headers['content-encoding'], length(cut)]).toEqual(['gzip', cut.body.length]);
    expect(() => unzip(cut.body)).toThrow('unexpected end of file');
  },
  'cut-chunked': async ({ get, whole }) => {
    const cut = await get();
    expect(cut.headers['transfer-encoding']).toBe('chunked');
    expect(cut.body).toBe(`${half(whole.body).length.toString(16)}\r\n${half(whole.body)}\r\n`);
  },
  'cut-last-byte': async ({ get, whole }) => {
    const cut = await get();
    expect([cut.body, length(cut)]).toEqual([whole.body.slice(0, -1), whole.body.length - 1]);
  },
  'longer-length': async ({ get, whole }) => {
    const longer = await get();
    expect([longer.body, length(longer)]).toEqual([whole.body, whole.body.length + 1000]);
  },
  'login-page': async ({ get }) => {
    const { status, headers, body } = await get();
    expect([status, headers['content-type'], body.slice(0, 15)]).toEqual([200, 'text/html', '<!DOCTYPE html>']);
  },
  'range-ignored': async ({ get, whole }) => {
    const { status, body } = await get(PART);
    expect([status, body]).toEqual([200, whole.body]);
  },
  'range-shifted': async ({ get, whole }) => {
    const total = whole.body.length;
    const { status, headers, body } = await get(PART);
    expect([status, headers['content-range']]).toEqual([206, `bytes ${total - 100}-${total - 1}/${total}`]);
    expect(body).toBe(whole.body.slice(-100));
  },
  'range-mislabelled': async ({ get, whole }) => {
    const { headers, body } = await get(PART);
    expect(headers['content-range']).toBe(`bytes 100-199/${whole.body.length}`);
    expect(body).toBe(whole.body.slice(-100));
    expect(body).not.toBe(whole.body.slice(100, 200));
  },
  'range-other-total': async ({ get, whole }) => {
    const { headers, body } = await get(PART);
    expect(headers['content-range']).toBe(`bytes 100-199/${whole.body.length + 1}`);
    expect(body).toBe(whole.body.slice(100, 200));
  },
  'etag-changed': async ({ get, whole }) => {
    const [one, other] = [await get(), await get()];
    expect(new Set([whole, one, other].map(({ headers }) => headers.etag)).size).toBe(3);
    expect(new Set([whole, one, other].map(({ body }) => body)).size).toBe(3);
    const resumed = await get({ ...PART, 'if-range': whole.headers.etag ?? '' });
    expect(resumed.status).toBe(200);
  },
  'etag-weak': async ({ get, whole }) => expect((await get()).headers.etag).toBe(`W/${whole.headers.etag}`),
  'no-etag': async ({ get, whole }) => {
    const { headers, body } = await get();
    expect([headers.etag, headers['last-modified'], body]).toEqual([undefined, undefined, whole.body]);
  },
  gzip: async ({ get, whole }) => {
    const { headers, body } = await get({ 'accept-encoding': 'identity' });
    expect([headers['content-encoding'], unzip(body)]).toEqual(['gzip', whole.body]);
  },
  'wrong-type': async ({ get, whole }) => {
    const { headers, body } = await get();
    expect([headers['content-type'], body]).toEqual(['text/plain', whole.body]);
  },
  'other-bytes': async ({ get, whole }) => {
    const { headers, body } = await get();
    expect([headers['content-type'], body.length, body.slice(0, 9)]).toEqual([
      'video/mp4',
      whole.body.length,
      'emulated ',
    ]);
  },
  drip: async ({ emulator, clip, whole }) => {
    const { socket, ended } = openRaw(emulator.port);
    const headed = Promise.withResolvers<void>();
    socket.once('data', () => headed.resolve());
    socket.write(`GET ${clip} HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n`);
    await headed.promise;
    const some = Promise.withResolvers<string>();
    socket.once('data', (piece: string) => some.resolve(piece));
    await emulator.advance(1000);
    expect(await some.promise).toBe(whole.body.slice(0, 1024));
    await emulator.advance(1000 * Math.ceil(whole.body.length / 1024));
    expect(readDownload(await ended).body).toBe(whole.body);
  },
  stall: async ({ emulator, clip, whole }) => {
    const { socket, ended, read } = openRaw(emulator.port);
    const arrived = Promise.withResolvers<void>();
    socket.on('data', () => read().endsWith(half(whole.body).slice(-64)) && arrived.resolve());
    socket.write(`GET ${clip} HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n`);
    await arrived.promise;
    expect(socket.readyState).toBe('open');
    socket.destroy();
    expect(readDownload(await ended).body).toBe(half(whole.body));
  },
  reset: async ({ get, whole }) => {
    const { body, end } = await get();
    expect([whole.body.startsWith(body), end]).toEqual([true, 'reset']);
    expect(body.length).toBeLessThan(whole.body.length);
  },
  'announced-2-gib': async ({ emulator, clip, whole }) => {
    const { socket, ended, read } = openRaw(emulator.port);
    const arrived = Promise.withResolvers<void>();
    socket.on('data', () => read().endsWith(whole.body.slice(-64)) && arrived.resolve());
    socket.write(`GET ${clip} HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n`);
    await arrived.promise;
    socket.destroy();
    const answer = readDownload(await ended);
    expect([length(answer), answer.body]).toEqual([2 ** 31 + 1, whole.body]);
  },
  empty: async ({ get }) => {
    const { status, headers, body } = await get();
    expect([status, headers['content-type'], body]).toEqual([200, 'video/mp4', '']);
  },
  'redirect-loopback': async ({ get }) =>
    expect(await get()).toMatchObject(leads('http://127.0.0.1:9/emulated-private.mp4')),
  'redirect-name': async ({ get }) =>
    expect(await get()).toMatchObject(leads('https://localhost:9/emulated-private.mp4')),
  'redirect-metadata': async ({ get }) =>
    expect(await get()).toMatchObject(leads('http://169.254.169.254/emulated-metadata.mp4')),
  'redirect-http': async ({ get }) =>
    expect(await get()).toMatchObject(leads('http://assets.example.com/emulated-clip.mp4')),
  'redirect-loop': async ({ get, clip }) => expect(await get()).toMatchObject(leads(clip)),
};

function leads(location: string) {
  return { status: 302, headers: { location } };
}

it('is chosen by the task that the result is of', async () => {
  const emulator = await serveSmallWorld();
  const clip = await makeClip(emulator);
  const fetchWith = async (when: RuleCondition) => {
    emulator.setScript({ rules: [{ when, do: { asset: 'http-410' } }] });
    return (await download(emulator, clip)).status;
  };
  expect(await fetchWith({ operation: 'omniVideo.create', externalTaskId: 'sea-1' })).toBe(410);
  expect(await fetchWith({ operation: 'text2video.create' })).toBe(200);
  expect(await fetchWith({ externalTaskId: 'sea-2' })).toBe(200);
});

describe('an asset fault', () => {
  it.each(ASSET_FAULT_NAMES)('%s is as it says', async (fault) => {
    const served = await serveWith(fault);
    expect(served.whole.status).toBe(200);
    await EXPECTED[fault](served);
  });

  it('bears the mark of an emulator, whatever it is', async () => {
    for (const fault of ASSET_FAULT_NAMES.filter((name) => !/^(?:drip|stall|announced-2-gib)$/.test(name))) {
      const { get } = await serveWith(fault);
      expect((await get()).headers['x-emulated'], fault).toBe('1');
    }
  });
});
