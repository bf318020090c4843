// Says who sent a callback, as far as its signature can: pure, on the bytes as they came.
import { timingSafeEqual } from 'node:crypto';
import { computeMac, readSecret, SIGNATURE_HEADERS, type SignatureHeader } from './sign.ts';

/** As node:http gives them; names in any case. */
export type ReceivedHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

export type Verified =
  | { readonly kind: 'signed'; readonly id: string }
  /** None of the three headers came: the account has no webhook secret, or somebody else has sent it. */
  | { readonly kind: 'unsigned' }
  /** Headers came, and there is no secret to check them with. */
  | { readonly kind: 'unchecked'; readonly id: string }
  /** The headers are not of the form that is documented. */
  | { readonly kind: 'malformed'; readonly why: string }
  | { readonly kind: 'wrong'; readonly why: string };

/** Further away than 5 minutes, in either direction, it is a repeat of an old callback. @row callback.signature/callback:webhook-timestamp */
const WINDOW_SECONDS = 300;

/** Printable, and short enough to be kept for every callback. */
const ID = /^[\x21-\x7e]{1,256}$/;

/** A rotation has two; a long list would only make the check slow. */
const MOST_SIGNATURES = 16;

const HMAC_BYTES = 32;

/** `now` in milliseconds since 1970. */
export function verifyCallback(
  headers: ReceivedHeaders,
  rawBody: Uint8Array,
  secrets: readonly string[],
  now: number,
): Verified {
  const given = readSignatureHeaders(headers);
  if (typeof given === 'string') return { kind: 'malformed', why: given };
  if (given === undefined) return { kind: 'unsigned' };
  const id = given['webhook-id'];
  const timestamp = given['webhook-timestamp'];
  const signatures = given['webhook-signature'].split(' ').filter((entry) => entry !== '');
  if (!ID.test(id)) return { kind: 'malformed', why: 'webhook-id is no printable text of at most 256 characters' };
  if (!/^\d{1,12}$/.test(timestamp)) return { kind: 'malformed', why: 'webhook-timestamp is no number of seconds' };
  if (signatures.length === 0 || signatures.length > MOST_SIGNATURES)
    return { kind: 'malformed', why: `webhook-signature is no list of 1 to ${MOST_SIGNATURES} signatures` };
  if (secrets.length === 0) return { kind: 'unchecked', id };
  if (Math.abs(now / 1000 - Number(timestamp)) > WINDOW_SECONDS)
    return { kind: 'wrong', why: `webhook-timestamp is more than ${WINDOW_SECONDS} s away; is the clock right?` };
  const keys = secrets.flatMap((secret) => readSecret(secret) ?? []);
  const macs = keys.map((key) => computeMac(key, id, timestamp, rawBody));
  const received = signatures.flatMap((entry) => readSignature(entry) ?? []);
  return received.some((one) => macs.some((mac) => timingSafeEqual(mac, one)))
    ? { kind: 'signed', id }
    : { kind: 'wrong', why: 'no signature fits the body and a secret' };
}

/** Undefined if none of the three came, a text if that is no sound set of them. */
function readSignatureHeaders(
  headers: ReceivedHeaders,
): Readonly<Record<SignatureHeader, string>> | string | undefined {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(headers)) {
    const key = name.toLowerCase();
    if (value === undefined || !SIGNATURE_HEADERS.some((header) => header === key)) continue;
    if (typeof value !== 'string' || found.has(key)) return `${key} came more than once`;
    found.set(key, value);
  }
  if (found.size === 0) return undefined;
  const [id, timestamp, signature] = SIGNATURE_HEADERS.map((header) => found.get(header));
  if (id === undefined || timestamp === undefined || signature === undefined)
    return `${SIGNATURE_HEADERS.filter((header) => !found.has(header)).join(' and ')} is missing`;
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature };
}

/** The bytes of `v1,<base64>`; entries of other versions are passed over. */
function readSignature(entry: string): Uint8Array | undefined {
  const text = /^v1,([A-Za-z0-9+/]{43}=)$/.exec(entry)?.[1];
  if (text === undefined) return undefined;
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === HMAC_BYTES ? bytes : undefined;
}
