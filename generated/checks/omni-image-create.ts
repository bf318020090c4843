// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { isSent } from '../kernel/breaches.ts';
import { isIn } from '../kernel/conditions.ts';
import { allPass, readItems } from '../kernel/lists.ts';
import { isAtMost, isInt64, isRawBase64, isWebUrl, isWhole } from '../kernel/scalars.ts';
import { readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { OmniImageCreateGiven, OmniImageCreateHeaders, OmniImageCreateRequest, OmniImageCreateRequestElementList, OmniImageCreateRequestImageList, OmniImageCreateRequestWatermarkInfo, OmniImageCreateResponse, OmniImageCreateResponseData, OmniImageCreateResponseDataTaskInfo } from '../types/omni-image-create.ts';

function isRequestImageList(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'image': continue; default: return false; }
  let $: unknown;
  $ = value.image;
  if (!(typeof $ === 'string' && (isWebUrl($) || isRawBase64($)))) return false;
  return true;
}

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
export function isOmniImageCreateRequestShape(value: unknown): value is OmniImageCreateRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'model_name': case 'prompt': case 'image_list': case 'element_list': case 'resolution': case 'result_type': case 'n': case 'series_amount': case 'aspect_ratio': case 'watermark_info': case 'callback_url': case 'external_task_id': continue; default: return false; }
  let $: unknown;
  $ = value.model_name;
  if ($ !== undefined && !(($ === 'kling-image-o1' || $ === 'kling-v3-omni'))) return false;
  $ = value.prompt;
  if (!(typeof $ === 'string' && $ !== '' && isAtMost($, 2500))) return false;
  $ = value.image_list;
  if ($ !== undefined && !(Array.isArray($) && allPass($, isRequestImageList))) return false;
  $ = value.element_list;
  if ($ !== undefined && !(Array.isArray($) && allPass($, isRequestElementList))) return false;
  $ = value.resolution;
  if ($ !== undefined && !(($ === '1k' || $ === '2k' || $ === '4k'))) return false;
  $ = value.result_type;
  if ($ !== undefined && !(($ === 'single' || $ === 'series'))) return false;
  $ = value.n;
  if ($ !== undefined && !(isWhole($) && $ >= 1 && $ <= 9)) return false;
  $ = value.aspect_ratio;
  if ($ !== undefined && !(($ === '16:9' || $ === '9:16' || $ === '1:1' || $ === '4:3' || $ === '3:4' || $ === '3:2' || $ === '2:3' || $ === '21:9' || $ === 'auto'))) return false;
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
  const copy = {} as OmniImageCreateRequestImageList;
  let $: unknown;
  $ = value.image;
  if (!(typeof $ === 'string' && (isWebUrl($) || isRawBase64($)))) return;
  copy.image = $;
  return copy;
}

function readRequestElementList(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'element_id': continue; default: return; }
  const copy = {} as OmniImageCreateRequestElementList;
  let $: unknown;
  $ = value.element_id;
  if (!(isInt64($))) return;
  copy.element_id = $;
  return copy;
}

function readRequestWatermarkInfo(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'enabled': continue; default: return; }
  const copy = {} as OmniImageCreateRequestWatermarkInfo;
  let $: unknown;
  $ = value.enabled;
  if ($ !== undefined) {
    if (!(typeof $ === 'boolean')) return;
    copy.enabled = $;
  } else if ('enabled' in value) copy.enabled = undefined;
  return copy;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readOmniImageCreateRequestShape(value: unknown): OmniImageCreateRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'model_name': case 'prompt': case 'image_list': case 'element_list': case 'resolution': case 'result_type': case 'n': case 'series_amount': case 'aspect_ratio': case 'watermark_info': case 'callback_url': case 'external_task_id': continue; default: return; }
  const copy = {} as OmniImageCreateRequest;
  let $: unknown;
  $ = value.model_name;
  if ($ !== undefined) {
    if (!(($ === 'kling-image-o1' || $ === 'kling-v3-omni'))) return;
    copy.model_name = $;
  } else if ('model_name' in value) copy.model_name = undefined;
  $ = value.prompt;
  if (!(typeof $ === 'string' && $ !== '' && isAtMost($, 2500))) return;
  copy.prompt = $;
  $ = value.image_list;
  if ($ !== undefined) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readRequestImageList);
    if (read === undefined) return;
    copy.image_list = read;
  } else if ('image_list' in value) copy.image_list = undefined;
  $ = value.element_list;
  if ($ !== undefined) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readRequestElementList);
    if (read === undefined) return;
    copy.element_list = read;
  } else if ('element_list' in value) copy.element_list = undefined;
  $ = value.resolution;
  if ($ !== undefined) {
    if (!(($ === '1k' || $ === '2k' || $ === '4k'))) return;
    copy.resolution = $;
  } else if ('resolution' in value) copy.resolution = undefined;
  $ = value.result_type;
  if ($ !== undefined) {
    if (!(($ === 'single' || $ === 'series'))) return;
    copy.result_type = $;
  } else if ('result_type' in value) copy.result_type = undefined;
  $ = value.n;
  if ($ !== undefined) {
    if (!(isWhole($) && $ >= 1 && $ <= 9)) return;
    copy.n = $;
  } else if ('n' in value) copy.n = undefined;
  $ = value.series_amount;
  if ($ !== undefined) {
    copy.series_amount = $;
  } else if ('series_amount' in value) copy.series_amount = undefined;
  $ = value.aspect_ratio;
  if ($ !== undefined) {
    if (!(($ === '16:9' || $ === '9:16' || $ === '1:1' || $ === '4:3' || $ === '3:4' || $ === '3:2' || $ === '2:3' || $ === '21:9' || $ === 'auto'))) return;
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
export function isOmniImageCreateRequest(value: unknown): value is OmniImageCreateRequest {
  return isOmniImageCreateRequestShape(value) && keepsRules(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readOmniImageCreateRequest(value: unknown): OmniImageCreateRequest | undefined {
  const copy = readOmniImageCreateRequestShape(value);
  return copy !== undefined && keepsRules(copy) ? copy : undefined;
}

/** What the body alone cannot decide is not broken. Types were checked in the register; here they would be narrowed until nothing is left of them. */
function keepsRules(value: any): boolean {
  const {
    aspect_ratio: $$aspect_ratio,
    aspect_ratio: $aspect_ratio = "auto",
    element_list: $element_list = [],
    image_list: $image_list = [],
    model_name: $model_name = "kling-image-o1",
    n: $n = 1,
    resolution: $resolution = "1k",
    result_type: $result_type = "single",
    series_amount: $series_amount,
  } = value;
  let broken = false;
  /** omniImage.create#references-limit */
  broken ||= ($image_list.length + $element_list.length) > 10;
  /** omniImage.create#series-amount-values */
  broken ||= isSent($series_amount) && ((($series_amount ?? undefined) !== "auto") && !isIn(($series_amount ?? undefined), [2, 3, 4, 5, 6, 7, 8, 9]));
  /** omniImage.create#series-amount-for-series */
  broken ||= ($result_type === "single") && isSent($series_amount);
  /** omniImage.create#n-for-single */
  broken ||= ($result_type === "series") && ($n !== 1);
  /** omniImage.create#model:kling-image-o1/resolution */
  broken ||= ($model_name === "kling-image-o1") && !(($resolution === "1k") || ($resolution === "2k"));
  /** omniImage.create#model:kling-image-o1/result_type */
  broken ||= ($model_name === "kling-image-o1") && !($result_type === "single");
  /** omniImage.create#model:kling-v3-omni/aspect_ratio */
  broken ||= (($model_name === "kling-v3-omni") && ((isSent($$aspect_ratio) && ($image_list.length === 0)) && ($element_list.length === 0))) && !(($aspect_ratio === "16:9") || ($aspect_ratio === "9:16") || ($aspect_ratio === "1:1") || ($aspect_ratio === "4:3") || ($aspect_ratio === "3:4") || ($aspect_ratio === "3:2") || ($aspect_ratio === "2:3") || ($aspect_ratio === "21:9"));
  return !broken;
}

/** True of what the schema of the headers accepts. */
export function isOmniImageCreateHeaders(value: unknown): value is OmniImageCreateHeaders {
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
export function readOmniImageCreateHeaders(value: unknown): OmniImageCreateHeaders | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'Content-Type': case 'Authorization': continue; default: return; }
  const copy = {} as OmniImageCreateHeaders;
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
  const copy = {} as OmniImageCreateResponseDataTaskInfo;
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
  const copy = {} as OmniImageCreateResponseData;
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
export function readOmniImageCreateResponse(value: unknown): OmniImageCreateResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as OmniImageCreateResponse;
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
export function isOmniImageCreateGiven(value: unknown): value is OmniImageCreateGiven {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'video_character_elements': continue; default: return false; }
  let $: unknown;
  $ = value.video_character_elements;
  if ($ !== undefined && !(isWhole($) && $ >= 0)) return false;
  return true;
}

/** Reads the given as the schema does; undefined when the schema has issues to tell. */
export function readOmniImageCreateGiven(value: unknown): OmniImageCreateGiven | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'video_character_elements': continue; default: return; }
  const copy = {} as OmniImageCreateGiven;
  let $: unknown;
  $ = value.video_character_elements;
  if ($ !== undefined) {
    if (!(isWhole($) && $ >= 0)) return;
    copy.video_character_elements = $;
  } else if ('video_character_elements' in value) copy.video_character_elements = undefined;
  return copy;
}
