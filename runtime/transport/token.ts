// Signs the token that proves a key pair: HS256 over the claims that the register names, one for each request.
import { createHmac } from 'node:crypto';
import type { AuthJwtRequest } from '../../generated/types/auth-jwt.ts';
import type { Secret } from './secret.ts';

/** How long a token is valid, in seconds. @row auth.jwt/payload.exp */
const LIFETIME = 1800;

/** How far its start lies back, in seconds, for clocks that go fast. @row auth.jwt/payload.nbf */
const ALLOWANCE = 5;

/** `at` is the time of the service as far as it is known, in milliseconds since 1970. */
export function signToken(accessKey: string, secretKey: Secret, at: number): string {
  const seconds = Math.floor(at / 1000);
  const token: AuthJwtRequest = {
    // @row auth.jwt/header
    header: {
      // @row auth.jwt/header.alg
      alg: 'HS256',
      // @row auth.jwt/header.typ
      typ: 'JWT',
    },
    // @row auth.jwt/payload
    payload: {
      // @row auth.jwt/payload.iss
      iss: accessKey,
      // @row auth.jwt/payload.exp
      exp: seconds + LIFETIME,
      // @row auth.jwt/payload.nbf
      nbf: seconds - ALLOWANCE,
    },
  };
  const signed = `${encode(token.header)}.${encode(token.payload)}`;
  return `${signed}.${createHmac('sha256', secretKey.reveal()).update(signed).digest('base64url')}`;
}

function encode(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
