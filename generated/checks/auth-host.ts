// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { isRecord } from '../kernel/view.ts';
import type { AuthHostRequest } from '../types/auth-host.ts';

/** True of a request whose fields are right, whatever its rules say. */
export function isAuthHostRequestShape(value: unknown): value is AuthHostRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'base_url': continue; default: return false; }
  let $: unknown;
  $ = value.base_url;
  if (!(($ === 'https://api-singapore.klingai.com' || $ === 'https://api-beijing.klingai.com' || $ === 'https://api.klingai.com'))) return false;
  return true;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readAuthHostRequestShape(value: unknown): AuthHostRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'base_url': continue; default: return; }
  const copy = {} as AuthHostRequest;
  let $: unknown;
  $ = value.base_url;
  if (!(($ === 'https://api-singapore.klingai.com' || $ === 'https://api-beijing.klingai.com' || $ === 'https://api.klingai.com'))) return;
  copy.base_url = $;
  return copy;
}

/** True of a request that keeps every rule of the register that it can be asked for. */
export function isAuthHostRequest(value: unknown): value is AuthHostRequest {
  return isAuthHostRequestShape(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readAuthHostRequest(value: unknown): AuthHostRequest | undefined {
  return readAuthHostRequestShape(value);
}
