// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { isAtMost, isNumber, isRawBase64, isWebUrl, isWhole } from '../kernel/scalars.ts';
import { readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { ImageExpandCreateRequest, ImageExpandCreateRequestWatermarkInfo, ImageExpandCreateResponse, ImageExpandCreateResponseData, ImageExpandCreateResponseDataTaskInfo } from '../types/image-expand-create.ts';

function isRequestWatermarkInfo(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'enabled': continue; default: return false; }
  let $: unknown;
  $ = value.enabled;
  if ($ !== undefined && !(typeof $ === 'boolean')) return false;
  return true;
}

/** True of a request whose fields are right, whatever its rules say. */
export function isImageExpandCreateRequestShape(value: unknown): value is ImageExpandCreateRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'image': case 'up_expansion_ratio': case 'down_expansion_ratio': case 'left_expansion_ratio': case 'right_expansion_ratio': case 'prompt': case 'n': case 'watermark_info': case 'callback_url': case 'external_task_id': continue; default: return false; }
  let $: unknown;
  $ = value.image;
  if (!(typeof $ === 'string' && (isWebUrl($) || isRawBase64($)))) return false;
  $ = value.up_expansion_ratio;
  if (!(isNumber($) && $ >= 0 && $ <= 2)) return false;
  $ = value.down_expansion_ratio;
  if (!(isNumber($) && $ >= 0 && $ <= 2)) return false;
  $ = value.left_expansion_ratio;
  if (!(isNumber($) && $ >= 0 && $ <= 2)) return false;
  $ = value.right_expansion_ratio;
  if (!(isNumber($) && $ >= 0 && $ <= 2)) return false;
  $ = value.prompt;
  if ($ !== undefined && !(typeof $ === 'string' && isAtMost($, 2500))) return false;
  $ = value.n;
  if ($ !== undefined && !(isWhole($) && $ >= 1 && $ <= 9)) return false;
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
  const copy = {} as ImageExpandCreateRequestWatermarkInfo;
  let $: unknown;
  $ = value.enabled;
  if ($ !== undefined) {
    if (!(typeof $ === 'boolean')) return;
    copy.enabled = $;
  } else if ('enabled' in value) copy.enabled = undefined;
  return copy;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readImageExpandCreateRequestShape(value: unknown): ImageExpandCreateRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'image': case 'up_expansion_ratio': case 'down_expansion_ratio': case 'left_expansion_ratio': case 'right_expansion_ratio': case 'prompt': case 'n': case 'watermark_info': case 'callback_url': case 'external_task_id': continue; default: return; }
  const copy = {} as ImageExpandCreateRequest;
  let $: unknown;
  $ = value.image;
  if (!(typeof $ === 'string' && (isWebUrl($) || isRawBase64($)))) return;
  copy.image = $;
  $ = value.up_expansion_ratio;
  if (!(isNumber($) && $ >= 0 && $ <= 2)) return;
  copy.up_expansion_ratio = $;
  $ = value.down_expansion_ratio;
  if (!(isNumber($) && $ >= 0 && $ <= 2)) return;
  copy.down_expansion_ratio = $;
  $ = value.left_expansion_ratio;
  if (!(isNumber($) && $ >= 0 && $ <= 2)) return;
  copy.left_expansion_ratio = $;
  $ = value.right_expansion_ratio;
  if (!(isNumber($) && $ >= 0 && $ <= 2)) return;
  copy.right_expansion_ratio = $;
  $ = value.prompt;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && isAtMost($, 2500))) return;
    copy.prompt = $;
  } else if ('prompt' in value) copy.prompt = undefined;
  $ = value.n;
  if ($ !== undefined) {
    if (!(isWhole($) && $ >= 1 && $ <= 9)) return;
    copy.n = $;
  } else if ('n' in value) copy.n = undefined;
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
export function isImageExpandCreateRequest(value: unknown): value is ImageExpandCreateRequest {
  return isImageExpandCreateRequestShape(value) && keepsRules(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readImageExpandCreateRequest(value: unknown): ImageExpandCreateRequest | undefined {
  const copy = readImageExpandCreateRequestShape(value);
  return copy !== undefined && keepsRules(copy) ? copy : undefined;
}

/** What the body alone cannot decide is not broken. Types were checked in the register; here they would be narrowed until nothing is left of them. */
function keepsRules(value: any): boolean {
  const {
    down_expansion_ratio: $down_expansion_ratio,
    image: $image,
    left_expansion_ratio: $left_expansion_ratio,
    right_expansion_ratio: $right_expansion_ratio,
    up_expansion_ratio: $up_expansion_ratio,
  } = value;
  let broken = false;
  /** imageExpand.create#area-at-most-three-times */
  broken ||= !((((1 + $up_expansion_ratio) + $down_expansion_ratio) * ((1 + $left_expansion_ratio) + $right_expansion_ratio)) <= 3.001);
  /** imageExpand.create#base64-without-prefix */
  broken ||= $image.startsWith("data:");
  return !broken;
}

function readResponseDataTaskInfo(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as ImageExpandCreateResponseDataTaskInfo;
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
  const copy = {} as ImageExpandCreateResponseData;
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
export function readImageExpandCreateResponse(value: unknown): ImageExpandCreateResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as ImageExpandCreateResponse;
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
