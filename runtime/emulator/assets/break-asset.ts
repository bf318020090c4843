// Serves a result wrongly, in each of the ways of the table. Each begins with the sound answer, so that only what is named is wrong.
import { STATUS_CODES } from 'node:http';
import { gzipSync } from 'node:zlib';
import { type Headers, printHead, type Reply, replyStatus, replyText } from '../server/reply.ts';
import type { AssetFault } from './asset-faults.ts';
import { type AssetFile, type AssetRequest, printRange, serveAsset } from './serve-asset.ts';

export interface AssetOccasion {
  readonly request: AssetRequest;
  readonly file: AssetFile;
  /** The address as it was asked for. */
  readonly url: string;
  /** Another file in the place of this one, made when it is wanted. */
  readonly other: () => AssetFile;
}

const TWO_GIB = 2 ** 31;

/** What a drip gives each second. */
const DRIP_BYTES = 1024;

const LOGIN =
  '<!DOCTYPE html><html><head><title>Sign in</title></head><body><form><input name="password"></form></body></html>\n';

export function breakAsset(fault: AssetFault, occasion: AssetOccasion): Reply {
  const { request, file, url } = occasion;
  const sound = serveAsset(request, file);
  const total = file.bytes.length;
  const half = sound.body.subarray(0, Math.floor(sound.body.length / 2));
  switch (fault) {
    case 'http-403':
    case 'http-404':
    case 'http-410':
    case 'http-500':
      return replyStatus(Number(fault.slice(5)));
    case 'cut-connection':
      return sendRaw(sound, { 'content-length': String(sound.body.length) }, half);
    case 'cut-unannounced':
      return sendRaw(sound, {}, half);
    case 'cut-announced':
      return { ...sound, body: half };
    case 'cut-gzip': {
      const packed = gzipSync(sound.body);
      return { ...withHeaders(sound, { 'content-encoding': 'gzip' }), body: packed.subarray(0, packed.length - 9) };
    }
    case 'cut-chunked': {
      const chunk = Buffer.concat([Buffer.from(`${half.length.toString(16)}\r\n`), half, Buffer.from('\r\n')]);
      return sendRaw(sound, { 'transfer-encoding': 'chunked' }, chunk);
    }
    case 'cut-last-byte':
      return { ...sound, body: sound.body.subarray(0, Math.max(0, sound.body.length - 1)) };
    case 'longer-length':
      return sendRaw(sound, { 'content-length': String(sound.body.length + 1000) }, sound.body);
    case 'login-page':
      return replyText(200, LOGIN, { 'content-type': 'text/html' });
    case 'range-ignored':
      return serveAsset({ ...request, headers: {} }, file);
    case 'range-shifted': {
      const shifted = shiftPart(sound, file);
      return withHeaders(shifted, {
        'content-range': printRange(total - shifted.body.length, shifted.body.length, total),
      });
    }
    case 'range-mislabelled':
      return shiftPart(sound, file);
    case 'range-other-total':
      return sound.status === 206
        ? withHeaders(sound, {
            'content-range': (sound.headers['content-range'] ?? '').replace(/\d+$/, String(total + 1)),
          })
        : sound;
    case 'etag-changed':
      return serveAsset(request, occasion.other());
    case 'etag-weak':
      return withHeaders(sound, { etag: `W/${file.etag}` });
    case 'no-etag': {
      const { etag: _etag, 'last-modified': _date, ...headers } = sound.headers;
      return { ...sound, headers };
    }
    case 'gzip':
      return { ...withHeaders(sound, { 'content-encoding': 'gzip' }), body: gzipSync(sound.body) };
    case 'wrong-type':
      return withHeaders(sound, { 'content-type': 'text/plain' });
    case 'other-bytes':
      return { ...sound, body: Buffer.alloc(sound.body.length, 'emulated ') };
    case 'drip': {
      const reply = sendRaw(sound, { 'content-length': String(sound.body.length) }, sound.body);
      return { ...reply, drip: { head: reply.bytes.length - sound.body.length, bytes: DRIP_BYTES } };
    }
    case 'stall':
      return { ...sendRaw(sound, { 'content-length': String(sound.body.length) }, half), ending: 'hold' };
    case 'reset':
      return { ...sendRaw(sound, { 'content-length': String(sound.body.length) }, half), ending: 'reset' };
    case 'announced-2-gib':
      return { ...sendRaw(sound, { 'content-length': String(TWO_GIB + 1) }, sound.body), ending: 'hold' };
    case 'empty':
      return { ...sound, body: new Uint8Array() };
    case 'redirect-loopback':
      return redirect('http://127.0.0.1:9/emulated-private.mp4');
    case 'redirect-name':
      return redirect('https://localhost:9/emulated-private.mp4');
    case 'redirect-metadata':
      return redirect('http://169.254.169.254/emulated-metadata.mp4');
    case 'redirect-http':
      return redirect('http://assets.example.com/emulated-clip.mp4');
    case 'redirect-loop':
      return redirect(url);
  }
}

function redirect(location: string): Reply {
  return replyStatus(302, { location });
}

function withHeaders(reply: Reply & { kind: 'whole' }, headers: Headers): Reply & { kind: 'whole' } {
  return { ...reply, headers: { ...reply.headers, ...headers } };
}

/** As many bytes as were asked for, from the end of the file. */
function shiftPart(sound: Reply & { kind: 'whole' }, file: AssetFile): Reply & { kind: 'whole' } {
  return sound.status === 206 ? { ...sound, body: file.bytes.subarray(file.bytes.length - sound.body.length) } : sound;
}

/** The head of the sound answer without its length, which `headers` give or leave out. */
function sendRaw(sound: Reply & { kind: 'whole' }, headers: Headers, body: Uint8Array): Reply & { kind: 'raw' } {
  const head = printHead(sound.status, STATUS_CODES[sound.status] ?? '', {
    ...sound.headers,
    ...headers,
    connection: 'close',
  });
  return { kind: 'raw', bytes: Buffer.concat([Buffer.from(head, 'latin1'), body]), ending: 'close' };
}
