// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { readNumericText } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { CallbackSignatureCallback } from '../types/callback-signature.ts';

/** Reads the callback as the schema does; undefined when the schema has issues to tell. */
export function readCallbackSignatureCallback(value: unknown): CallbackSignatureCallback | undefined {
  if (!isRecord(value)) return;
  const copy = {} as CallbackSignatureCallback;
  let $: unknown;
  $ = value['webhook-id'];
  if (!(typeof $ === 'string' && $ !== '')) return;
  copy['webhook-id'] = $;
  $ = value['webhook-timestamp'];
  {
    const read = readNumericText($);
    if (read === undefined) return;
    copy['webhook-timestamp'] = read;
  }
  $ = value['webhook-signature'];
  if (!(typeof $ === 'string' && $ !== '')) return;
  copy['webhook-signature'] = $;
  for (const key in value) switch (key) { case 'webhook-id': case 'webhook-timestamp': case 'webhook-signature': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}
