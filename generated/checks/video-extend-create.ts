// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { isAtMost, isNumber, isWebUrl } from '../kernel/scalars.ts';
import { readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { VideoExtendCreateGiven, VideoExtendCreateHeaders, VideoExtendCreateRequest, VideoExtendCreateRequestWatermarkInfo, VideoExtendCreateResponse, VideoExtendCreateResponseData, VideoExtendCreateResponseDataTaskInfo } from '../types/video-extend-create.ts';

function isRequestWatermarkInfo(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'enabled': continue; default: return false; }
  let $: unknown;
  $ = value.enabled;
  if ($ !== undefined && !(typeof $ === 'boolean')) return false;
  return true;
}

/** True of a request whose fields are right, whatever its rules say. */
export function isVideoExtendCreateRequestShape(value: unknown): value is VideoExtendCreateRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'video_id': case 'prompt': case 'negative_prompt': case 'cfg_scale': case 'watermark_info': case 'callback_url': case 'external_task_id': continue; default: return false; }
  let $: unknown;
  $ = value.video_id;
  if (!(typeof $ === 'string' && $ !== '')) return false;
  $ = value.prompt;
  if ($ !== undefined && !(typeof $ === 'string' && isAtMost($, 2500))) return false;
  $ = value.negative_prompt;
  if ($ !== undefined && !(typeof $ === 'string' && isAtMost($, 2500))) return false;
  $ = value.cfg_scale;
  if ($ !== undefined && !(isNumber($) && $ >= 0 && $ <= 1)) return false;
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
  const copy = {} as VideoExtendCreateRequestWatermarkInfo;
  let $: unknown;
  $ = value.enabled;
  if ($ !== undefined) {
    if (!(typeof $ === 'boolean')) return;
    copy.enabled = $;
  } else if ('enabled' in value) copy.enabled = undefined;
  return copy;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readVideoExtendCreateRequestShape(value: unknown): VideoExtendCreateRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'video_id': case 'prompt': case 'negative_prompt': case 'cfg_scale': case 'watermark_info': case 'callback_url': case 'external_task_id': continue; default: return; }
  const copy = {} as VideoExtendCreateRequest;
  let $: unknown;
  $ = value.video_id;
  if (!(typeof $ === 'string' && $ !== '')) return;
  copy.video_id = $;
  $ = value.prompt;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && isAtMost($, 2500))) return;
    copy.prompt = $;
  } else if ('prompt' in value) copy.prompt = undefined;
  $ = value.negative_prompt;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && isAtMost($, 2500))) return;
    copy.negative_prompt = $;
  } else if ('negative_prompt' in value) copy.negative_prompt = undefined;
  $ = value.cfg_scale;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= 0 && $ <= 1)) return;
    copy.cfg_scale = $;
  } else if ('cfg_scale' in value) copy.cfg_scale = undefined;
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
export function isVideoExtendCreateRequest(value: unknown): value is VideoExtendCreateRequest {
  return isVideoExtendCreateRequestShape(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readVideoExtendCreateRequest(value: unknown): VideoExtendCreateRequest | undefined {
  return readVideoExtendCreateRequestShape(value);
}

/** True of what the schema of the headers accepts. */
export function isVideoExtendCreateHeaders(value: unknown): value is VideoExtendCreateHeaders {
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
export function readVideoExtendCreateHeaders(value: unknown): VideoExtendCreateHeaders | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'Content-Type': case 'Authorization': continue; default: return; }
  const copy = {} as VideoExtendCreateHeaders;
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
  const copy = {} as VideoExtendCreateResponseDataTaskInfo;
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
  const copy = {} as VideoExtendCreateResponseData;
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
export function readVideoExtendCreateResponse(value: unknown): VideoExtendCreateResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as VideoExtendCreateResponse;
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
export function isVideoExtendCreateGiven(value: unknown): value is VideoExtendCreateGiven {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'source_model': case 'source_route': case 'source_seconds': case 'source_age_days': continue; default: return false; }
  let $: unknown;
  $ = value.source_model;
  if ($ !== undefined && !(($ === 'kling-v1' || $ === 'kling-v1-5' || $ === 'kling-v1-6' || $ === 'kling-v2-master' || $ === 'kling-v2-1' || $ === 'kling-v2-1-master' || $ === 'kling-v2-5-turbo' || $ === 'kling-v2-6' || $ === 'kling-v3' || $ === 'kling-v3-omni' || $ === 'kling-video-o1'))) return false;
  $ = value.source_route;
  if ($ !== undefined && !(($ === 'text2video' || $ === 'image2video' || $ === 'video-extend' || $ === 'other'))) return false;
  $ = value.source_seconds;
  if ($ !== undefined && !(isNumber($) && $ >= 0)) return false;
  $ = value.source_age_days;
  if ($ !== undefined && !(isNumber($) && $ >= 0)) return false;
  return true;
}

/** Reads the given as the schema does; undefined when the schema has issues to tell. */
export function readVideoExtendCreateGiven(value: unknown): VideoExtendCreateGiven | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'source_model': case 'source_route': case 'source_seconds': case 'source_age_days': continue; default: return; }
  const copy = {} as VideoExtendCreateGiven;
  let $: unknown;
  $ = value.source_model;
  if ($ !== undefined) {
    if (!(($ === 'kling-v1' || $ === 'kling-v1-5' || $ === 'kling-v1-6' || $ === 'kling-v2-master' || $ === 'kling-v2-1' || $ === 'kling-v2-1-master' || $ === 'kling-v2-5-turbo' || $ === 'kling-v2-6' || $ === 'kling-v3' || $ === 'kling-v3-omni' || $ === 'kling-video-o1'))) return;
    copy.source_model = $;
  } else if ('source_model' in value) copy.source_model = undefined;
  $ = value.source_route;
  if ($ !== undefined) {
    if (!(($ === 'text2video' || $ === 'image2video' || $ === 'video-extend' || $ === 'other'))) return;
    copy.source_route = $;
  } else if ('source_route' in value) copy.source_route = undefined;
  $ = value.source_seconds;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= 0)) return;
    copy.source_seconds = $;
  } else if ('source_seconds' in value) copy.source_seconds = undefined;
  $ = value.source_age_days;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= 0)) return;
    copy.source_age_days = $;
  } else if ('source_age_days' in value) copy.source_age_days = undefined;
  return copy;
}
