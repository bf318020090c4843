// Each service code has its class, its advice and its row, and an error keeps the answer without showing it.
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../generated/errors.ts';
import { createKling } from '../../../runtime/client/create-kling.ts';
import { KlingError, ServiceError } from '../../../runtime/transport/errors.ts';
import type { Answered, Broken, Exchange, Phase } from '../../../runtime/transport/exchange.ts';
import { isTransient } from '../../../runtime/transport/retry.ts';
import { toError } from '../../../runtime/transport/to-error.ts';
import { startService } from './service.ts';
import { makeKey } from './wires.ts';

function answer(status: number, body: unknown): Answered {
  return { kind: 'answered', status, headers: {}, text: '', body, requestId: 'r-1', emulated: true, at: '', ms: 0 };
}

describe('the error of a code', () => {
  it('has the class, the advice and the row of the code', () => {
    const rows = errorCodes.flatMap(({ http, code, row }) => {
      const error = toError('omniVideo.get', answer(http, { code, message: 'no' }), true);
      return error === undefined ? [] : [`${code} ${error.name} ${error.retry} ${error.row === row}`];
    });
    expect(`\n${rows.join('\n')}\n`).toBe(`
1000 AuthenticationError after-fix true
1001 AuthenticationError after-fix true
1002 AuthenticationError after-fix true
1003 AuthenticationError after-fix true
1004 AuthenticationError after-fix true
1100 AccountError after-fix true
1101 AccountError after-fix true
1102 AccountError after-fix true
1103 AccountError after-fix true
1200 RequestError after-fix true
1201 RequestError after-fix true
1202 RequestError after-fix true
1203 NotFoundError after-fix true
1300 ModerationError never true
1301 ModerationError after-fix true
1302 RateError backoff true
1303 RateError backoff true
1304 AccountError never true
5000 ServiceFailure reads-only true
5001 ServiceFailure reads-only true
5002 ServiceFailure reads-only true
`);
  });

  it('of nobody is a ServiceError that is never repeated', () => {
    const error = toError('omniVideo.get', answer(400, { code: 4711, message: 'no' }), true);
    expect(error).toBeInstanceOf(ServiceError);
    expect(error).toMatchObject({ name: 'ServiceError', code: 4711, retry: 'never', meaning: undefined });
  });

  it('says what happened, what to do, what the service said and which request it was', async () => {
    const body = { code: 1203, message: 'model\u001b[2J gone', request_id: 'request-7' };
    await using service = await startService(() => ({ status: 404, body }));
    const kling = createKling({ apiKey: makeKey(), host: service.origin });
    const error = await kling.omniVideo.get({ id: '1' }).catch((caught: unknown) => caught);
    if (!(error instanceof KlingError)) throw error;
    expect(error.message).toBe(
      'omniVideo.get: refused with code 1203: the resource does not exist, a model for example; read the message; a retired model answers with this code (register/errors.md:43); the service said: model\uFFFD[2J gone; request request-7',
    );
    expect(error).toMatchObject({ operation: 'omniVideo.get', requestId: 'request-7', row: 'register/errors.md:43' });
    expect(error.raw).toMatchObject({ kind: 'answered', status: 404, body });
    expect(Object.keys(error)).not.toContain('raw');
    expect(inspect(error)).not.toContain('keep-alive');
  });
});

function broken(phase: Phase, facts: Partial<Broken> = {}): Broken {
  return { kind: 'broken', sent: 'yes', phase, cause: 'ECONNRESET', at: '', ms: 1502, ...facts };
}

function page(status: number, text: string, type = 'text/html'): Answered {
  return { ...answer(status, undefined), headers: { 'content-type': type }, text };
}

const describeRead = (exchange: Exchange): string => toError('omniVideo.get', exchange, true)?.message ?? '';
const describeChange = (exchange: Exchange): string => toError('voices.delete', exchange, false)?.message ?? '';

describe('the advice of an error', () => {
  const phases: readonly Phase[] = ['resolve', 'connect', 'secure', 'send', 'answer', 'timeout', 'abort', 'too-large'];

  it('says of a read what the transport does: asked again or not', () => {
    const exchanges: readonly Exchange[] = [
      ...phases.map((phase) => broken(phase)),
      broken('answer', { cause: 'unexpected redirect' }),
      ...[404, 408, 429, 500, 503].flatMap((status) => [page(status, '<p>'), answer(status, {})]),
      ...errorCodes.map(({ http, code }) => answer(http, { code })),
      answer(500, { code: 4711 }),
      answer(429, { code: 4711 }),
    ];
    for (const exchange of exchanges) {
      const retry = toError('omniVideo.get', exchange, true)?.retry;
      if (retry === undefined) continue;
      expect([exchange, ['backoff', 'reads-only'].includes(retry)]).toEqual([exchange, isTransient(exchange)]);
    }
  });

  it('of what may have changed something is never to send it again', () => {
    for (const phase of phases.filter((each) => each !== 'abort'))
      expect(toError('voices.delete', broken(phase), false)?.retry).toBe('reads-only');
    for (const status of [408, 429, 502])
      expect(toError('voices.delete', page(status, '<p>'), false)?.retry).toBe('reads-only');
  });
});

describe('an answer without a code', () => {
  it.each([
    [429, 'RateError'],
    [408, 'ServiceFailure'],
    [502, 'ServiceFailure'],
  ])('of status %i is a %s without a code, for 0 is success', (status, name) => {
    for (const exchange of [page(status, '<p>'), answer(status, { message: 'no' }), answer(status, { code: 0 })])
      expect(toError('omniVideo.get', exchange, true)).toMatchObject({
        name,
        code: undefined,
        status,
        retry: 'backoff',
      });
  });

  it.each([
    [
      200,
      page(200, '<html>\n<body>Sign in', 'text/html; charset=utf-8'),
      'a body of text/html that begins "<html> <body>Sign in"',
    ],
    [204, page(204, ''), 'an empty body'],
    [
      200,
      page(200, '{"code":0,"data":{"task_id":"829836802793406551"', 'application/json'),
      'a body of application/json that begins "{\\"code\\":0,\\"data\\":{\\"task_id\\":\\"82983680279…"',
    ],
    [
      200,
      page(200, '\uFEFF{"code":0}', 'application/json'),
      'a body of application/json that begins after a byte order mark "{\\"code\\":0}"',
    ],
    [
      200,
      page(200, '\u001b[2J https://cdn.example/v.mp4?token=abc', ''),
      'a body without a content type that begins "\uFFFD[2J http…"',
    ],
  ])('of status %i that is no JSON says what came, and opens nothing', (status, exchange, what) => {
    expect(describeRead(exchange)).toBe(`omniVideo.get: HTTP ${status} with ${what}; JSON is expected; request r-1`);
  });
});

describe('the message of what broke', () => {
  it.each<[Broken, string]>([
    [
      broken('resolve', { sent: 'no', cause: 'ENOTFOUND' }),
      'the name of the host was not found (ENOTFOUND); it was not sent; check the host and the network',
    ],
    [
      broken('connect', { sent: 'no', cause: 'ECONNREFUSED' }),
      'the host took no connection (ECONNREFUSED); it was not sent; check the host and the network',
    ],
    [
      broken('secure', { sent: 'no', cause: 'CERT_HAS_EXPIRED' }),
      'the host could not prove who it is (CERT_HAS_EXPIRED); it was not sent; check the clock, the proxy and the certificates of this machine',
    ],
    [
      broken('send', { sent: 'unknown' }),
      'the connection broke before an answer came (ECONNRESET); it may have been sent; ask again later',
    ],
    [
      broken('answer', { cause: 'UND_ERR_SOCKET' }),
      'the connection ended before the answer did; it was sent; ask again later',
    ],
    [
      broken('answer', { cause: 'TypeError' }),
      'the connection ended before the answer did; it was sent; ask again later',
    ],
    [
      broken('answer', { cause: 'unexpected redirect' }),
      'the answer is a redirect, which is never followed; it was sent; check the host and the proxy',
    ],
    [broken('timeout', { cause: 'no answer' }), 'no answer within 1502 ms; it was sent; ask again later'],
    [broken('abort', { sent: 'no', cause: 'aborted by the caller' }), 'aborted by the caller; it was not sent'],
    [
      broken('too-large', { cause: 'the answer is larger than 1 MiB' }),
      'the answer is larger than 1 MiB; it was sent; ask for less at once, a smaller page for example',
    ],
  ])('of a read %# says what happened and what to do', (exchange, message) => {
    expect(describeRead(exchange)).toBe(`omniVideo.get: ${message}`);
  });

  it('of what may have changed something says to look first, unless it surely was not sent', () => {
    expect(describeChange(broken('answer'))).toBe(
      'voices.delete: the connection ended before the answer did (ECONNRESET); it was sent; look before you send again',
    );
    expect(describeChange(broken('connect', { sent: 'no', cause: 'ECONNREFUSED' }))).not.toContain('look before');
  });

  it('of a code that nobody registered is one sentence', () => {
    expect(describeRead(answer(400, { code: 7 }))).toBe(
      'omniVideo.get: refused with code 7, which the register does not know; request r-1',
    );
  });
});
