// A store of files as bad as a test wants it: one handler at a time, and a record of what it was asked.
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { writeMp4 } from '../../../runtime/media/mp4/write-mp4.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** Small, with picture and sound, and 1.5 s long. */
export const CLIP = Buffer.from(writeMp4({ seconds: 1.5, width: 16, height: 16, fps: 4, seed: 7 }));

export const TAG = '"strong-1"';

export function useFileServer() {
  let handler: Handler = sendClip();
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    asked.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers });
    handler(request, response);
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  beforeEach(() => {
    asked.length = 0;
    handler = sendClip();
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const port = (): number => (server.address() as AddressInfo).port;
  return {
    asked: asked as readonly Asked[],
    port,
    at: (path: string): string => `http://127.0.0.1:${port()}${path}`,
    /** Answers everything in this way from now on; of several handlers the first request gets the first, and the last stays. */
    answer: (...handlers: readonly Handler[]): void => {
      let next = 0;
      handler = (request, response) => {
        const chosen = handlers[Math.min(next, handlers.length - 1)];
        next += 1;
        chosen?.(request, response);
      };
    },
  };
}

export interface ClipAnswer {
  readonly status?: number;
  /** `undefined` takes a header away. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: Uint8Array;
  /** Cut the connection after so many bytes. */
  readonly cutAt?: number;
  /** Go silent after so many bytes. */
  readonly hangAt?: number;
}

export function sendClip({ status = 200, headers = {}, body = CLIP, cutAt, hangAt }: ClipAnswer = {}): Handler {
  return (_request, response) => {
    const usual = { 'Content-Type': 'video/mp4', 'Content-Length': String(body.length), ETag: TAG };
    const all = Object.entries({ ...usual, ...headers }).filter(([, value]) => value !== undefined);
    response.strictContentLength = false;
    response.writeHead(
      status,
      all.flatMap(([name, value]) => [name, value ?? '']),
    );
    if (hangAt !== undefined) response.write(body.subarray(0, hangAt));
    else if (cutAt !== undefined) response.write(body.subarray(0, cutAt), () => response.socket?.destroy());
    else response.end(body);
  };
}

export function redirect(location: string, status = 302): Handler {
  return (_request, response) => response.writeHead(status, { Location: location }).end();
}

/** A store that knows ranges: it goes on where it is asked to, if the tag is still the same. */
export function sendRanges({
  body = CLIP,
  etag = TAG,
}: {
  readonly body?: Uint8Array;
  readonly etag?: string;
} = {}): Handler {
  return (request, response) => {
    const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1]);
    if (Number.isNaN(start) || request.headers['if-range'] !== etag)
      return sendClip({ body, headers: { ETag: etag } })(request, response);
    const range = `bytes ${start}-${body.length - 1}/${body.length}`;
    sendClip({ status: 206, body: body.subarray(start), headers: { ETag: etag, 'Content-Range': range } })(
      request,
      response,
    );
  };
}
