// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { isSent } from '../kernel/breaches.ts';
import { filled } from '../kernel/conditions.ts';
import { allPass, readItems } from '../kernel/lists.ts';
import { isAtMost, isInt64, isNumber, isRawBase64, isWebUrl, isWhole } from '../kernel/scalars.ts';
import { readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { ImageGenerationCreateGiven, ImageGenerationCreateHeaders, ImageGenerationCreateRequest, ImageGenerationCreateRequestElementList, ImageGenerationCreateRequestWatermarkInfo, ImageGenerationCreateResponse, ImageGenerationCreateResponseData, ImageGenerationCreateResponseDataTaskInfo } from '../types/image-generation-create.ts';

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
export function isImageGenerationCreateRequestShape(value: unknown): value is ImageGenerationCreateRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'model_name': case 'model': case 'prompt': case 'negative_prompt': case 'image': case 'image_reference': case 'image_fidelity': case 'human_fidelity': case 'element_list': case 'resolution': case 'n': case 'aspect_ratio': case 'watermark_info': case 'callback_url': case 'external_task_id': continue; default: return false; }
  let $: unknown;
  $ = value.model_name;
  if ($ !== undefined && !(($ === 'kling-v3' || $ === 'kling-v2-1' || $ === 'kling-v2-new' || $ === 'kling-v2' || $ === 'kling-v1-5' || $ === 'kling-v1'))) return false;
  $ = value.model;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  $ = value.prompt;
  if (!(typeof $ === 'string' && $ !== '' && isAtMost($, 2500))) return false;
  $ = value.negative_prompt;
  if ($ !== undefined && !(typeof $ === 'string' && isAtMost($, 2500))) return false;
  $ = value.image;
  if ($ !== undefined && !(typeof $ === 'string' && ($ === '' || (isWebUrl($) || isRawBase64($))))) return false;
  $ = value.image_reference;
  if ($ !== undefined && !(($ === 'subject' || $ === 'face'))) return false;
  $ = value.image_fidelity;
  if ($ !== undefined && !(isNumber($) && $ >= 0 && $ <= 1)) return false;
  $ = value.human_fidelity;
  if ($ !== undefined && !(isNumber($) && $ >= 0 && $ <= 1)) return false;
  $ = value.element_list;
  if ($ !== undefined && !(Array.isArray($) && allPass($, isRequestElementList))) return false;
  $ = value.resolution;
  if ($ !== undefined && !(($ === '1k' || $ === '2k'))) return false;
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

function readRequestElementList(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'element_id': continue; default: return; }
  const copy = {} as ImageGenerationCreateRequestElementList;
  let $: unknown;
  $ = value.element_id;
  if (!(isInt64($))) return;
  copy.element_id = $;
  return copy;
}

function readRequestWatermarkInfo(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'enabled': continue; default: return; }
  const copy = {} as ImageGenerationCreateRequestWatermarkInfo;
  let $: unknown;
  $ = value.enabled;
  if ($ !== undefined) {
    if (!(typeof $ === 'boolean')) return;
    copy.enabled = $;
  } else if ('enabled' in value) copy.enabled = undefined;
  return copy;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readImageGenerationCreateRequestShape(value: unknown): ImageGenerationCreateRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'model_name': case 'model': case 'prompt': case 'negative_prompt': case 'image': case 'image_reference': case 'image_fidelity': case 'human_fidelity': case 'element_list': case 'resolution': case 'n': case 'aspect_ratio': case 'watermark_info': case 'callback_url': case 'external_task_id': continue; default: return; }
  const copy = {} as ImageGenerationCreateRequest;
  let $: unknown;
  $ = value.model_name;
  if ($ !== undefined) {
    if (!(($ === 'kling-v3' || $ === 'kling-v2-1' || $ === 'kling-v2-new' || $ === 'kling-v2' || $ === 'kling-v1-5' || $ === 'kling-v1'))) return;
    copy.model_name = $;
  } else if ('model_name' in value) copy.model_name = undefined;
  $ = value.model;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.model = $;
  } else if ('model' in value) copy.model = undefined;
  $ = value.prompt;
  if (!(typeof $ === 'string' && $ !== '' && isAtMost($, 2500))) return;
  copy.prompt = $;
  $ = value.negative_prompt;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && isAtMost($, 2500))) return;
    copy.negative_prompt = $;
  } else if ('negative_prompt' in value) copy.negative_prompt = undefined;
  $ = value.image;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && ($ === '' || (isWebUrl($) || isRawBase64($))))) return;
    copy.image = $;
  } else if ('image' in value) copy.image = undefined;
  $ = value.image_reference;
  if ($ !== undefined) {
    if (!(($ === 'subject' || $ === 'face'))) return;
    copy.image_reference = $;
  } else if ('image_reference' in value) copy.image_reference = undefined;
  $ = value.image_fidelity;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= 0 && $ <= 1)) return;
    copy.image_fidelity = $;
  } else if ('image_fidelity' in value) copy.image_fidelity = undefined;
  $ = value.human_fidelity;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= 0 && $ <= 1)) return;
    copy.human_fidelity = $;
  } else if ('human_fidelity' in value) copy.human_fidelity = undefined;
  $ = value.element_list;
  if ($ !== undefined) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readRequestElementList);
    if (read === undefined) return;
    copy.element_list = read;
  } else if ('element_list' in value) copy.element_list = undefined;
  $ = value.resolution;
  if ($ !== undefined) {
    if (!(($ === '1k' || $ === '2k'))) return;
    copy.resolution = $;
  } else if ('resolution' in value) copy.resolution = undefined;
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
export function isImageGenerationCreateRequest(value: unknown): value is ImageGenerationCreateRequest {
  return isImageGenerationCreateRequestShape(value) && keepsRules(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readImageGenerationCreateRequest(value: unknown): ImageGenerationCreateRequest | undefined {
  const copy = readImageGenerationCreateRequestShape(value);
  return copy !== undefined && keepsRules(copy) ? copy : undefined;
}

/** What the body alone cannot decide is not broken. Types were checked in the register; here they would be narrowed until nothing is left of them. */
function keepsRules(value: any): boolean {
  const {
    human_fidelity: $$human_fidelity,
    image_fidelity: $$image_fidelity,
    aspect_ratio: $aspect_ratio = "16:9",
    element_list: $element_list = [],
    image: $image,
    image_reference: $image_reference,
    model_name: $model_name = "kling-v3",
    negative_prompt: $negative_prompt,
    resolution: $resolution = "1k",
  } = value;
  let broken = false;
  /** imageGeneration.create#required:image */
  broken ||= isSent($image_reference) && !filled($image);
  /** imageGeneration.create#references-limit */
  broken ||= ($element_list.length + (filled($image) ? 1 : 0)) > 10;
  /** imageGeneration.create#negative-prompt-without-image */
  broken ||= filled($image) && filled($negative_prompt);
  /** imageGeneration.create#human-fidelity-needs-subject */
  broken ||= isSent($$human_fidelity) && ($image_reference !== "subject");
  /** imageGeneration.create#model:kling-v3/image_reference */
  broken ||= ($model_name === "kling-v3") && isSent($image_reference);
  /** imageGeneration.create#model:kling-v3/image_fidelity */
  broken ||= ($model_name === "kling-v3") && isSent($$image_fidelity);
  /** imageGeneration.create#model:kling-v3/human_fidelity */
  broken ||= ($model_name === "kling-v3") && isSent($$human_fidelity);
  /** imageGeneration.create#model:kling-v2-1/element_list */
  broken ||= ($model_name === "kling-v2-1") && ($element_list.length !== 0);
  /** imageGeneration.create#model:kling-v2-new/resolution */
  broken ||= ($model_name === "kling-v2-new") && !($resolution === "1k");
  /** imageGeneration.create#model:kling-v2-new/image_reference */
  broken ||= ($model_name === "kling-v2-new") && isSent($image_reference);
  /** imageGeneration.create#model:kling-v2/resolution */
  broken ||= (($model_name === "kling-v2") && filled($image)) && !($resolution === "1k");
  /** imageGeneration.create#model:kling-v2/image_reference */
  broken ||= ($model_name === "kling-v2") && isSent($image_reference);
  /** imageGeneration.create#model:kling-v1-5/resolution */
  broken ||= ($model_name === "kling-v1-5") && !($resolution === "1k");
  /** imageGeneration.create#model:kling-v1/resolution */
  broken ||= ($model_name === "kling-v1") && !($resolution === "1k");
  /** imageGeneration.create#model:kling-v1/image_reference */
  broken ||= ($model_name === "kling-v1") && isSent($image_reference);
  /** imageGeneration.create#model:kling-v1/aspect_ratio */
  broken ||= ($model_name === "kling-v1") && !(($aspect_ratio === "16:9") || ($aspect_ratio === "9:16") || ($aspect_ratio === "1:1") || ($aspect_ratio === "4:3") || ($aspect_ratio === "3:4") || ($aspect_ratio === "3:2") || ($aspect_ratio === "2:3"));
  /** imageGeneration.create#rejected:1 */
  broken ||= $model_name === "kling-v1";
  /** imageGeneration.create#rejected:2 */
  broken ||= $model_name === "kling-v1-5";
  /** imageGeneration.create#rejected:3 */
  broken ||= $model_name === "kling-v2";
  /** imageGeneration.create#rejected:4 */
  broken ||= $model_name === "kling-v2-new";
  return !broken;
}

/** True of what the schema of the headers accepts. */
export function isImageGenerationCreateHeaders(value: unknown): value is ImageGenerationCreateHeaders {
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
export function readImageGenerationCreateHeaders(value: unknown): ImageGenerationCreateHeaders | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'Content-Type': case 'Authorization': continue; default: return; }
  const copy = {} as ImageGenerationCreateHeaders;
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
  const copy = {} as ImageGenerationCreateResponseDataTaskInfo;
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
  const copy = {} as ImageGenerationCreateResponseData;
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
export function readImageGenerationCreateResponse(value: unknown): ImageGenerationCreateResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as ImageGenerationCreateResponse;
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
export function isImageGenerationCreateGiven(value: unknown): value is ImageGenerationCreateGiven {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'faces_in_image': case 'video_character_elements': continue; default: return false; }
  let $: unknown;
  $ = value.faces_in_image;
  if ($ !== undefined && !(isWhole($) && $ >= 0)) return false;
  $ = value.video_character_elements;
  if ($ !== undefined && !(isWhole($) && $ >= 0)) return false;
  return true;
}

/** Reads the given as the schema does; undefined when the schema has issues to tell. */
export function readImageGenerationCreateGiven(value: unknown): ImageGenerationCreateGiven | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'faces_in_image': case 'video_character_elements': continue; default: return; }
  const copy = {} as ImageGenerationCreateGiven;
  let $: unknown;
  $ = value.faces_in_image;
  if ($ !== undefined) {
    if (!(isWhole($) && $ >= 0)) return;
    copy.faces_in_image = $;
  } else if ('faces_in_image' in value) copy.faces_in_image = undefined;
  $ = value.video_character_elements;
  if ($ !== undefined) {
    if (!(isWhole($) && $ >= 0)) return;
    copy.video_character_elements = $;
  } else if ('video_character_elements' in value) copy.video_character_elements = undefined;
  return copy;
}
