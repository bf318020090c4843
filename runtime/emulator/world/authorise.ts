// Who calls: an API key on every route, or a token signed with a key pair where the model is named in the body. Codes 1000 to 1004.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { parseJson } from '../../../generated/kernel/json.ts';
import type { OperationSpecification } from '../../../generated/kernel/specification.ts';
import { isRecord } from '../../../generated/kernel/view.ts';
import { isNewer } from './generation.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Settings } from './settings.ts';

/** `now` is the clock of the service. */
export function authorise(
  settings: Settings,
  operation: OperationSpecification,
  header: string | undefined,
  now: number,
): Refusal | undefined {
  if (header === undefined || header.trim() === '') return refuse(1001);
  const credential = /^Bearer (\S+)$/.exec(header)?.[1];
  if (credential === undefined) return refuse(1000, 'Authorization must be Bearer, one space and the credential');
  if (settings.apiKeys.has(credential)) return undefined;
  if (isNewer(operation)) return refuse(1002, 'This API does not support AK/SK authentication, please use an API key');
  const parts = credential.split('.');
  const [head, payload, signature] = parts;
  if (parts.length !== 3 || head === undefined || payload === undefined || signature === undefined)
    return refuse(1002, `The token was expected to have 3 parts, but got ${parts.length}`);
  return checkToken(settings, { head, payload, signature }, now);
}

interface Token {
  readonly head: string;
  readonly payload: string;
  readonly signature: string;
}

function checkToken(settings: Settings, { head, payload, signature }: Token, now: number): Refusal | undefined {
  const claims = readPart(payload);
  // @row auth.jwt/header.alg=HS256
  if (readPart(head)?.alg !== 'HS256') return refuse(1000, 'the token is not signed with HS256');
  const secret = typeof claims?.iss === 'string' ? settings.keyPairs.get(claims.iss) : undefined;
  if (secret === undefined) return refuse(1002, 'access key not found');
  const expected = createHmac('sha256', secret).update(`${head}.${payload}`).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    return refuse(1000, 'the signature of the token is not valid');
  if (!isWhole(claims?.nbf) || !isWhole(claims?.exp)) return refuse(1000, 'the token has no exp or no nbf');
  const seconds = Math.floor(now / 1000);
  if (seconds < claims.nbf) return refuse(1003);
  return seconds >= claims.exp ? refuse(1004) : undefined;
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function readPart(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value = parseJson(Buffer.from(text, 'base64url').toString('utf8'));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
