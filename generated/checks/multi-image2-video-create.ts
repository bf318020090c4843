// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { allPass, readItems } from '../kernel/lists.ts';
import { isAtMost, isRawBase64, isWebUrl } from '../kernel/scalars.ts';
import { readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { MultiImage2VideoCreateHeaders, MultiImage2VideoCreateRequest, MultiImage2VideoCreateRequestImageList, MultiImage2VideoCreateRequestWatermarkInfo, MultiImage2VideoCreateResponse, MultiImage2VideoCreateResponseData, MultiImage2VideoCreateResponseDataTaskInfo } from '../types/multi-image2-video-create.ts';

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
export function isMultiImage2VideoCreateRequestShape(value: unknown): value is MultiImage2VideoCreateRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'model_name': case 'image_list': case 'prompt': case 'negative_prompt': case 'mode': case 'duration': case 'aspect_ratio': case 'watermark_info': case 'callback_url': case 'external_task_id': continue; default: return false; }
  let $: unknown;
  $ = value.model_name;
  if ($ !== undefined && !($ === 'kling-v1-6')) return false;
  $ = value.image_list;
  if (!(Array.isArray($) && $.length >= 1 && $.length <= 4 && allPass($, isRequestImageList))) return false;
  $ = value.prompt;
  if (!(typeof $ === 'string' && $ !== '' && isAtMost($, 2500))) return false;
  $ = value.negative_prompt;
  if ($ !== undefined && !(typeof $ === 'string' && isAtMost($, 2500))) return false;
  $ = value.mode;
  if ($ !== undefined && !(($ === 'std' || $ === 'pro'))) return false;
  $ = value.duration;
  if ($ !== undefined && !(($ === '5' || $ === '10'))) return false;
  $ = value.aspect_ratio;
  if ($ !== undefined && !(($ === '16:9' || $ === '9:16' || $ === '1:1'))) return false;
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
  const copy = {} as MultiImage2VideoCreateRequestImageList;
  let $: unknown;
  $ = value.image;
  if (!(typeof $ === 'string' && (isWebUrl($) || isRawBase64($)))) return;
  copy.image = $;
  return copy;
}

function readRequestWatermarkInfo(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'enabled': continue; default: return; }
  const copy = {} as MultiImage2VideoCreateRequestWatermarkInfo;
  let $: unknown;
  $ = value.enabled;
  if ($ !== undefined) {
    if (!(typeof $ === 'boolean')) return;
    copy.enabled = $;
  } else if ('enabled' in value) copy.enabled = undefined;
  return copy;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readMultiImage2VideoCreateRequestShape(value: unknown): MultiImage2VideoCreateRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'model_name': case 'image_list': case 'prompt': case 'negative_prompt': case 'mode': case 'duration': case 'aspect_ratio': case 'watermark_info': case 'callback_url': case 'external_task_id': continue; default: return; }
  const copy = {} as MultiImage2VideoCreateRequest;
  let $: unknown;
  $ = value.model_name;
  if ($ !== undefined) {
    if (!($ === 'kling-v1-6')) return;
    copy.model_name = $;
  } else if ('model_name' in value) copy.model_name = undefined;
  $ = value.image_list;
  {
    if (!(Array.isArray($) && $.length >= 1 && $.length <= 4)) return;
    const read = readItems($, readRequestImageList);
    if (read === undefined) return;
    copy.image_list = read;
  }
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
  $ = value.aspect_ratio;
  if ($ !== undefined) {
    if (!(($ === '16:9' || $ === '9:16' || $ === '1:1'))) return;
    copy.aspect_ratio = $;
  } else if ('aspect_ratio' in value) copy.aspect_ratio = undefined;
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
export function isMultiImage2VideoCreateRequest(value: unknown): value is MultiImage2VideoCreateRequest {
  return isMultiImage2VideoCreateRequestShape(value) && keepsRules(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readMultiImage2VideoCreateRequest(value: unknown): MultiImage2VideoCreateRequest | undefined {
  const copy = readMultiImage2VideoCreateRequestShape(value);
  return copy !== undefined && keepsRules(copy) ? copy : undefined;
}

/** What the body alone cannot decide is not broken. Types were checked in the register; here they would be narrowed until nothing is left of them. */
function keepsRules(value: any): boolean {
  const {
    image_list: $image_list,
  } = value;
  let broken = false;
  /** multiImage2Video.create#base64-without-prefix */
  broken ||= $image_list.some((i: any) => i.image.startsWith("data:"));
  return !broken;
}

/** True of what the schema of the headers accepts. */
export function isMultiImage2VideoCreateHeaders(value: unknown): value is MultiImage2VideoCreateHeaders {
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
export function readMultiImage2VideoCreateHeaders(value: unknown): MultiImage2VideoCreateHeaders | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'Content-Type': case 'Authorization': continue; default: return; }
  const copy = {} as MultiImage2VideoCreateHeaders;
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
  const copy = {} as MultiImage2VideoCreateResponseDataTaskInfo;
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
  const copy = {} as MultiImage2VideoCreateResponseData;
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
export function readMultiImage2VideoCreateResponse(value: unknown): MultiImage2VideoCreateResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as MultiImage2VideoCreateResponse;
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
