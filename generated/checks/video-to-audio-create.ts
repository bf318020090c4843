// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { filled } from '../kernel/conditions.ts';
import { isAtMost, isNumber, isWebUrl } from '../kernel/scalars.ts';
import { readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { VideoToAudioCreateGiven, VideoToAudioCreateHeaders, VideoToAudioCreateRequest, VideoToAudioCreateResponse, VideoToAudioCreateResponseData, VideoToAudioCreateResponseDataTaskInfo } from '../types/video-to-audio-create.ts';

/** True of a request whose fields are right, whatever its rules say. */
export function isVideoToAudioCreateRequestShape(value: unknown): value is VideoToAudioCreateRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'video_id': case 'video_url': case 'sound_effect_prompt': case 'bgm_prompt': case 'asmr_mode': case 'callback_url': case 'external_task_id': continue; default: return false; }
  let $: unknown;
  $ = value.video_id;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  $ = value.video_url;
  if ($ !== undefined && !(typeof $ === 'string' && ($ === '' || isWebUrl($)))) return false;
  $ = value.sound_effect_prompt;
  if ($ !== undefined && !(typeof $ === 'string' && isAtMost($, 200))) return false;
  $ = value.bgm_prompt;
  if ($ !== undefined && !(typeof $ === 'string' && isAtMost($, 200))) return false;
  $ = value.asmr_mode;
  if ($ !== undefined && !(typeof $ === 'boolean')) return false;
  $ = value.callback_url;
  if ($ !== undefined && !(typeof $ === 'string' && ($ === '' || isWebUrl($)))) return false;
  $ = value.external_task_id;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  return true;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readVideoToAudioCreateRequestShape(value: unknown): VideoToAudioCreateRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'video_id': case 'video_url': case 'sound_effect_prompt': case 'bgm_prompt': case 'asmr_mode': case 'callback_url': case 'external_task_id': continue; default: return; }
  const copy = {} as VideoToAudioCreateRequest;
  let $: unknown;
  $ = value.video_id;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.video_id = $;
  } else if ('video_id' in value) copy.video_id = undefined;
  $ = value.video_url;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && ($ === '' || isWebUrl($)))) return;
    copy.video_url = $;
  } else if ('video_url' in value) copy.video_url = undefined;
  $ = value.sound_effect_prompt;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && isAtMost($, 200))) return;
    copy.sound_effect_prompt = $;
  } else if ('sound_effect_prompt' in value) copy.sound_effect_prompt = undefined;
  $ = value.bgm_prompt;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && isAtMost($, 200))) return;
    copy.bgm_prompt = $;
  } else if ('bgm_prompt' in value) copy.bgm_prompt = undefined;
  $ = value.asmr_mode;
  if ($ !== undefined) {
    if (!(typeof $ === 'boolean')) return;
    copy.asmr_mode = $;
  } else if ('asmr_mode' in value) copy.asmr_mode = undefined;
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
export function isVideoToAudioCreateRequest(value: unknown): value is VideoToAudioCreateRequest {
  return isVideoToAudioCreateRequestShape(value) && keepsRules(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readVideoToAudioCreateRequest(value: unknown): VideoToAudioCreateRequest | undefined {
  const copy = readVideoToAudioCreateRequestShape(value);
  return copy !== undefined && keepsRules(copy) ? copy : undefined;
}

/** What the body alone cannot decide is not broken. Types were checked in the register; here they would be narrowed until nothing is left of them. */
function keepsRules(value: any): boolean {
  const {
    video_id: $video_id,
    video_url: $video_url,
  } = value;
  let broken = false;
  /** videoToAudio.create#video-given */
  broken ||= !filled($video_id) && !filled($video_url);
  /** videoToAudio.create#one-video-only */
  broken ||= filled($video_id) && filled($video_url);
  return !broken;
}

/** True of what the schema of the headers accepts. */
export function isVideoToAudioCreateHeaders(value: unknown): value is VideoToAudioCreateHeaders {
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
export function readVideoToAudioCreateHeaders(value: unknown): VideoToAudioCreateHeaders | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'Content-Type': case 'Authorization': continue; default: return; }
  const copy = {} as VideoToAudioCreateHeaders;
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
  const copy = {} as VideoToAudioCreateResponseDataTaskInfo;
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
  const copy = {} as VideoToAudioCreateResponseData;
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
export function readVideoToAudioCreateResponse(value: unknown): VideoToAudioCreateResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as VideoToAudioCreateResponse;
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
export function isVideoToAudioCreateGiven(value: unknown): value is VideoToAudioCreateGiven {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'video_seconds': case 'video_is_kept': continue; default: return false; }
  let $: unknown;
  $ = value.video_seconds;
  if ($ !== undefined && !(isNumber($) && $ >= 0)) return false;
  $ = value.video_is_kept;
  if ($ !== undefined && !(typeof $ === 'boolean')) return false;
  return true;
}

/** Reads the given as the schema does; undefined when the schema has issues to tell. */
export function readVideoToAudioCreateGiven(value: unknown): VideoToAudioCreateGiven | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'video_seconds': case 'video_is_kept': continue; default: return; }
  const copy = {} as VideoToAudioCreateGiven;
  let $: unknown;
  $ = value.video_seconds;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= 0)) return;
    copy.video_seconds = $;
  } else if ('video_seconds' in value) copy.video_seconds = undefined;
  $ = value.video_is_kept;
  if ($ !== undefined) {
    if (!(typeof $ === 'boolean')) return;
    copy.video_is_kept = $;
  } else if ('video_is_kept' in value) copy.video_is_kept = undefined;
  return copy;
}
