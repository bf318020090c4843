// The two ways to prove who calls: an API key, or a token signed anew for each request with a key pair. A credential that could break a header is refused.
import { createHmac } from 'node:crypto';
import type { Clock } from './clock.ts';
import { InvalidCredential } from './errors.ts';
import { Secret } from './secret.ts';
import { signToken } from './token.ts';

export interface ApiKey {
  readonly kind: 'api-key';
  readonly key: Secret;
}

export interface KeyPair {
  readonly kind: 'key-pair';
  /** No secret by itself, but kept like one: it names the account. */
  readonly accessKey: Secret;
  readonly secretKey: Secret;
}

export type Credential = ApiKey | KeyPair;

export interface CredentialInput {
  readonly apiKey?: string | undefined;
  readonly accessKey?: string | undefined;
  readonly secretKey?: string | undefined;
}

/** Exactly one of the two ways, else InvalidCredential. No text of a key is in any message. */
export function toCredential({ apiKey, accessKey, secretKey }: CredentialInput): Credential {
  if (apiKey !== undefined) {
    if (accessKey !== undefined || secretKey !== undefined) throw refuse('give an API key or a key pair, not both');
    return { kind: 'api-key', key: readKey('apiKey (KLING_API_KEY)', apiKey) };
  }
  if (accessKey === undefined || secretKey === undefined) throw refuse(describeMissing(accessKey, secretKey));
  return {
    kind: 'key-pair',
    accessKey: readKey('accessKey (KLING_ACCESS_KEY)', accessKey),
    secretKey: readKey('secretKey (KLING_SECRET_KEY)', secretKey),
  };
}

function describeMissing(accessKey: string | undefined, secretKey: string | undefined): string {
  if (accessKey !== undefined) return 'a key pair is two keys; secretKey (KLING_SECRET_KEY) is missing';
  if (secretKey !== undefined) return 'a key pair is two keys; accessKey (KLING_ACCESS_KEY) is missing';
  return 'a credential is missing; give apiKey (KLING_API_KEY), or accessKey and secretKey (KLING_ACCESS_KEY, KLING_SECRET_KEY)';
}

/** Visible ASCII: what else could stand in a header would end it or be mangled. Shorter ones cannot be told from words in an answer. */
const KEY = /^[\x21-\x7e]{8,1024}$/;

function readKey(name: string, value: string): Secret {
  if (typeof value === 'string' && KEY.test(value)) return new Secret(value);
  throw refuse(`${name} is no key; expected 8 to 1024 visible ASCII characters without blanks and line ends`);
}

function refuse(message: string): InvalidCredential {
  return new InvalidCredential(message, { operation: 'auth.headers', retry: 'after-fix' });
}

/** 16 hexadecimal digits that name the account and do not lead back to the key. */
export function fingerprintCredential(credential: Credential): string {
  const [key, name] =
    credential.kind === 'api-key' ? [credential.key, ''] : [credential.secretKey, credential.accessKey.reveal()];
  return createHmac('sha256', key.reveal()).update(`kling-contract account ${name}`).digest('hex').slice(0, 16);
}

/** What must never be seen in anything that is kept or shown. */
export function listSecrets(credential: Credential): Secret[] {
  return credential.kind === 'api-key' ? [credential.key] : [credential.secretKey, credential.accessKey];
}

/** `skewMs` is how far the clock of the service is ahead of ours. */
export function authorize(credential: Credential, clock: Clock, skewMs: number): Secret {
  if (credential.kind === 'api-key') return credential.key;
  return new Secret(signToken(credential.accessKey.reveal(), credential.secretKey, clock.now() + skewMs));
}
