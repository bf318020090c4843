// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { isRecord } from '../kernel/view.ts';
import type { AuthHeadersHeaders } from '../types/auth-headers.ts';

/** True of what the schema of the headers accepts. */
export function isAuthHeadersHeaders(value: unknown): value is AuthHeadersHeaders {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'Authorization': case 'Content-Type': continue; default: return false; }
  let $: unknown;
  $ = value.Authorization;
  if (!(typeof $ === 'string' && $ !== '')) return false;
  $ = value['Content-Type'];
  if (!($ === 'application/json')) return false;
  return true;
}

/** Reads the headers as the schema does; undefined when the schema has issues to tell. */
export function readAuthHeadersHeaders(value: unknown): AuthHeadersHeaders | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'Authorization': case 'Content-Type': continue; default: return; }
  const copy = {} as AuthHeadersHeaders;
  let $: unknown;
  $ = value.Authorization;
  if (!(typeof $ === 'string' && $ !== '')) return;
  copy.Authorization = $;
  $ = value['Content-Type'];
  if (!($ === 'application/json')) return;
  copy['Content-Type'] = $;
  return copy;
}
