// Signs callbacks as the service does (register/callback.md, `callback.signature`): the scheme of Standard Webhooks.
import { createHmac } from 'node:crypto';

/** How a secret begins. */
export const SECRET_PREFIX = 'whsec_';

export interface SignedCallback {
  readonly id: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
  /** The body byte by byte as it is sent. */
  readonly raw: string | Uint8Array;
}

/** One entry of the header `webhook-signature`; while a secret is changed two stand there, separated by a space. */
export function signCallback(secret: string, { id, timestamp, raw }: SignedCallback): string {
  const key = Buffer.from(secret.startsWith(SECRET_PREFIX) ? secret.slice(SECRET_PREFIX.length) : secret, 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.`).update(raw).digest('base64')}`;
}

/** The headers of a signed callback. */
export function buildSignatureHeaders(secret: string, callback: SignedCallback): Record<string, string> {
  return {
    // @row callback.signature/callback:webhook-id
    'webhook-id': callback.id,
    // @row callback.signature/callback:webhook-timestamp
    'webhook-timestamp': String(callback.timestamp),
    // @row callback.signature/callback:webhook-signature
    'webhook-signature': signCallback(secret, callback),
  };
}
