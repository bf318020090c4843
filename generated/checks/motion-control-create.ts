// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { allPass, readItems } from '../kernel/lists.ts';
import { isAtMost, isInt64, isNumber, isRawBase64, isWebUrl } from '../kernel/scalars.ts';
import { readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { MotionControlCreateGiven, MotionControlCreateRequest, MotionControlCreateRequestElementList, MotionControlCreateRequestWatermarkInfo, MotionControlCreateResponse, MotionControlCreateResponseData, MotionControlCreateResponseDataTaskInfo } from '../types/motion-control-create.ts';

function isRequestElementList(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'element_id': continue; default: return false; }
  let $: unknown;
  $ = value.element_id;
  if (!(isInt64($))) return false;
  return true;
}

function isRequestWatermarkInfo(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'enabled': continue; default: return false; }
  let $: unknown;
  $ = value.enabled;
  if ($ !== undefined && !(typeof $ === 'boolean')) return false;
  return true;
}

/** True of a request whose fields are right, whatever its rules say. */
export function isMotionControlCreateRequestShape(value: unknown): value is MotionControlCreateRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'model_name': case 'prompt': case 'image_url': case 'video_url': case 'element_list': case 'keep_original_sound': case 'character_orientation': case 'mode': case 'watermark_info': case 'callback_url': case 'external_task_id': continue; default: return false; }
  let $: unknown;
  $ = value.model_name;
  if ($ !== undefined && !(($ === 'kling-v2-6' || $ === 'kling-v3'))) return false;
  $ = value.prompt;
  if ($ !== undefined && !(typeof $ === 'string' && isAtMost($, 2500))) return false;
  $ = value.image_url;
  if (!(typeof $ === 'string' && (isWebUrl($) || isRawBase64($)))) return false;
  $ = value.video_url;
  if (!(typeof $ === 'string' && isWebUrl($))) return false;
  $ = value.element_list;
  if ($ !== undefined && !(Array.isArray($) && $.length <= 1 && allPass($, isRequestElementList))) return false;
  $ = value.keep_original_sound;
  if ($ !== undefined && !(($ === 'yes' || $ === 'no'))) return false;
  $ = value.character_orientation;
  if (!(($ === 'image' || $ === 'video'))) return false;
  $ = value.mode;
  if (!(($ === 'std' || $ === 'pro'))) return false;
  $ = value.watermark_info;
  if ($ !== undefined && !(isRequestWatermarkInfo($))) return false;
  $ = value.callback_url;
  if ($ !== undefined && !(typeof $ === 'string' && ($ === '' || isWebUrl($)))) return false;
  $ = value.external_task_id;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  return true;
}

function readRequestElementList(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'element_id': continue; default: return; }
  const copy = {} as MotionControlCreateRequestElementList;
  let $: unknown;
  $ = value.element_id;
  if (!(isInt64($))) return;
  copy.element_id = $;
  return copy;
}

function readRequestWatermarkInfo(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'enabled': continue; default: return; }
  const copy = {} as MotionControlCreateRequestWatermarkInfo;
  let $: unknown;
  $ = value.enabled;
  if ($ !== undefined) {
    if (!(typeof $ === 'boolean')) return;
    copy.enabled = $;
  } else if ('enabled' in value) copy.enabled = undefined;
  return copy;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readMotionControlCreateRequestShape(value: unknown): MotionControlCreateRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'model_name': case 'prompt': case 'image_url': case 'video_url': case 'element_list': case 'keep_original_sound': case 'character_orientation': case 'mode': case 'watermark_info': case 'callback_url': case 'external_task_id': continue; default: return; }
  const copy = {} as MotionControlCreateRequest;
  let $: unknown;
  $ = value.model_name;
  if ($ !== undefined) {
    if (!(($ === 'kling-v2-6' || $ === 'kling-v3'))) return;
    copy.model_name = $;
  } else if ('model_name' in value) copy.model_name = undefined;
  $ = value.prompt;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && isAtMost($, 2500))) return;
    copy.prompt = $;
  } else if ('prompt' in value) copy.prompt = undefined;
  $ = value.image_url;
  if (!(typeof $ === 'string' && (isWebUrl($) || isRawBase64($)))) return;
  copy.image_url = $;
  $ = value.video_url;
  if (!(typeof $ === 'string' && isWebUrl($))) return;
  copy.video_url = $;
  $ = value.element_list;
  if ($ !== undefined) {
    if (!(Array.isArray($) && $.length <= 1)) return;
    const read = readItems($, readRequestElementList);
    if (read === undefined) return;
    copy.element_list = read;
  } else if ('element_list' in value) copy.element_list = undefined;
  $ = value.keep_original_sound;
  if ($ !== undefined) {
    if (!(($ === 'yes' || $ === 'no'))) return;
    copy.keep_original_sound = $;
  } else if ('keep_original_sound' in value) copy.keep_original_sound = undefined;
  $ = value.character_orientation;
  if (!(($ === 'image' || $ === 'video'))) return;
  copy.character_orientation = $;
  $ = value.mode;
  if (!(($ === 'std' || $ === 'pro'))) return;
  copy.mode = $;
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
export function isMotionControlCreateRequest(value: unknown): value is MotionControlCreateRequest {
  return isMotionControlCreateRequestShape(value) && keepsRules(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readMotionControlCreateRequest(value: unknown): MotionControlCreateRequest | undefined {
  const copy = readMotionControlCreateRequestShape(value);
  return copy !== undefined && keepsRules(copy) ? copy : undefined;
}

/** What the body alone cannot decide is not broken. Types were checked in the register; here they would be narrowed until nothing is left of them. */
function keepsRules(value: any): boolean {
  const {
    character_orientation: $character_orientation,
    element_list: $element_list = [],
    image_url: $image_url,
    model_name: $model_name = "kling-v2-6",
  } = value;
  let broken = false;
  /** motionControl.create#element-faces-as-video */
  broken ||= ($element_list.length > 0) && ($character_orientation !== "video");
  /** motionControl.create#base64-without-prefix */
  broken ||= $image_url.startsWith("data:");
  /** motionControl.create#model:kling-v2-6/element_list */
  broken ||= ($model_name === "kling-v2-6") && ($element_list.length !== 0);
  return !broken;
}

function readResponseDataTaskInfo(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as MotionControlCreateResponseDataTaskInfo;
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
  const copy = {} as MotionControlCreateResponseData;
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
export function readMotionControlCreateResponse(value: unknown): MotionControlCreateResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as MotionControlCreateResponse;
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
export function isMotionControlCreateGiven(value: unknown): value is MotionControlCreateGiven {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'reference_video_seconds': continue; default: return false; }
  let $: unknown;
  $ = value.reference_video_seconds;
  if ($ !== undefined && !(isNumber($) && $ >= 0)) return false;
  return true;
}

/** Reads the given as the schema does; undefined when the schema has issues to tell. */
export function readMotionControlCreateGiven(value: unknown): MotionControlCreateGiven | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'reference_video_seconds': continue; default: return; }
  const copy = {} as MotionControlCreateGiven;
  let $: unknown;
  $ = value.reference_video_seconds;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= 0)) return;
    copy.reference_video_seconds = $;
  } else if ('reference_video_seconds' in value) copy.reference_video_seconds = undefined;
  return copy;
}
