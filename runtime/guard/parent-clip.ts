// The place that the clip of a parent takes in the body of the second half of a chain. The body is approved with this address in it,
// and only the address is put in its place before it is sent, so that an approval covers exactly everything else.
import { parseJson, stringifyJson } from '../../generated/kernel/json.ts';
import { isRecord } from '../../generated/kernel/view.ts';

/** Names that end so lead nowhere, ever (RFC 2606): a body that was sent with it by mistake could fetch nothing. */
export const PARENT_CLIP = 'https://parent.invalid/clip.mp4';

export function namesParentClip(body: unknown): boolean {
  if (body === PARENT_CLIP) return true;
  if (Array.isArray(body)) return body.some(namesParentClip);
  return isRecord(body) && Object.values(body).some(namesParentClip);
}

/** A copy with the address wherever the clip of the parent is meant. */
export function placeParentClip(body: unknown, address: string): unknown {
  if (body === PARENT_CLIP) return address;
  if (Array.isArray(body)) return body.map((item) => placeParentClip(item, address));
  if (!isRecord(body)) return body;
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, placeParentClip(value, address)]));
}

export function readStoredBody(bytes: Uint8Array): unknown {
  return parseJson(Buffer.from(bytes).toString('utf8'));
}

export function writeStoredBody(body: unknown): Uint8Array {
  return Buffer.from(stringifyJson(body));
}
