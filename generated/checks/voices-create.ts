// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { filled } from '../kernel/conditions.ts';
import { isAtMost, isNumber, isWebUrl } from '../kernel/scalars.ts';
import { readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { VoicesCreateGiven, VoicesCreateHeaders, VoicesCreateRequest, VoicesCreateResponse, VoicesCreateResponseData, VoicesCreateResponseDataTaskInfo } from '../types/voices-create.ts';

/** True of a request whose fields are right, whatever its rules say. */
export function isVoicesCreateRequestShape(value: unknown): value is VoicesCreateRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'voice_name': case 'voice_url': case 'video_id': case 'callback_url': case 'external_task_id': continue; default: return false; }
  let $: unknown;
  $ = value.voice_name;
  if (!(typeof $ === 'string' && $ !== '' && isAtMost($, 20))) return false;
  $ = value.voice_url;
  if ($ !== undefined && !(typeof $ === 'string' && ($ === '' || isWebUrl($)))) return false;
  $ = value.video_id;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  $ = value.callback_url;
  if ($ !== undefined && !(typeof $ === 'string' && ($ === '' || isWebUrl($)))) return false;
  $ = value.external_task_id;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  return true;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readVoicesCreateRequestShape(value: unknown): VoicesCreateRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'voice_name': case 'voice_url': case 'video_id': case 'callback_url': case 'external_task_id': continue; default: return; }
  const copy = {} as VoicesCreateRequest;
  let $: unknown;
  $ = value.voice_name;
  if (!(typeof $ === 'string' && $ !== '' && isAtMost($, 20))) return;
  copy.voice_name = $;
  $ = value.voice_url;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && ($ === '' || isWebUrl($)))) return;
    copy.voice_url = $;
  } else if ('voice_url' in value) copy.voice_url = undefined;
  $ = value.video_id;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.video_id = $;
  } else if ('video_id' in value) copy.video_id = undefined;
  $ = value.callback_url;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && ($ === '' || isWebUrl($)))) return;
    copy.callback_url = $;
  } else if ('callback_url' in value) copy.callback_url = undefined;
  $ = value.external_task_id;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.external_task_id = $;
  } else if ('external_task_id' in value) copy.external_task_id = undefined;
  return copy;
}

/** True of a request that keeps every rule of the register that it can be asked for. */
export function isVoicesCreateRequest(value: unknown): value is VoicesCreateRequest {
  return isVoicesCreateRequestShape(value) && keepsRules(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readVoicesCreateRequest(value: unknown): VoicesCreateRequest | undefined {
  const copy = readVoicesCreateRequestShape(value);
  return copy !== undefined && keepsRules(copy) ? copy : undefined;
}

/** What the body alone cannot decide is not broken. Types were checked in the register; here they would be narrowed until nothing is left of them. */
function keepsRules(value: any): boolean {
  const {
    video_id: $video_id,
    voice_url: $voice_url,
  } = value;
  let broken = false;
  /** voices.create#material-given */
  broken ||= !filled($voice_url) && !filled($video_id);
  return !broken;
}

/** True of what the schema of the headers accepts. */
export function isVoicesCreateHeaders(value: unknown): value is VoicesCreateHeaders {
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
export function readVoicesCreateHeaders(value: unknown): VoicesCreateHeaders | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'Content-Type': case 'Authorization': continue; default: return; }
  const copy = {} as VoicesCreateHeaders;
  let $: unknown;
  $ = value['Content-Type'];
  if (!($ === 'application/json')) return;
  copy['Content-Type'] = $;
  $ = value.Authorization;
  if (!(typeof $ === 'string' && $ !== '')) return;
  copy.Authorization = $;
  return copy;
}

function readResponseDataTaskInfo(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as VoicesCreateResponseDataTaskInfo;
  let $: unknown;
  $ = value.external_task_id;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.external_task_id = $;
  } else if ('external_task_id' in value) copy.external_task_id = undefined;
  for (const key in value) switch (key) { case 'external_task_id': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseData(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as VoicesCreateResponseData;
  let $: unknown;
  $ = value.task_id;
  if (!(typeof $ === 'string' && $ !== '')) return;
  copy.task_id = $;
  $ = value.task_status;
  if (!(typeof $ === 'string')) return;
  copy.task_status = $;
  $ = value.task_info;
  if ($ != null) {
    const read = readResponseDataTaskInfo($);
    if (read === undefined) return;
    copy.task_info = read;
  } else if ('task_info' in value) copy.task_info = undefined;
  $ = value.created_at;
  if ($ != null) {
    const read = readWhole($);
    if (read === undefined) return;
    copy.created_at = read;
  } else if ('created_at' in value) copy.created_at = undefined;
  $ = value.updated_at;
  if ($ != null) {
    const read = readWhole($);
    if (read === undefined) return;
    copy.updated_at = read;
  } else if ('updated_at' in value) copy.updated_at = undefined;
  for (const key in value) switch (key) { case 'task_id': case 'task_status': case 'task_info': case 'created_at': case 'updated_at': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

/** Reads the response as the schema does; undefined when the schema has issues to tell. */
export function readVoicesCreateResponse(value: unknown): VoicesCreateResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as VoicesCreateResponse;
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
  {
    const read = readResponseData($);
    if (read === undefined) return;
    copy.data = read;
  }
  for (const key in value) switch (key) { case 'code': case 'message': case 'request_id': case 'data': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

/** True of what the schema of the given accepts. */
export function isVoicesCreateGiven(value: unknown): value is VoicesCreateGiven {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'voice_seconds': case 'video_origin': continue; default: return false; }
  let $: unknown;
  $ = value.voice_seconds;
  if ($ !== undefined && !(isNumber($) && $ >= 0)) return false;
  $ = value.video_origin;
  if ($ !== undefined && !(($ === 'kling-v2-6-with-sound' || $ === 'avatar' || $ === 'lip-sync' || $ === 'other'))) return false;
  return true;
}

/** Reads the given as the schema does; undefined when the schema has issues to tell. */
export function readVoicesCreateGiven(value: unknown): VoicesCreateGiven | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'voice_seconds': case 'video_origin': continue; default: return; }
  const copy = {} as VoicesCreateGiven;
  let $: unknown;
  $ = value.voice_seconds;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= 0)) return;
    copy.voice_seconds = $;
  } else if ('voice_seconds' in value) copy.voice_seconds = undefined;
  $ = value.video_origin;
  if ($ !== undefined) {
    if (!(($ === 'kling-v2-6-with-sound' || $ === 'avatar' || $ === 'lip-sync' || $ === 'other'))) return;
    copy.video_origin = $;
  } else if ('video_origin' in value) copy.video_origin = undefined;
  return copy;
}
