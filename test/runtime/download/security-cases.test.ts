// The security cases of downloads, numbered: where no download may go, what it may not carry, and what it may not write. A case that is struck out leaves its number empty.
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { download, systemParts } from '../../../runtime/download/download.ts';
import type { Downloaded, DownloadOptions, ForbiddenReason } from '../../../runtime/download/downloaded.ts';
import { systemNetwork } from '../../../runtime/download/network.ts';
import { isPublicAddress } from '../../../runtime/download/public-address.ts';
import { makeCertificate } from '../../../runtime/emulator/server/make-certificate.ts';
import { CLIP, redirect, sendClip, useFileServer } from './file-server.ts';
import { list, useFolders } from './folder.ts';
import { createPublicNetwork, PUBLIC, type PublicNetwork, type PublicOptions, STORE } from './public-network.ts';

const server = useFileServer();
const createFolder = useFolders();

interface Got {
  readonly result: Downloaded;
  readonly network: PublicNetwork;
  readonly folder: string;
}

async function get(url: string, more: Partial<DownloadOptions> = {}, with_: Partial<PublicOptions> = {}): Promise<Got> {
  const network = createPublicNetwork({ port: server.port, ...with_ });
  const folder = more.directory ?? createFolder();
  const options: DownloadOptions = { directory: folder, name: 'job', allow: 'public', ...more };
  return { result: await download({ kind: 'video', url }, options, { ...systemParts, network }), network, folder };
}

describe('an address that is never asked', () => {
  it.each<[string, string, ForbiddenReason]>([
    ['D01', 'https://127.0.0.1/v.mp4', 'not-public'],
    ['D02', 'https://127.1/v.mp4', 'not-public'],
    ['D03', 'https://2130706433/v.mp4', 'not-public'],
    ['D04', 'https://0x7f.1/v.mp4', 'not-public'],
    ['D05', 'https://0177.0.0.1/v.mp4', 'not-public'],
    ['D06', 'https://①②⑦.⓪.⓪.①/v.mp4', 'not-public'],
    ['D07', 'https://127.0.0.1./v.mp4', 'not-public'],
    ['D08', 'https://0.0.0.0/v.mp4', 'not-public'],
    ['D09', 'https://[::1]/v.mp4', 'not-public'],
    ['D10', 'https://[::]/v.mp4', 'not-public'],
    ['D11', 'https://[::ffff:127.0.0.1]/v.mp4', 'not-public'],
    ['D12', 'https://[::127.0.0.1]/v.mp4', 'not-public'],
    ['D13', 'https://[64:ff9b::7f00:1]/v.mp4', 'not-public'],
    ['D14', 'https://[2002:7f00:1::]/v.mp4', 'not-public'],
    ['D15', 'https://169.254.169.254/latest/meta-data/', 'not-public'],
    ['D16', 'https://[fd00:ec2::254]/latest/meta-data/', 'not-public'],
    ['D17', 'https://10.0.0.7/v.mp4', 'not-public'],
    [`D18`, `http://${STORE}/v.mp4`, 'not-https'],
    ['D19', 'file:///etc/passwd', 'not-https'],
    ['D20', 'data:video/mp4;base64,AAAA', 'not-https'],
    ['D21', `https://${STORE}:8443/v.mp4`, 'port'],
    ['D22', `https://${STORE}:22/v.mp4`, 'port'],
    ['D23', `https://${STORE}@127.0.0.1/v.mp4`, 'user-info'],
    ['D24', `https://user:secret@${STORE}/v.mp4`, 'user-info'],
    ['D25', '//cdn.klingai.com/v.mp4', 'not-an-address'],
    ['D26', 'https://./v.mp4', 'not-an-address'],
  ])('%s %s', async (_number, url, why) => {
    const { result, network, folder } = await get(url);
    expect(result).toMatchObject({ kind: 'forbidden', why });
    expect(JSON.stringify(result)).not.toContain('secret');
    expect(network.resolved).toEqual([]);
    expect(network.connections).toBe(0);
    expect(list(folder)).toEqual([]);
  });
});

describe('a host that only looks like the service', () => {
  it.each([
    ['D27', 'https://klingai.com.evil.example/v.mp4'],
    ['D28', 'https://evilklingai.com/v.mp4'],
    ['D29', 'https://cdn.кlingai.com/v.mp4'],
    ['D30', 'https://klingai.com%2eevil.example/v.mp4'],
    ['D31', 'https://evil.example/?klingai.com'],
  ])('%s %s is refused where only its own are taken, and told otherwise', async (_number, url) => {
    const strict = await get(url, { hosts: 'strict' });
    expect(strict.result).toMatchObject({ kind: 'forbidden', why: 'unknown-host' });
    expect(strict.network.connections).toBe(0);
    expect((await get(url)).result).toMatchObject({ kind: 'saved', warnings: [{ kind: 'unknown-host' }] });
  });

  it.each([
    `https://${STORE}/v.mp4`,
    `https://${STORE}.:443/v.mp4`,
    'https://klingai.com/',
    'https://a.b.kling.ai/',
    'https://v.KECHUANGAI.com/',
  ])('D32 while %s is one of them, with its dot at the end or without', async (url) => {
    const { result, network } = await get(url, { hosts: 'strict' });
    expect(result).toMatchObject({ kind: 'saved', warnings: [] });
    expect(network.resolved.every((name) => !name.endsWith('.'))).toBe(true);
  });
});

describe('a name that leads inwards', () => {
  it.each([
    ['D33', ['127.0.0.1']],
    ['D34', ['169.254.169.254']],
    ['D35', ['::ffff:10.0.0.1']],
    ['D36', ['64:ff9b::a9fe:a9fe']],
    ['D37', [PUBLIC, '192.168.1.1']],
    ['D38', ['fe80::1']],
  ])('%s with the addresses %j is not connected', async (_number, addresses) => {
    const { result, network } = await get(
      `https://${STORE}/v.mp4`,
      {},
      { names: { [STORE]: [addresses] }, pretend: false },
    );
    expect(result).toEqual({ kind: 'forbidden', why: 'not-public', at: `https://${STORE}` });
    expect(network.connections).toBe(0);
  });

  it('D39 localhost, by the resolver of this machine', async () => {
    const options: DownloadOptions = { directory: createFolder(), name: 'job', allow: 'public' };
    const parts = { ...systemParts, network: systemNetwork };
    for (const url of ['https://localhost/v.mp4', 'https://localhost./v.mp4'])
      expect(await download({ kind: 'video', url }, options, parts)).toMatchObject({
        kind: 'forbidden',
        why: 'not-public',
      });
  });

  it('D40 is resolved once: a second answer of the resolver is never used', async () => {
    const { result, network } = await get(
      `https://${STORE}/v.mp4`,
      {},
      { names: { [STORE]: [[PUBLIC], ['127.0.0.1']] } },
    );
    expect(result.kind).toBe('saved');
    expect(network.resolved).toEqual([STORE]);
  });

  it('D41 a socket that ended elsewhere than at a public address is dropped before anything is sent', async () => {
    const { result, network } = await get(`https://${STORE}/v.mp4`, {}, { pretend: false });
    expect(result).toEqual({ kind: 'forbidden', why: 'not-public', at: `https://${STORE}` });
    expect(network.connections).toBe(1);
    expect(server.asked).toEqual([]);
  });

  it('D42 without an address is no such host', async () => {
    const { result } = await get(`https://${STORE}/v.mp4`, {}, { names: { [STORE]: [[]] } });
    expect(result).toMatchObject({ kind: 'interrupted', why: 'no-such-host' });
  });
});

describe('a redirect', () => {
  it.each<[string, string, ForbiddenReason]>([
    ['D43', 'https://127.0.0.1/', 'not-public'],
    ['D44', 'https://169.254.169.254/latest/meta-data/', 'not-public'],
    ['D45', `http://${STORE}/v.mp4`, 'not-https'],
    ['D46', `https://${STORE}:8443/v.mp4`, 'port'],
    ['D47', `https://user:secret@${STORE}/v.mp4`, 'user-info'],
    ['D48', 'file:///etc/passwd', 'not-https'],
    ['D49', '//[::1]/v.mp4', 'not-public'],
    ['D50', 'https://', 'not-an-address'],
  ])('%s to %s is not followed', async (_number, location, why) => {
    server.answer(redirect(location), sendClip());
    const { result, network } = await get(`https://${STORE}/v.mp4`);
    expect(result).toMatchObject({ kind: 'forbidden', why });
    expect(network.connections).toBe(1);
  });

  it('D51 to a name that leads inwards is not followed', async () => {
    server.answer(redirect('https://inner.klingai.com/v.mp4'), sendClip());
    const names = { 'inner.klingai.com': [['10.0.0.1']] };
    const { result, network } = await get(`https://${STORE}/v.mp4`, {}, { names });
    expect(result).toEqual({ kind: 'forbidden', why: 'not-public', at: 'https://inner.klingai.com' });
    expect(network.connections).toBe(1);
  });

  it('D52 to a strange host is refused where only known ones are taken', async () => {
    server.answer(redirect('https://store.example/v.mp4'), sendClip());
    expect((await get(`https://${STORE}/v.mp4`, { hosts: 'strict' })).result).toMatchObject({ why: 'unknown-host' });
  });

  it('D53 is followed three times and no more', async () => {
    const hop = redirect('/next.mp4');
    server.answer(hop, hop, hop, sendClip());
    expect((await get(`https://${STORE}/v.mp4`)).result.kind).toBe('saved');
    server.answer(hop);
    const { result, network } = await get(`https://${STORE}/v.mp4`);
    expect(result).toEqual({ kind: 'forbidden', why: 'redirects', at: `https://${STORE}` });
    expect(network.connections).toBe(4);
  });

  it('D54 without a place to go to is no file', async () => {
    server.answer((_request, response) => response.writeHead(302).end());
    expect((await get(`https://${STORE}/v.mp4`)).result).toMatchObject({ kind: 'forbidden', why: 'not-an-address' });
  });

  it('D55 carries no credential, cookie or referrer to the next host', async () => {
    const withCookie = redirect('https://other.klingai.com/v.mp4');
    server.answer((request, response) => {
      response.setHeader('Set-Cookie', 'session=secret');
      withCookie(request, response);
    }, sendClip());
    await get(`https://${STORE}/v.mp4?signature=secret`);
    const [, last] = server.asked;
    expect(Object.keys(last?.headers ?? {}).sort()).toEqual(['accept-encoding', 'connection', 'host', 'user-agent']);
    expect(JSON.stringify(last)).not.toContain('secret');
  });
});

describe('a store with a certificate', () => {
  const { key, certificate } = makeCertificate(Date.now());
  const secure = createTlsServer({ key, cert: certificate }, (request, response) => sendClip()(request, response));
  beforeAll(() => new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve)));
  afterAll(() => void secure.close());

  /** The certificate is for localhost, and for nobody else. */
  const getFrom = (host: string, ca: string | undefined): Promise<Got> => {
    const { port } = secure.address() as AddressInfo;
    return get(`https://${host}/v.mp4`, {}, { port: () => port, secure: { ca } });
  };

  it('D84 that is trusted and its own is asked', async () => {
    expect((await getFrom('localhost', certificate)).result).toMatchObject({ kind: 'saved' });
  });

  it('D85 that nobody trusts is not asked', async () => {
    const { result } = await getFrom('localhost', undefined);
    expect(result).toMatchObject({ kind: 'interrupted', why: 'certificate', kept: 0 });
  });

  it('D86 that is of another host is not asked', async () => {
    expect((await getFrom(STORE, certificate)).result).toMatchObject({ kind: 'interrupted', why: 'certificate' });
  });
});

describe('the emulator', () => {
  const loopback = (url: string): Promise<Got> => get(url, { allow: 'loopback' });
  it.each([
    ['D56', 'http://localhost/v.mp4'],
    ['D57', 'http://127.0.0.2/v.mp4'],
    ['D58', 'http://[::1]/v.mp4'],
    ['D59', 'http://10.0.0.1/v.mp4'],
    ['D60', 'https://127.0.0.1/v.mp4'],
    ['D61', `https://${STORE}/v.mp4`],
  ])('%s is not at %s', async (_number, url) => {
    expect((await loopback(url)).result).toMatchObject({ kind: 'forbidden', why: 'not-loopback' });
  });

  it('D62 sends nobody elsewhere, not even to another port of this machine', async () => {
    const elsewhere = ['http://169.254.169.254/', 'http://user@127.0.0.1/', 'http://127.0.0.1:1/', 'http://127.0.0.1/'];
    for (const location of [`https://${STORE}/v.mp4`, ...elsewhere]) {
      server.answer(redirect(location));
      expect((await loopback(server.at('/v.mp4'))).result.kind).toBe('forbidden');
    }
  });
});

describe('a name', () => {
  it.each([
    ['D63', '../job'],
    ['D64', 'a/b'],
    ['D65', '..'],
    ['D66', 'a\\b'],
    ['D67', '.hidden'],
    ['D68', 'job\0.mp4'],
    ['D69', ''],
    ['D70', 'a'.repeat(121)],
    ['D71', 'job.mp4'],
    ['D72', '-rf'],
  ])('%s %j makes no file', async (_number, name) => {
    const { result, folder } = await get(server.at('/v.mp4'), { allow: 'loopback', name });
    expect(result).toMatchObject({ kind: 'no-place', why: 'name' });
    expect(list(folder)).toEqual([]);
    expect(server.asked).toEqual([]);
  });

  it('D73 takes nothing of the address or the headers', async () => {
    server.answer(sendClip({ headers: { 'Content-Disposition': 'attachment; filename="../../evil.sh"' } }));
    const { folder } = await get(server.at('/..%2f..%2fevil.sh?name=/etc/passwd'), { allow: 'loopback' });
    expect(list(folder)).toEqual(['job-0.mp4']);
  });

  it('D74 has an index that is a number', async () => {
    for (const index of [-1, 0.5, Number.NaN, 10_000])
      expect((await get(server.at('/v.mp4'), { allow: 'loopback', index })).result).toMatchObject({ why: 'name' });
  });
});

describe('a place that somebody prepared', () => {
  const fetchInto = (directory: string): Promise<Got> => get(server.at('/v.mp4'), { allow: 'loopback', directory });

  it('D75 a directory that is a link is refused', async () => {
    const [real, link] = [createFolder(), join(createFolder(), 'asset')];
    symlinkSync(real, link);
    expect((await fetchInto(link)).result).toMatchObject({ kind: 'no-place', why: 'not-a-directory' });
    expect(list(real)).toEqual([]);
    expect(server.asked).toEqual([]);
  });

  it('D76 a directory that is a file, or is not there, is refused', async () => {
    const folder = createFolder();
    writeFileSync(join(folder, 'file'), '');
    for (const name of ['file', 'nothing'])
      expect((await fetchInto(join(folder, name))).result).toMatchObject({ why: 'not-a-directory' });
  });

  it.each([
    ['D77 a soft link', symlinkSync],
    ['D78 a hard link', linkSync],
  ] as const)('%s under the name of the part is not written through', async (_name, makeLink) => {
    const [folder, outside] = [createFolder(), join(createFolder(), 'precious')];
    writeFileSync(outside, 'precious');
    makeLink(outside, join(folder, 'job-0.part'));
    writeFileSync(join(folder, 'job-0.part.json'), JSON.stringify({ v: 1, etag: '"a"', total: CLIP.length, bytes: 4 }));
    expect((await fetchInto(folder)).result).toMatchObject({ kind: 'saved', resumedAt: 0 });
    expect(readFileSync(outside, 'utf8')).toBe('precious');
  });

  it('D79 a link under the final name is neither followed nor replaced', async () => {
    const [folder, outside] = [createFolder(), join(createFolder(), 'precious.mp4')];
    writeFileSync(outside, CLIP);
    symlinkSync(outside, join(folder, 'job-0.mp4'));
    expect((await fetchInto(folder)).result).toMatchObject({ kind: 'no-place', why: 'taken' });
  });

  it('D80 a link under the name of the note is not read, and what it leads to stays', async () => {
    const [folder, outside] = [createFolder(), join(createFolder(), 'note.json')];
    writeFileSync(outside, JSON.stringify({ v: 1, etag: '"a"', total: CLIP.length, bytes: 4 }));
    writeFileSync(join(folder, 'job-0.part'), 'xxxx');
    symlinkSync(outside, join(folder, 'job-0.part.json'));
    expect((await fetchInto(folder)).result).toMatchObject({ kind: 'saved', resumedAt: 0 });
    expect(existsSync(outside)).toBe(true);
  });

  it('D81 a part that is exchanged while it comes gets no name', async () => {
    const folder = createFolder();
    const part = join(folder, 'job-0.part');
    server.answer(sendClip());
    const swap = (bytes: number): void => {
      if (bytes === CLIP.length) {
        writeFileSync(`${part}.new`, 'evil');
        renameSync(`${part}.new`, part);
      }
    };
    const { result } = await get(server.at('/v.mp4'), { allow: 'loopback', directory: folder, onProgress: swap });
    expect(result).toMatchObject({ kind: 'interrupted', why: 'overtaken' });
    // What somebody else put there is not ours to remove.
    expect(list(folder)).toEqual(['job-0.part']);
  });

  it('D82 a directory that is exchanged while it comes gets no file', async () => {
    const root = createFolder();
    const folder = join(root, 'asset');
    mkdirSync(folder);
    const swap = (bytes: number): void => {
      if (bytes !== CLIP.length) return;
      renameSync(folder, join(root, 'old'));
      symlinkSync(join(root, 'old'), folder);
    };
    const { result } = await get(server.at('/v.mp4'), { allow: 'loopback', directory: folder, onProgress: swap });
    expect(result).toMatchObject({ kind: 'interrupted', why: 'overtaken' });
    expect(list(join(root, 'old'))).not.toContain('job-0.mp4');
  });
});

describe('two at once', () => {
  it('D87 a part that somebody else writes into gets no name, whatever its boxes say', async () => {
    const folder = createFolder();
    const writeBeside = (bytes: number): void => {
      if (bytes !== CLIP.length) return;
      const part = openSync(join(folder, 'job-0.part'), 'r+');
      writeSync(part, Buffer.alloc(8), 0, 8, CLIP.length - 40);
      closeSync(part);
    };
    const { result } = await get(server.at('/v.mp4'), {
      allow: 'loopback',
      directory: folder,
      onProgress: writeBeside,
    });
    expect(result).toMatchObject({ kind: 'interrupted', why: 'overtaken' });
    expect(list(folder)).toEqual([]);
  });

  it('D88 of two downloads into one name at least one is good, and none is good that is broken', async () => {
    const folder = createFolder();
    const both = await Promise.all(
      [0, 1].map(() => get(server.at('/v.mp4'), { allow: 'loopback', directory: folder })),
    );
    const good = both.flatMap(({ result }) => (result.kind === 'saved' ? [result.sha256] : []));
    const sha256 = createHash('sha256')
      .update(readFileSync(join(folder, 'job-0.mp4')))
      .digest('hex');
    expect(new Set(good)).toEqual(new Set([sha256]));
    expect(readFileSync(join(folder, 'job-0.mp4')).equals(CLIP)).toBe(true);
  });
});

describe('addresses', () => {
  it('D83 that are public, and no others, pass', () => {
    const good = [
      PUBLIC,
      '1.1.1.1',
      '172.15.255.255',
      '172.32.0.0',
      '100.63.0.1',
      '223.255.255.254',
      '2606:4700::1111',
      '2a00:1450::1',
    ];
    const bad = [
      ...[
        '0.1.2.3',
        '100.64.0.1',
        '127.255.255.255',
        '172.16.0.1',
        '172.31.255.255',
        '192.0.0.8',
        '192.0.2.1',
        '192.88.99.1',
      ],
      ...['198.18.0.1', '198.19.255.255', '198.51.100.1', '203.0.113.9', '224.0.0.1', '239.1.2.3', '255.255.255.255'],
      ...[
        '::2',
        '::ffff:1.1.1.1',
        '::ffff:0:127.0.0.1',
        '64:ff9b::1.1.1.1',
        '64:ff9b:1::1',
        '100::1',
        '2001::1',
        '2001:db8::1',
      ],
      ...[
        '2002:0101:0101::',
        '3fff::1',
        '4000::1',
        'fc00::1',
        'fdff::1',
        'fe80::1',
        'fec0::1',
        'ff02::1',
        'localhost',
        '',
        '1.1.1',
      ],
    ];
    expect(good.filter((address) => !isPublicAddress(address))).toEqual([]);
    expect(bad.filter((address) => isPublicAddress(address))).toEqual([]);
  });
});
