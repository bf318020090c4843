// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { allPass, readItems } from '../kernel/lists.ts';
import { isAtMost, isNumber, isRawBase64, isWebUrl } from '../kernel/scalars.ts';
import { readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { MultiElementsCreateGiven, MultiElementsCreateRequest, MultiElementsCreateRequestImageList, MultiElementsCreateRequestWatermarkInfo, MultiElementsCreateResponse, MultiElementsCreateResponseData, MultiElementsCreateResponseDataTaskInfo } from '../types/multi-elements-create.ts';

function isRequestImageList(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'image': continue; default: return false; }
  let $: unknown;
  $ = value.image;
  if (!(typeof $ === 'string' && (isWebUrl($) || isRawBase64($)))) return false;
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
export function isMultiElementsCreateRequestShape(value: unknown): value is MultiElementsCreateRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'model_name': case 'session_id': case 'edit_mode': case 'image_list': case 'prompt': case 'negative_prompt': case 'mode': case 'duration': case 'watermark_info': case 'callback_url': case 'external_task_id': continue; default: return false; }
  let $: unknown;
  $ = value.model_name;
  if ($ !== undefined && !($ === 'kling-v1-6')) return false;
  $ = value.session_id;
  if (!(typeof $ === 'string' && $ !== '')) return false;
  $ = value.edit_mode;
  if (!(($ === 'addition' || $ === 'swap' || $ === 'removal'))) return false;
  $ = value.image_list;
  if ($ !== undefined && !(Array.isArray($) && $.length <= 2 && allPass($, isRequestImageList))) return false;
  $ = value.prompt;
  if (!(typeof $ === 'string' && $ !== '' && isAtMost($, 2500))) return false;
  $ = value.negative_prompt;
  if ($ !== undefined && !(typeof $ === 'string' && isAtMost($, 2500))) return false;
  $ = value.mode;
  if ($ !== undefined && !(($ === 'std' || $ === 'pro'))) return false;
  $ = value.duration;
  if ($ !== undefined && !(($ === '5' || $ === '10'))) return false;
  $ = value.watermark_info;
  if ($ !== undefined && !(isRequestWatermarkInfo($))) return false;
  $ = value.callback_url;
  if ($ !== undefined && !(typeof $ === 'string' && ($ === '' || isWebUrl($)))) return false;
  $ = value.external_task_id;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  return true;
}

function readRequestImageList(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'image': continue; default: return; }
  const copy = {} as MultiElementsCreateRequestImageList;
  let $: unknown;
  $ = value.image;
  if (!(typeof $ === 'string' && (isWebUrl($) || isRawBase64($)))) return;
  copy.image = $;
  return copy;
}

function readRequestWatermarkInfo(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'enabled': continue; default: return; }
  const copy = {} as MultiElementsCreateRequestWatermarkInfo;
  let $: unknown;
  $ = value.enabled;
  if ($ !== undefined) {
    if (!(typeof $ === 'boolean')) return;
    copy.enabled = $;
  } else if ('enabled' in value) copy.enabled = undefined;
  return copy;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readMultiElementsCreateRequestShape(value: unknown): MultiElementsCreateRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'model_name': case 'session_id': case 'edit_mode': case 'image_list': case 'prompt': case 'negative_prompt': case 'mode': case 'duration': case 'watermark_info': case 'callback_url': case 'external_task_id': continue; default: return; }
  const copy = {} as MultiElementsCreateRequest;
  let $: unknown;
  $ = value.model_name;
  if ($ !== undefined) {
    if (!($ === 'kling-v1-6')) return;
    copy.model_name = $;
  } else if ('model_name' in value) copy.model_name = undefined;
  $ = value.session_id;
  if (!(typeof $ === 'string' && $ !== '')) return;
  copy.session_id = $;
  $ = value.edit_mode;
  if (!(($ === 'addition' || $ === 'swap' || $ === 'removal'))) return;
  copy.edit_mode = $;
  $ = value.image_list;
  if ($ !== undefined) {
    if (!(Array.isArray($) && $.length <= 2)) return;
    const read = readItems($, readRequestImageList);
    if (read === undefined) return;
    copy.image_list = read;
  } else if ('image_list' in value) copy.image_list = undefined;
  $ = value.prompt;
  if (!(typeof $ === 'string' && $ !== '' && isAtMost($, 2500))) return;
  copy.prompt = $;
  $ = value.negative_prompt;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && isAtMost($, 2500))) return;
    copy.negative_prompt = $;
  } else if ('negative_prompt' in value) copy.negative_prompt = undefined;
  $ = value.mode;
  if ($ !== undefined) {
    if (!(($ === 'std' || $ === 'pro'))) return;
    copy.mode = $;
  } else if ('mode' in value) copy.mode = undefined;
  $ = value.duration;
  if ($ !== undefined) {
    if (!(($ === '5' || $ === '10'))) return;
    copy.duration = $;
  } else if ('duration' in value) copy.duration = undefined;
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
export function isMultiElementsCreateRequest(value: unknown): value is MultiElementsCreateRequest {
  return isMultiElementsCreateRequestShape(value) && keepsRules(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readMultiElementsCreateRequest(value: unknown): MultiElementsCreateRequest | undefined {
  const copy = readMultiElementsCreateRequestShape(value);
  return copy !== undefined && keepsRules(copy) ? copy : undefined;
}

/** What the body alone cannot decide is not broken. Types were checked in the register; here they would be narrowed until nothing is left of them. */
function keepsRules(value: any): boolean {
  const {
    edit_mode: $edit_mode,
    image_list: $image_list = [],
  } = value;
  let broken = false;
  /** multiElements.create#required:image_list */
  broken ||= (($edit_mode === "addition") || ($edit_mode === "swap")) && !($image_list.length > 0);
  /** multiElements.create#swap-takes-one-picture */
  broken ||= ($edit_mode === "swap") && ($image_list.length > 1);
  /** multiElements.create#base64-without-prefix */
  broken ||= $image_list.some((i: any) => i.image.startsWith("data:"));
  return !broken;
}

function readResponseDataTaskInfo(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as MultiElementsCreateResponseDataTaskInfo;
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
  const copy = {} as MultiElementsCreateResponseData;
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
export function readMultiElementsCreateResponse(value: unknown): MultiElementsCreateResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as MultiElementsCreateResponse;
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
export function isMultiElementsCreateGiven(value: unknown): value is MultiElementsCreateGiven {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'session_age_hours': case 'source_seconds': continue; default: return false; }
  let $: unknown;
  $ = value.session_age_hours;
  if ($ !== undefined && !(isNumber($) && $ >= 0)) return false;
  $ = value.source_seconds;
  if ($ !== undefined && !(isNumber($) && $ >= 0)) return false;
  return true;
}

/** Reads the given as the schema does; undefined when the schema has issues to tell. */
export function readMultiElementsCreateGiven(value: unknown): MultiElementsCreateGiven | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'session_age_hours': case 'source_seconds': continue; default: return; }
  const copy = {} as MultiElementsCreateGiven;
  let $: unknown;
  $ = value.session_age_hours;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= 0)) return;
    copy.session_age_hours = $;
  } else if ('session_age_hours' in value) copy.session_age_hours = undefined;
  $ = value.source_seconds;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= 0)) return;
    copy.source_seconds = $;
  } else if ('source_seconds' in value) copy.source_seconds = undefined;
  return copy;
}
