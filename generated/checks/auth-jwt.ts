// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { isWhole } from '../kernel/scalars.ts';
import { isRecord } from '../kernel/view.ts';
import type { AuthJwtRequest, AuthJwtRequestHeader, AuthJwtRequestPayload } from '../types/auth-jwt.ts';

function isRequestHeader(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'alg': case 'typ': continue; default: return false; }
  let $: unknown;
  $ = value.alg;
  if (!($ === 'HS256')) return false;
  $ = value.typ;
  if (!($ === 'JWT')) return false;
  return true;
}

function isRequestPayload(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'iss': case 'exp': case 'nbf': continue; default: return false; }
  let $: unknown;
  $ = value.iss;
  if (!(typeof $ === 'string' && $ !== '')) return false;
  $ = value.exp;
  if (!(isWhole($))) return false;
  $ = value.nbf;
  if (!(isWhole($))) return false;
  return true;
}

/** True of a request whose fields are right, whatever its rules say. */
export function isAuthJwtRequestShape(value: unknown): value is AuthJwtRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'header': case 'payload': continue; default: return false; }
  let $: unknown;
  $ = value.header;
  if (!(isRequestHeader($))) return false;
  $ = value.payload;
  if (!(isRequestPayload($))) return false;
  return true;
}

function readRequestHeader(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'alg': case 'typ': continue; default: return; }
  const copy = {} as AuthJwtRequestHeader;
  let $: unknown;
  $ = value.alg;
  if (!($ === 'HS256')) return;
  copy.alg = $;
  $ = value.typ;
  if (!($ === 'JWT')) return;
  copy.typ = $;
  return copy;
}

function readRequestPayload(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'iss': case 'exp': case 'nbf': continue; default: return; }
  const copy = {} as AuthJwtRequestPayload;
  let $: unknown;
  $ = value.iss;
  if (!(typeof $ === 'string' && $ !== '')) return;
  copy.iss = $;
  $ = value.exp;
  if (!(isWhole($))) return;
  copy.exp = $;
  $ = value.nbf;
  if (!(isWhole($))) return;
  copy.nbf = $;
  return copy;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readAuthJwtRequestShape(value: unknown): AuthJwtRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'header': case 'payload': continue; default: return; }
  const copy = {} as AuthJwtRequest;
  let $: unknown;
  $ = value.header;
  {
    const read = readRequestHeader($);
    if (read === undefined) return;
    copy.header = read;
  }
  $ = value.payload;
  {
    const read = readRequestPayload($);
    if (read === undefined) return;
    copy.payload = read;
  }
  return copy;
}

/** True of a request that keeps every rule of the register that it can be asked for. */
export function isAuthJwtRequest(value: unknown): value is AuthJwtRequest {
  return isAuthJwtRequestShape(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readAuthJwtRequest(value: unknown): AuthJwtRequest | undefined {
  return readAuthJwtRequestShape(value);
}
