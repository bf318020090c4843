// Who may call, and the five codes for everybody else.
import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { OMNI, openWorld, START, verdictOf } from './open-world.ts';

interface Claims {
  readonly iss?: unknown;
  readonly exp?: unknown;
  readonly nbf?: unknown;
}

const SECONDS = START / 1000;

function sign(claims: Claims = {}, secret = 'emulated-secret-key', alg = 'HS256'): string {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const payload = { iss: 'emulated-access-key', exp: SECONDS + 1800, nbf: SECONDS - 5, ...claims };
  const signed = `${encode({ alg, typ: 'JWT' })}.${encode(payload)}`;
  return `Bearer ${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

const ask = (authorization: string, path: string = OMNI, clockSkewMs = 0) =>
  verdictOf(openWorld({ clockSkewMs }, authorization).get(path));

const GOOD = [200, 0, 'SUCCEED'];

it('an API key opens older and newer routes', () => {
  expect(ask('Bearer emulated-api-key')).toEqual(GOOD);
  expect(ask('Bearer emulated-api-key', '/tasks?task_ids=1')).toEqual(GOOD);
});

it('a token opens the routes that name the model in the body, and the account', () => {
  expect(ask(sign())).toEqual(GOOD);
  expect(ask(sign(), '/account/costs?start_time=1&end_time=2')).toEqual(GOOD);
});

it('a token, or a wrong key, on a newer route is pointed to API keys', () => {
  const pointed = [401, 1002, 'This API does not support AK/SK authentication, please use an API key'];
  expect(ask(sign(), '/tasks?task_ids=1')).toEqual(pointed);
  expect(ask('Bearer wrong', '/tasks?task_ids=1')).toEqual(pointed);
});

it.each([
  ['no header', '', [401, 1001, 'Authorization is empty']],
  ['another scheme', 'Basic abc', [401, 1000, 'Authorization must be Bearer, one space and the credential']],
  ['a wrong API key', 'Bearer wrong', [401, 1002, 'The token was expected to have 3 parts, but got 1']],
  ['a wrong access key', sign({ iss: 'somebody' }), [401, 1002, 'access key not found']],
  ['a wrong secret', sign({}, 'wrong'), [401, 1000, 'the signature of the token is not valid']],
  ['another algorithm', sign({}, 'emulated-secret-key', 'none'), [401, 1000, 'the token is not signed with HS256']],
  ['no end', sign({ exp: undefined }), [401, 1000, 'the token has no exp or no nbf']],
  ['a token of tomorrow', sign({ nbf: SECONDS + 1 }), [401, 1003, 'the token is not valid yet']],
  ['a token that ends now', sign({ exp: SECONDS }), [401, 1004, 'the token has expired']],
])('%s is refused', (_what, authorization, verdict) => {
  expect(ask(authorization)).toEqual(verdict);
});

it('tokens are held against the clock of the service, which its Date header tells', () => {
  expect(ask(sign(), OMNI, -6000)).toEqual([401, 1003, 'the token is not valid yet']);
  expect(ask(sign(), OMNI, 1_800_000)).toEqual([401, 1004, 'the token has expired']);
  const { headers } = openWorld({ clockSkewMs: 3_600_000 }).get(OMNI);
  expect(headers.date).toBe(new Date(START + 3_600_000).toUTCString());
});
