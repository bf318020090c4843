// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { VoicesDeleteGiven, VoicesDeleteHeaders, VoicesDeleteRequest, VoicesDeleteResponse, VoicesDeleteResponseData } from '../types/voices-delete.ts';

/** True of a request whose fields are right, whatever its rules say. */
export function isVoicesDeleteRequestShape(value: unknown): value is VoicesDeleteRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'voice_id': continue; default: return false; }
  let $: unknown;
  $ = value.voice_id;
  if (!(typeof $ === 'string' && $ !== '')) return false;
  return true;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readVoicesDeleteRequestShape(value: unknown): VoicesDeleteRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'voice_id': continue; default: return; }
  const copy = {} as VoicesDeleteRequest;
  let $: unknown;
  $ = value.voice_id;
  if (!(typeof $ === 'string' && $ !== '')) return;
  copy.voice_id = $;
  return copy;
}

/** True of a request that keeps every rule of the register that it can be asked for. */
export function isVoicesDeleteRequest(value: unknown): value is VoicesDeleteRequest {
  return isVoicesDeleteRequestShape(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readVoicesDeleteRequest(value: unknown): VoicesDeleteRequest | undefined {
  return readVoicesDeleteRequestShape(value);
}

/** True of what the schema of the headers accepts. */
export function isVoicesDeleteHeaders(value: unknown): value is VoicesDeleteHeaders {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'Content-Type': case 'Authorization': continue; default: return false; }
  let $: unknown;
  $ = value['Content-Type'];
  if (!($ === 'application/json')) return false;
  $ = value.Authorization;
  if (!(typeof $ === 'string' && $ !== '')) return false;
  return true;
}

/** Reads the headers as the schema does; undefined when the schema has issues to tell. */
export function readVoicesDeleteHeaders(value: unknown): VoicesDeleteHeaders | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'Content-Type': case 'Authorization': continue; default: return; }
  const copy = {} as VoicesDeleteHeaders;
  let $: unknown;
  $ = value['Content-Type'];
  if (!($ === 'application/json')) return;
  copy['Content-Type'] = $;
  $ = value.Authorization;
  if (!(typeof $ === 'string' && $ !== '')) return;
  copy.Authorization = $;
  return copy;
}

function readResponseData(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as VoicesDeleteResponseData;
  let $: unknown;
  $ = value.task_id;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.task_id = $;
  } else if ('task_id' in value) copy.task_id = undefined;
  $ = value.task_status;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.task_status = $;
  } else if ('task_status' in value) copy.task_status = undefined;
  for (const key in value) switch (key) { case 'task_id': case 'task_status': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

/** Reads the response as the schema does; undefined when the schema has issues to tell. */
export function readVoicesDeleteResponse(value: unknown): VoicesDeleteResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as VoicesDeleteResponse;
  let $: unknown;
  $ = value.code;
  {
    const read = readWhole($);
    if (read === undefined) return;
    copy.code = read;
  }
  $ = value.message;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.message = $;
  } else if ('message' in value) copy.message = undefined;
  $ = value.request_id;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.request_id = $;
  } else if ('request_id' in value) copy.request_id = undefined;
  $ = value.data;
  if ($ != null) {
    const read = readResponseData($);
    if (read === undefined) return;
    copy.data = read;
  } else if ('data' in value) copy.data = undefined;
  for (const key in value) switch (key) { case 'code': case 'message': case 'request_id': case 'data': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

/** True of what the schema of the given accepts. */
export function isVoicesDeleteGiven(value: unknown): value is VoicesDeleteGiven {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'voice_is_own': continue; default: return false; }
  let $: unknown;
  $ = value.voice_is_own;
  if ($ !== undefined && !(typeof $ === 'boolean')) return false;
  return true;
}

/** Reads the given as the schema does; undefined when the schema has issues to tell. */
export function readVoicesDeleteGiven(value: unknown): VoicesDeleteGiven | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'voice_is_own': continue; default: return; }
  const copy = {} as VoicesDeleteGiven;
  let $: unknown;
  $ = value.voice_is_own;
  if ($ !== undefined) {
    if (!(typeof $ === 'boolean')) return;
    copy.voice_is_own = $;
  } else if ('voice_is_own' in value) copy.voice_is_own = undefined;
  return copy;
}
