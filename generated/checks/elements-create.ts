// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { isSent } from '../kernel/breaches.ts';
import { allPass, readItems } from '../kernel/lists.ts';
import { isAtMost, isNumber, isRawBase64, isWebUrl, isWhole } from '../kernel/scalars.ts';
import { readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { ElementsCreateGiven, ElementsCreateHeaders, ElementsCreateRequest, ElementsCreateRequestElementImageList, ElementsCreateRequestElementImageListReferImages, ElementsCreateRequestElementVideoList, ElementsCreateRequestElementVideoListReferVideos, ElementsCreateRequestTagList, ElementsCreateResponse, ElementsCreateResponseData, ElementsCreateResponseDataTaskInfo } from '../types/elements-create.ts';

function isRequestElementImageListReferImages(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'image_url': continue; default: return false; }
  let $: unknown;
  $ = value.image_url;
  if (!(typeof $ === 'string' && (isWebUrl($) || isRawBase64($)))) return false;
  return true;
}

function isRequestElementImageList(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'frontal_image': case 'refer_images': continue; default: return false; }
  let $: unknown;
  $ = value.frontal_image;
  if (!(typeof $ === 'string' && (isWebUrl($) || isRawBase64($)))) return false;
  $ = value.refer_images;
  if (!(Array.isArray($) && $.length >= 1 && $.length <= 3 && allPass($, isRequestElementImageListReferImages))) return false;
  return true;
}

function isRequestElementVideoListReferVideos(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'video_url': continue; default: return false; }
  let $: unknown;
  $ = value.video_url;
  if (!(typeof $ === 'string' && isWebUrl($))) return false;
  return true;
}

function isRequestElementVideoList(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'refer_videos': continue; default: return false; }
  let $: unknown;
  $ = value.refer_videos;
  if (!(Array.isArray($) && $.length >= 1 && $.length <= 1 && allPass($, isRequestElementVideoListReferVideos))) return false;
  return true;
}

function isRequestTagList(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'tag_id': continue; default: return false; }
  let $: unknown;
  $ = value.tag_id;
  if (!(($ === 'o_101' || $ === 'o_102' || $ === 'o_103' || $ === 'o_104' || $ === 'o_105' || $ === 'o_106' || $ === 'o_107' || $ === 'o_108'))) return false;
  return true;
}

/** True of a request whose fields are right, whatever its rules say. */
export function isElementsCreateRequestShape(value: unknown): value is ElementsCreateRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'element_name': case 'element_description': case 'reference_type': case 'element_image_list': case 'element_video_list': case 'element_voice_id': case 'tag_list': case 'callback_url': case 'external_task_id': continue; default: return false; }
  let $: unknown;
  $ = value.element_name;
  if (!(typeof $ === 'string' && $ !== '' && isAtMost($, 20))) return false;
  $ = value.element_description;
  if (!(typeof $ === 'string' && $ !== '' && isAtMost($, 100))) return false;
  $ = value.reference_type;
  if (!(($ === 'image_refer' || $ === 'video_refer'))) return false;
  $ = value.element_image_list;
  if ($ !== undefined && !(isRequestElementImageList($))) return false;
  $ = value.element_video_list;
  if ($ !== undefined && !(isRequestElementVideoList($))) return false;
  $ = value.element_voice_id;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  $ = value.tag_list;
  if ($ !== undefined && !(Array.isArray($) && allPass($, isRequestTagList))) return false;
  $ = value.callback_url;
  if ($ !== undefined && !(typeof $ === 'string' && ($ === '' || isWebUrl($)))) return false;
  $ = value.external_task_id;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  return true;
}

function readRequestElementImageListReferImages(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'image_url': continue; default: return; }
  const copy = {} as ElementsCreateRequestElementImageListReferImages;
  let $: unknown;
  $ = value.image_url;
  if (!(typeof $ === 'string' && (isWebUrl($) || isRawBase64($)))) return;
  copy.image_url = $;
  return copy;
}

function readRequestElementImageList(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'frontal_image': case 'refer_images': continue; default: return; }
  const copy = {} as ElementsCreateRequestElementImageList;
  let $: unknown;
  $ = value.frontal_image;
  if (!(typeof $ === 'string' && (isWebUrl($) || isRawBase64($)))) return;
  copy.frontal_image = $;
  $ = value.refer_images;
  {
    if (!(Array.isArray($) && $.length >= 1 && $.length <= 3)) return;
    const read = readItems($, readRequestElementImageListReferImages);
    if (read === undefined) return;
    copy.refer_images = read;
  }
  return copy;
}

function readRequestElementVideoListReferVideos(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'video_url': continue; default: return; }
  const copy = {} as ElementsCreateRequestElementVideoListReferVideos;
  let $: unknown;
  $ = value.video_url;
  if (!(typeof $ === 'string' && isWebUrl($))) return;
  copy.video_url = $;
  return copy;
}

function readRequestElementVideoList(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'refer_videos': continue; default: return; }
  const copy = {} as ElementsCreateRequestElementVideoList;
  let $: unknown;
  $ = value.refer_videos;
  {
    if (!(Array.isArray($) && $.length >= 1 && $.length <= 1)) return;
    const read = readItems($, readRequestElementVideoListReferVideos);
    if (read === undefined) return;
    copy.refer_videos = read;
  }
  return copy;
}

function readRequestTagList(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'tag_id': continue; default: return; }
  const copy = {} as ElementsCreateRequestTagList;
  let $: unknown;
  $ = value.tag_id;
  if (!(($ === 'o_101' || $ === 'o_102' || $ === 'o_103' || $ === 'o_104' || $ === 'o_105' || $ === 'o_106' || $ === 'o_107' || $ === 'o_108'))) return;
  copy.tag_id = $;
  return copy;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readElementsCreateRequestShape(value: unknown): ElementsCreateRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'element_name': case 'element_description': case 'reference_type': case 'element_image_list': case 'element_video_list': case 'element_voice_id': case 'tag_list': case 'callback_url': case 'external_task_id': continue; default: return; }
  const copy = {} as ElementsCreateRequest;
  let $: unknown;
  $ = value.element_name;
  if (!(typeof $ === 'string' && $ !== '' && isAtMost($, 20))) return;
  copy.element_name = $;
  $ = value.element_description;
  if (!(typeof $ === 'string' && $ !== '' && isAtMost($, 100))) return;
  copy.element_description = $;
  $ = value.reference_type;
  if (!(($ === 'image_refer' || $ === 'video_refer'))) return;
  copy.reference_type = $;
  $ = value.element_image_list;
  if ($ !== undefined) {
    const read = readRequestElementImageList($);
    if (read === undefined) return;
    copy.element_image_list = read;
  } else if ('element_image_list' in value) copy.element_image_list = undefined;
  $ = value.element_video_list;
  if ($ !== undefined) {
    const read = readRequestElementVideoList($);
    if (read === undefined) return;
    copy.element_video_list = read;
  } else if ('element_video_list' in value) copy.element_video_list = undefined;
  $ = value.element_voice_id;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.element_voice_id = $;
  } else if ('element_voice_id' in value) copy.element_voice_id = undefined;
  $ = value.tag_list;
  if ($ !== undefined) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readRequestTagList);
    if (read === undefined) return;
    copy.tag_list = read;
  } else if ('tag_list' in value) copy.tag_list = undefined;
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
export function isElementsCreateRequest(value: unknown): value is ElementsCreateRequest {
  return isElementsCreateRequestShape(value) && keepsRules(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readElementsCreateRequest(value: unknown): ElementsCreateRequest | undefined {
  const copy = readElementsCreateRequestShape(value);
  return copy !== undefined && keepsRules(copy) ? copy : undefined;
}

/** What the body alone cannot decide is not broken. Types were checked in the register; here they would be narrowed until nothing is left of them. */
function keepsRules(value: any): boolean {
  const {
    element_image_list: $element_image_list,
    element_video_list: $element_video_list,
    reference_type: $reference_type,
  } = value;
  let broken = false;
  /** elements.create#required:element_image_list */
  broken ||= ($reference_type === "image_refer") && !isSent($element_image_list);
  /** elements.create#required:element_video_list */
  broken ||= ($reference_type === "video_refer") && !isSent($element_video_list);
  /** elements.create#reference-differs */
  broken ||= (($reference_type === "image_refer") && isSent($element_image_list?.frontal_image)) && ($element_image_list?.refer_images ?? []).some((r: any) => (r.image_url === $element_image_list?.frontal_image));
  /** elements.create#clip-only-for-video-refer */
  broken ||= ($reference_type === "image_refer") && (($element_video_list?.refer_videos ?? []).length > 0);
  return !broken;
}

/** True of what the schema of the headers accepts. */
export function isElementsCreateHeaders(value: unknown): value is ElementsCreateHeaders {
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
export function readElementsCreateHeaders(value: unknown): ElementsCreateHeaders | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'Content-Type': case 'Authorization': continue; default: return; }
  const copy = {} as ElementsCreateHeaders;
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
  const copy = {} as ElementsCreateResponseDataTaskInfo;
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
  const copy = {} as ElementsCreateResponseData;
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
export function readElementsCreateResponse(value: unknown): ElementsCreateResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as ElementsCreateResponse;
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
export function isElementsCreateGiven(value: unknown): value is ElementsCreateGiven {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'human_like': case 'realistic': case 'clip_seconds': case 'clip_width': case 'clip_height': continue; default: return false; }
  let $: unknown;
  $ = value.human_like;
  if ($ !== undefined && !(typeof $ === 'boolean')) return false;
  $ = value.realistic;
  if ($ !== undefined && !(typeof $ === 'boolean')) return false;
  $ = value.clip_seconds;
  if ($ !== undefined && !(isNumber($) && $ >= 0)) return false;
  $ = value.clip_width;
  if ($ !== undefined && !(isWhole($) && $ >= 1)) return false;
  $ = value.clip_height;
  if ($ !== undefined && !(isWhole($) && $ >= 1)) return false;
  return true;
}

/** Reads the given as the schema does; undefined when the schema has issues to tell. */
export function readElementsCreateGiven(value: unknown): ElementsCreateGiven | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'human_like': case 'realistic': case 'clip_seconds': case 'clip_width': case 'clip_height': continue; default: return; }
  const copy = {} as ElementsCreateGiven;
  let $: unknown;
  $ = value.human_like;
  if ($ !== undefined) {
    if (!(typeof $ === 'boolean')) return;
    copy.human_like = $;
  } else if ('human_like' in value) copy.human_like = undefined;
  $ = value.realistic;
  if ($ !== undefined) {
    if (!(typeof $ === 'boolean')) return;
    copy.realistic = $;
  } else if ('realistic' in value) copy.realistic = undefined;
  $ = value.clip_seconds;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= 0)) return;
    copy.clip_seconds = $;
  } else if ('clip_seconds' in value) copy.clip_seconds = undefined;
  $ = value.clip_width;
  if ($ !== undefined) {
    if (!(isWhole($) && $ >= 1)) return;
    copy.clip_width = $;
  } else if ('clip_width' in value) copy.clip_width = undefined;
  $ = value.clip_height;
  if ($ !== undefined) {
    if (!(isWhole($) && $ >= 1)) return;
    copy.clip_height = $;
  } else if ('clip_height' in value) copy.clip_height = undefined;
  return copy;
}
