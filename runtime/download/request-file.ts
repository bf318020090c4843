// Sends one GET and brings its answer. The only module of the package, besides the wire to the service, that opens a connection: it carries no credential, asks in no other method, and refuses a socket that ended elsewhere than the address that was checked.
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction, Socket } from 'node:net';
import { type AnswerBody, takeBody } from './answer-body.ts';
import type { DownloadOptions, InterruptReason } from './downloaded.ts';
import type { AnswerHead } from './judge-answer.ts';
import { type Forbidden, nameHost } from './judge-url.ts';
import type { Network, ResolvedAddress } from './network.ts';

export type FileAnswer =
  | { readonly kind: 'answered'; readonly head: AnswerHead; readonly body: AnswerBody }
  | Forbidden
  | { readonly kind: 'interrupted'; readonly why: InterruptReason; readonly detail: string };

export interface FileRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly allow: DownloadOptions['allow'];
  readonly signal: AbortSignal;
}

/** A name that leads, or a socket that led, where no download goes. */
class NotPublic extends Error {}

export function requestFile(network: Network, { url, headers, allow, signal }: FileRequest): Promise<FileAnswer> {
  const options = {
    method: 'GET',
    headers: { ...headers, 'Accept-Encoding': 'identity', 'User-Agent': 'kling-contract' },
    lookup: createLookup(network),
    signal,
  };
  // Without an agent of their own, sockets would be shared with whatever else the process does.
  const request =
    allow === 'loopback'
      ? requestHttp(url, { ...options, agent: false })
      : requestHttps(url, { ...options, ...network.tls, agent: network.agent ?? false });
  return new Promise((resolve) => {
    request.on('socket', (socket) => checkSocket(socket, (address) => isAllowed(network, allow, address)));
    request.on('response', (message) => {
      const head = { status: message.statusCode ?? 0, headers: message.headers };
      resolve({ kind: 'answered', head, body: takeBody(message) });
    });
    request.on('error', (error) => resolve(toFailure(error, url)));
    request.end();
  });
}

/** Names are resolved here and nowhere else; one bad address among good ones is reason enough to refuse all. */
function createLookup(network: Network): LookupFunction {
  return (host, options, callback) => {
    network.lookUp(host).then(
      (addresses) => {
        const bad = addresses.find(({ address }) => !network.isPublic(address));
        const [first] = addresses;
        if (bad !== undefined) callback(new NotPublic(host), []);
        else if (first === undefined) callback(Object.assign(new Error(host), { code: 'ENOTFOUND' }), []);
        else if (options.all === true) callback(null, addresses.map(copyAddress));
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, []),
    );
  };
}

function copyAddress({ address, family }: ResolvedAddress): { address: string; family: number } {
  return { address, family };
}

/** Whoever resolves once more in between cannot move the connection: what counts is where the socket ended. */
function checkSocket(socket: Socket, isGood: (address: string) => boolean): void {
  const check = (): void => {
    const address = socket.remoteAddress ?? '';
    if (!isGood(address)) socket.destroy(new NotPublic(address));
  };
  if (socket.connecting) socket.once('connect', check);
  else check();
}

function isAllowed(network: Network, allow: DownloadOptions['allow'], address: string): boolean {
  return allow === 'loopback' ? address === '127.0.0.1' : network.isPublic(address);
}

function toFailure(error: NodeJS.ErrnoException, url: URL): FileAnswer {
  if (error instanceof NotPublic) return { kind: 'forbidden', why: 'not-public', at: nameHost(url) };
  return { kind: 'interrupted', why: findReason(error.code ?? ''), detail: error.code ?? error.name };
}

function findReason(code: string): InterruptReason {
  if (['ENOTFOUND', 'EAI_AGAIN', 'ENODATA'].includes(code)) return 'no-such-host';
  return /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_SSL|ERR_TLS/.test(code) ? 'certificate' : 'connection';
}
