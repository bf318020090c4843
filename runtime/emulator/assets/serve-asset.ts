// Answers a request for a result as a good content network does: ranges, validators, HEAD. What goes wrong on purpose is made of this in break-asset.
import { date, type Headers, type Reply } from '../server/reply.ts';
import { parseRange } from './parse-range.ts';

export interface AssetFile {
  readonly bytes: Uint8Array;
  readonly type: string;
  /** A strong one, in its quotes. */
  readonly etag: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
}

export interface AssetRequest {
  readonly method: string;
  readonly headers: Headers;
  readonly at: number;
}

export function serveAsset(request: AssetRequest, file: AssetFile): Reply & { kind: 'whole' } {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { kind: 'whole', status: 405, headers: { allow: 'GET, HEAD' }, body: new Uint8Array() };
  const headers = { ...date(request.at), ...describeFile(file) };
  const total = file.bytes.length;
  const range = request.method === 'GET' && isCurrent(request, file) ? parseRange(request.headers.range, total) : ALL;
  switch (range.kind) {
    case 'all':
      return { kind: 'whole', status: 200, headers, body: file.bytes };
    case 'part': {
      const body = file.bytes.subarray(range.start, range.end + 1);
      const place = { 'content-range': printRange(range.start, body.length, total) };
      return { kind: 'whole', status: 206, headers: { ...headers, ...place }, body };
    }
    case 'unsatisfiable':
      return { kind: 'whole', status: 416, headers: { 'content-range': `bytes */${total}` }, body: new Uint8Array() };
  }
}

const ALL = { kind: 'all' } as const;

export function printRange(start: number, length: number, total: number): string {
  return `bytes ${start}-${start + length - 1}/${total}`;
}

export function describeFile({ type, etag, madeAt }: AssetFile): Headers {
  return {
    'content-type': type,
    'accept-ranges': 'bytes',
    etag,
    'last-modified': new Date(madeAt).toUTCString(),
  };
}

/** Without If-Range the file is taken to be the same; with one it must be, by a strong comparison. */
function isCurrent({ headers }: AssetRequest, file: AssetFile): boolean {
  const wanted = headers['if-range'];
  return wanted === undefined || wanted === file.etag || wanted === new Date(file.madeAt).toUTCString();
}
