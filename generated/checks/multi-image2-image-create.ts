// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { isSent } from '../kernel/breaches.ts';
import { filled } from '../kernel/conditions.ts';
import { allPass, readItems } from '../kernel/lists.ts';
import { isAtMost, isRawBase64, isWebUrl, isWhole } from '../kernel/scalars.ts';
import { readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { MultiImage2ImageCreateRequest, MultiImage2ImageCreateRequestSubjectImageList, MultiImage2ImageCreateRequestWatermarkInfo, MultiImage2ImageCreateResponse, MultiImage2ImageCreateResponseData, MultiImage2ImageCreateResponseDataTaskInfo } from '../types/multi-image2-image-create.ts';

function isRequestSubjectImageList(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'subject_image': continue; default: return false; }
  let $: unknown;
  $ = value.subject_image;
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
export function isMultiImage2ImageCreateRequestShape(value: unknown): value is MultiImage2ImageCreateRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'model_name': case 'prompt': case 'negative_prompt': case 'subject_image_list': case 'scene_image': case 'style_image': case 'n': case 'aspect_ratio': case 'watermark_info': case 'callback_url': case 'external_task_id': continue; default: return false; }
  let $: unknown;
  $ = value.model_name;
  if ($ !== undefined && !($ === 'kling-v2-1')) return false;
  $ = value.prompt;
  if ($ !== undefined && !(typeof $ === 'string' && isAtMost($, 2500))) return false;
  $ = value.negative_prompt;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  $ = value.subject_image_list;
  if (!(Array.isArray($) && $.length >= 1 && $.length <= 4 && allPass($, isRequestSubjectImageList))) return false;
  $ = value.scene_image;
  if ($ !== undefined && !(typeof $ === 'string' && ($ === '' || (isWebUrl($) || isRawBase64($))))) return false;
  $ = value.style_image;
  if ($ !== undefined && !(typeof $ === 'string' && ($ === '' || (isWebUrl($) || isRawBase64($))))) return false;
  $ = value.n;
  if ($ !== undefined && !(isWhole($) && $ >= 1 && $ <= 9)) return false;
  $ = value.aspect_ratio;
  if ($ !== undefined && !(($ === '16:9' || $ === '9:16' || $ === '1:1' || $ === '4:3' || $ === '3:4' || $ === '3:2' || $ === '2:3' || $ === '21:9'))) return false;
  $ = value.watermark_info;
  if ($ !== undefined && !(isRequestWatermarkInfo($))) return false;
  $ = value.callback_url;
  if ($ !== undefined && !(typeof $ === 'string' && ($ === '' || isWebUrl($)))) return false;
  $ = value.external_task_id;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  return true;
}

function readRequestSubjectImageList(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'subject_image': continue; default: return; }
  const copy = {} as MultiImage2ImageCreateRequestSubjectImageList;
  let $: unknown;
  $ = value.subject_image;
  if (!(typeof $ === 'string' && (isWebUrl($) || isRawBase64($)))) return;
  copy.subject_image = $;
  return copy;
}

function readRequestWatermarkInfo(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'enabled': continue; default: return; }
  const copy = {} as MultiImage2ImageCreateRequestWatermarkInfo;
  let $: unknown;
  $ = value.enabled;
  if ($ !== undefined) {
    if (!(typeof $ === 'boolean')) return;
    copy.enabled = $;
  } else if ('enabled' in value) copy.enabled = undefined;
  return copy;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readMultiImage2ImageCreateRequestShape(value: unknown): MultiImage2ImageCreateRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'model_name': case 'prompt': case 'negative_prompt': case 'subject_image_list': case 'scene_image': case 'style_image': case 'n': case 'aspect_ratio': case 'watermark_info': case 'callback_url': case 'external_task_id': continue; default: return; }
  const copy = {} as MultiImage2ImageCreateRequest;
  let $: unknown;
  $ = value.model_name;
  if ($ !== undefined) {
    if (!($ === 'kling-v2-1')) return;
    copy.model_name = $;
  } else if ('model_name' in value) copy.model_name = undefined;
  $ = value.prompt;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && isAtMost($, 2500))) return;
    copy.prompt = $;
  } else if ('prompt' in value) copy.prompt = undefined;
  $ = value.negative_prompt;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.negative_prompt = $;
  } else if ('negative_prompt' in value) copy.negative_prompt = undefined;
  $ = value.subject_image_list;
  {
    if (!(Array.isArray($) && $.length >= 1 && $.length <= 4)) return;
    const read = readItems($, readRequestSubjectImageList);
    if (read === undefined) return;
    copy.subject_image_list = read;
  }
  $ = value.scene_image;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && ($ === '' || (isWebUrl($) || isRawBase64($))))) return;
    copy.scene_image = $;
  } else if ('scene_image' in value) copy.scene_image = undefined;
  $ = value.style_image;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && ($ === '' || (isWebUrl($) || isRawBase64($))))) return;
    copy.style_image = $;
  } else if ('style_image' in value) copy.style_image = undefined;
  $ = value.n;
  if ($ !== undefined) {
    if (!(isWhole($) && $ >= 1 && $ <= 9)) return;
    copy.n = $;
  } else if ('n' in value) copy.n = undefined;
  $ = value.aspect_ratio;
  if ($ !== undefined) {
    if (!(($ === '16:9' || $ === '9:16' || $ === '1:1' || $ === '4:3' || $ === '3:4' || $ === '3:2' || $ === '2:3' || $ === '21:9'))) return;
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
export function isMultiImage2ImageCreateRequest(value: unknown): value is MultiImage2ImageCreateRequest {
  return isMultiImage2ImageCreateRequestShape(value) && keepsRules(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readMultiImage2ImageCreateRequest(value: unknown): MultiImage2ImageCreateRequest | undefined {
  const copy = readMultiImage2ImageCreateRequestShape(value);
  return copy !== undefined && keepsRules(copy) ? copy : undefined;
}

/** What the body alone cannot decide is not broken. Types were checked in the register; here they would be narrowed until nothing is left of them. */
function keepsRules(value: any): boolean {
  const {
    scene_image: $scene_image,
    style_image: $style_image,
    subject_image_list: $subject_image_list,
  } = value;
  let broken = false;
  /** multiImage2Image.create#base64-without-prefix */
  broken ||= ($subject_image_list.some((s: any) => s.subject_image.startsWith("data:")) || (filled($scene_image) && (isSent($scene_image) && $scene_image.startsWith("data:")))) || (filled($style_image) && (isSent($style_image) && $style_image.startsWith("data:")));
  return !broken;
}

function readResponseDataTaskInfo(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as MultiImage2ImageCreateResponseDataTaskInfo;
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
  const copy = {} as MultiImage2ImageCreateResponseData;
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
export function readMultiImage2ImageCreateResponse(value: unknown): MultiImage2ImageCreateResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as MultiImage2ImageCreateResponse;
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
