// Every way in which a result can be served wrongly. One table: scripts and the documentation read it, and serving is exhaustive over it.

export const ASSET_FAULTS = {
  'http-403': 'HTTP 403, as for an address whose signature ran out',
  'http-404': 'HTTP 404',
  'http-410': 'HTTP 410',
  'http-500': 'HTTP 500',
  'cut-connection': 'announces the whole length, ends the connection in the middle',
  'cut-unannounced': 'announces no length; the end of the connection, too early, is the end of the body',
  'cut-announced': 'announces a shorter length than the file has, and sends that much',
  'cut-gzip': 'gzip that ends in the middle',
  'cut-chunked': 'chunked, ends without its last chunk',
  'cut-last-byte': 'announces and sends all but the last byte',
  'longer-length': 'announces more than it sends, then ends the connection',
  'login-page': 'HTTP 200 with an HTML page that asks to log in',
  'range-ignored': 'HTTP 200 with the whole file to a request for a part',
  'range-shifted': 'HTTP 206 with another part than was asked for, named honestly',
  'range-mislabelled': 'HTTP 206 whose Content-Range is that of the request and whose bytes are of another part',
  'range-other-total': 'HTTP 206 with another total length',
  'etag-changed': 'another strong ETag and other bytes of the same length with each request',
  'etag-weak': 'a weak ETag',
  'no-etag': 'neither ETag nor Last-Modified',
  gzip: 'the whole file in gzip, whatever was accepted',
  'wrong-type': 'Content-Type: text/plain',
  'other-bytes': 'video/mp4 whose bytes are no MP4',
  drip: 'one KiB a second',
  stall: 'the first half, then nothing; the connection stays open',
  reset: 'the first half, then a reset',
  'announced-2-gib': 'announces 2 GiB and one byte',
  empty: 'HTTP 200 with no bytes',
  'redirect-loopback': 'HTTP 302 to 127.0.0.1 on another port',
  'redirect-name': 'HTTP 302 to a name that leads to this machine',
  'redirect-metadata': 'HTTP 302 to 169.254.169.254',
  'redirect-http': 'HTTP 302 to plain http on a public name',
  'redirect-loop': 'HTTP 302 to itself',
} as const;

export type AssetFault = keyof typeof ASSET_FAULTS;

/** In the order of the table. */
// Object.keys forgets the literal type of the keys of a table that has no others.
export const ASSET_FAULT_NAMES = Object.keys(ASSET_FAULTS) as AssetFault[];
