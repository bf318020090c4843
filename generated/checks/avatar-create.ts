// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { filled } from '../kernel/conditions.ts';
import { isAtMost, isRawBase64, isWebUrl } from '../kernel/scalars.ts';
import { readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { AvatarCreateRequest, AvatarCreateRequestWatermarkInfo, AvatarCreateResponse, AvatarCreateResponseData, AvatarCreateResponseDataTaskInfo } from '../types/avatar-create.ts';

function isRequestWatermarkInfo(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'enabled': continue; default: return false; }
  let $: unknown;
  $ = value.enabled;
  if ($ !== undefined && !(typeof $ === 'boolean')) return false;
  return true;
}

/** True of a request whose fields are right, whatever its rules say. */
export function isAvatarCreateRequestShape(value: unknown): value is AvatarCreateRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'image': case 'audio_id': case 'sound_file': case 'prompt': case 'mode': case 'watermark_info': case 'callback_url': case 'external_task_id': continue; default: return false; }
  let $: unknown;
  $ = value.image;
  if (!(typeof $ === 'string' && (isWebUrl($) || isRawBase64($)))) return false;
  $ = value.audio_id;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  $ = value.sound_file;
  if ($ !== undefined && !(typeof $ === 'string' && ($ === '' || (isWebUrl($) || isRawBase64($))))) return false;
  $ = value.prompt;
  if ($ !== undefined && !(typeof $ === 'string' && isAtMost($, 2500))) return false;
  $ = value.mode;
  if ($ !== undefined && !(($ === 'std' || $ === 'pro'))) return false;
  $ = value.watermark_info;
  if ($ !== undefined && !(isRequestWatermarkInfo($))) return false;
  $ = value.callback_url;
  if ($ !== undefined && !(typeof $ === 'string' && ($ === '' || isWebUrl($)))) return false;
  $ = value.external_task_id;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  return true;
}

function readRequestWatermarkInfo(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'enabled': continue; default: return; }
  const copy = {} as AvatarCreateRequestWatermarkInfo;
  let $: unknown;
  $ = value.enabled;
  if ($ !== undefined) {
    if (!(typeof $ === 'boolean')) return;
    copy.enabled = $;
  } else if ('enabled' in value) copy.enabled = undefined;
  return copy;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readAvatarCreateRequestShape(value: unknown): AvatarCreateRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'image': case 'audio_id': case 'sound_file': case 'prompt': case 'mode': case 'watermark_info': case 'callback_url': case 'external_task_id': continue; default: return; }
  const copy = {} as AvatarCreateRequest;
  let $: unknown;
  $ = value.image;
  if (!(typeof $ === 'string' && (isWebUrl($) || isRawBase64($)))) return;
  copy.image = $;
  $ = value.audio_id;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.audio_id = $;
  } else if ('audio_id' in value) copy.audio_id = undefined;
  $ = value.sound_file;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && ($ === '' || (isWebUrl($) || isRawBase64($))))) return;
    copy.sound_file = $;
  } else if ('sound_file' in value) copy.sound_file = undefined;
  $ = value.prompt;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && isAtMost($, 2500))) return;
    copy.prompt = $;
  } else if ('prompt' in value) copy.prompt = undefined;
  $ = value.mode;
  if ($ !== undefined) {
    if (!(($ === 'std' || $ === 'pro'))) return;
    copy.mode = $;
  } else if ('mode' in value) copy.mode = undefined;
  $ = value.watermark_info;
  if ($ !== undefined) {
    const read = readRequestWatermarkInfo($);
    if (read === undefined) return;
    copy.watermark_info = read;
  } else if ('watermark_info' in value) copy.watermark_info = undefined;
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
export function isAvatarCreateRequest(value: unknown): value is AvatarCreateRequest {
  return isAvatarCreateRequestShape(value) && keepsRules(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readAvatarCreateRequest(value: unknown): AvatarCreateRequest | undefined {
  const copy = readAvatarCreateRequestShape(value);
  return copy !== undefined && keepsRules(copy) ? copy : undefined;
}

/** What the body alone cannot decide is not broken. Types were checked in the register; here they would be narrowed until nothing is left of them. */
function keepsRules(value: any): boolean {
  const {
    audio_id: $audio_id,
    image: $image,
    sound_file: $sound_file,
  } = value;
  let broken = false;
  /** avatar.create#one-sound */
  broken ||= filled($audio_id) ? filled($sound_file) : !filled($sound_file);
  /** avatar.create#base64-without-prefix */
  broken ||= $image.startsWith("data:");
  return !broken;
}

function readResponseDataTaskInfo(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as AvatarCreateResponseDataTaskInfo;
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
  const copy = {} as AvatarCreateResponseData;
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
export function readAvatarCreateResponse(value: unknown): AvatarCreateResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as AvatarCreateResponse;
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
