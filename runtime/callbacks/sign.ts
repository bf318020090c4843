// The signature of a callback: the receiver computes it again, and the emulator sends it, so both use this one.
import { createHmac } from 'node:crypto';

/** Names as they are compared: in small letters, for they may come in any case. */
export const SIGNATURE_HEADERS = ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const;
export type SignatureHeader = (typeof SIGNATURE_HEADERS)[number];

/** Secrets are shown and stored with this beginning. */
const SECRET_PREFIX = 'whsec_';

/** The key within a secret; undefined for what is no secret: a key without bytes would sign for everybody. */
export function readSecret(secret: string): Uint8Array | undefined {
  const text = secret.startsWith(SECRET_PREFIX) ? secret.slice(SECRET_PREFIX.length) : secret;
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  const key = Buffer.from(text, 'base64');
  return key.length === 0 ? undefined : key;
}

/** HMAC-SHA256 over id, timestamp and the bytes as they travel. */
export function computeMac(key: Uint8Array, id: string, timestamp: string, raw: string | Uint8Array): Uint8Array {
  return createHmac('sha256', key).update(`${id}.${timestamp}.`).update(raw).digest();
}

export interface SignedCallback {
  readonly id: string;
  /** Seconds since 1970, unlike the times in the body. */
  readonly timestamp: number;
  /** The body byte by byte as it is sent. */
  readonly raw: string | Uint8Array;
}

/** One entry of the header `webhook-signature`. */
export function signCallback(secret: string, { id, timestamp, raw }: SignedCallback): string {
  const key = readSecret(secret);
  if (key === undefined) throw new TypeError('the secret of a callback is whsec_ and base64');
  return `v1,${Buffer.from(computeMac(key, id, String(timestamp), raw)).toString('base64')}`;
}

/** The three headers of a signed callback; during a rotation there are two secrets, and so two signatures in the list. */
export function buildSignatureHeaders(
  secrets: string | readonly string[],
  callback: SignedCallback,
): Readonly<Record<SignatureHeader, string>> {
  const list = typeof secrets === 'string' ? [secrets] : secrets;
  return {
    // @row callback.signature/callback:webhook-id
    'webhook-id': callback.id,
    // @row callback.signature/callback:webhook-timestamp
    'webhook-timestamp': String(callback.timestamp),
    // @row callback.signature/callback:webhook-signature
    'webhook-signature': list.map((secret) => signCallback(secret, callback)).join(' '),
  };
}
