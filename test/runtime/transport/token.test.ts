// The token of a key pair: exactly the claims of the rows, signed so that any other implementation agrees.
import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { checkSent, findPart } from '../../../generated/kernel/check.ts';
import { authJwt } from '../../../generated/operations/auth-jwt.ts';
import { Secret } from '../../../runtime/transport/secret.ts';
import { signToken } from '../../../runtime/transport/token.ts';
import { NOON } from './wires.ts';

function decode(part: string | undefined): unknown {
  return JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'));
}

it('carries the access key, an end 1800 s ahead and a start 5 s back', () => {
  const [header, payload] = signToken('access', new Secret('secret'), NOON + 999).split('.');
  expect(decode(header)).toEqual({ alg: 'HS256', typ: 'JWT' });
  expect(decode(payload)).toEqual({ iss: 'access', exp: NOON / 1000 + 1800, nbf: NOON / 1000 - 5 });
});

it('is what the register says of a token', () => {
  const [header, payload] = signToken('access', new Secret('secret'), NOON).split('.');
  const part = findPart(authJwt, 'request');
  if (part === undefined) throw new Error('auth.jwt has a request');
  expect(checkSent(authJwt, part, { header: decode(header), payload: decode(payload) }).issues).toEqual([]);
});

it('is signed with HMAC-SHA256 over its first two parts', () => {
  const token = signToken('access', new Secret('sécret ✓'), NOON);
  const [header, payload, signature] = token.split('.');
  expect(signature).toBe(createHmac('sha256', 'sécret ✓').update(`${header}.${payload}`).digest('base64url'));
  expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]{43}$/);
});
