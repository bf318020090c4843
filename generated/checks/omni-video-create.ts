// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { isSent, total } from '../kernel/breaches.ts';
import { equalLists, filled, sequence, toInteger } from '../kernel/conditions.ts';
import { allPass, readItems } from '../kernel/lists.ts';
import { isAtMost, isInt64, isNumber, isRawBase64, isWebUrl, isWhole, isWholeText } from '../kernel/scalars.ts';
import { readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { OmniVideoCreateGiven, OmniVideoCreateHeaders, OmniVideoCreateRequest, OmniVideoCreateRequestElementList, OmniVideoCreateRequestImageList, OmniVideoCreateRequestMultiPrompt, OmniVideoCreateRequestVideoList, OmniVideoCreateRequestWatermarkInfo, OmniVideoCreateResponse, OmniVideoCreateResponseData, OmniVideoCreateResponseDataTaskInfo } from '../types/omni-video-create.ts';

function isRequestMultiPrompt(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'index': case 'prompt': case 'duration': continue; default: return false; }
  let $: unknown;
  $ = value.index;
  if (!(isWhole($))) return false;
  $ = value.prompt;
  if (!(typeof $ === 'string' && $ !== '' && isAtMost($, 512))) return false;
  $ = value.duration;
  if (!(typeof $ === 'string' && isWholeText($))) return false;
  return true;
}

function isRequestImageList(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'image_url': case 'type': continue; default: return false; }
  let $: unknown;
  $ = value.image_url;
  if (!(typeof $ === 'string' && (isWebUrl($) || isRawBase64($)))) return false;
  $ = value.type;
  if ($ !== undefined && !(($ === 'first_frame' || $ === 'end_frame'))) return false;
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

function isRequestVideoList(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'video_url': case 'refer_type': case 'keep_original_sound': continue; default: return false; }
  let $: unknown;
  $ = value.video_url;
  if (!(typeof $ === 'string' && isWebUrl($))) return false;
  $ = value.refer_type;
  if ($ !== undefined && !(($ === 'feature' || $ === 'base'))) return false;
  $ = value.keep_original_sound;
  if ($ !== undefined && !(($ === 'yes' || $ === 'no'))) return false;
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
export function isOmniVideoCreateRequestShape(value: unknown): value is OmniVideoCreateRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'model_name': case 'multi_shot': case 'shot_type': case 'prompt': case 'multi_prompt': case 'image_list': case 'element_list': case 'video_list': case 'sound': case 'mode': case 'aspect_ratio': case 'duration': case 'watermark_info': case 'callback_url': case 'external_task_id': continue; default: return false; }
  let $: unknown;
  $ = value.model_name;
  if ($ !== undefined && !(($ === 'kling-v3-omni' || $ === 'kling-video-o1'))) return false;
  $ = value.multi_shot;
  if ($ !== undefined && !(typeof $ === 'boolean')) return false;
  $ = value.shot_type;
  if ($ !== undefined && !(($ === 'customize' || $ === 'intelligence'))) return false;
  $ = value.prompt;
  if ($ !== undefined && !(typeof $ === 'string' && isAtMost($, 2500))) return false;
  $ = value.multi_prompt;
  if ($ !== undefined && !(Array.isArray($) && $.length <= 6 && allPass($, isRequestMultiPrompt))) return false;
  $ = value.image_list;
  if ($ !== undefined && !(Array.isArray($) && allPass($, isRequestImageList))) return false;
  $ = value.element_list;
  if ($ !== undefined && !(Array.isArray($) && allPass($, isRequestElementList))) return false;
  $ = value.video_list;
  if ($ !== undefined && !(Array.isArray($) && $.length <= 1 && allPass($, isRequestVideoList))) return false;
  $ = value.sound;
  if ($ !== undefined && !(($ === 'on' || $ === 'off'))) return false;
  $ = value.mode;
  if ($ !== undefined && !(($ === 'std' || $ === 'pro' || $ === '4k'))) return false;
  $ = value.aspect_ratio;
  if ($ !== undefined && !(($ === '16:9' || $ === '9:16' || $ === '1:1'))) return false;
  $ = value.duration;
  if ($ !== undefined && !(($ === '3' || $ === '4' || $ === '5' || $ === '6' || $ === '7' || $ === '8' || $ === '9' || $ === '10' || $ === '11' || $ === '12' || $ === '13' || $ === '14' || $ === '15'))) return false;
  $ = value.watermark_info;
  if ($ !== undefined && !(isRequestWatermarkInfo($))) return false;
  $ = value.callback_url;
  if ($ !== undefined && !(typeof $ === 'string' && ($ === '' || isWebUrl($)))) return false;
  $ = value.external_task_id;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  return true;
}

function readRequestMultiPrompt(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'index': case 'prompt': case 'duration': continue; default: return; }
  const copy = {} as OmniVideoCreateRequestMultiPrompt;
  let $: unknown;
  $ = value.index;
  if (!(isWhole($))) return;
  copy.index = $;
  $ = value.prompt;
  if (!(typeof $ === 'string' && $ !== '' && isAtMost($, 512))) return;
  copy.prompt = $;
  $ = value.duration;
  if (!(typeof $ === 'string' && isWholeText($))) return;
  copy.duration = $;
  return copy;
}

function readRequestImageList(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'image_url': case 'type': continue; default: return; }
  const copy = {} as OmniVideoCreateRequestImageList;
  let $: unknown;
  $ = value.image_url;
  if (!(typeof $ === 'string' && (isWebUrl($) || isRawBase64($)))) return;
  copy.image_url = $;
  $ = value.type;
  if ($ !== undefined) {
    if (!(($ === 'first_frame' || $ === 'end_frame'))) return;
    copy.type = $;
  } else if ('type' in value) copy.type = undefined;
  return copy;
}

function readRequestElementList(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'element_id': continue; default: return; }
  const copy = {} as OmniVideoCreateRequestElementList;
  let $: unknown;
  $ = value.element_id;
  if (!(isInt64($))) return;
  copy.element_id = $;
  return copy;
}

function readRequestVideoList(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'video_url': case 'refer_type': case 'keep_original_sound': continue; default: return; }
  const copy = {} as OmniVideoCreateRequestVideoList;
  let $: unknown;
  $ = value.video_url;
  if (!(typeof $ === 'string' && isWebUrl($))) return;
  copy.video_url = $;
  $ = value.refer_type;
  if ($ !== undefined) {
    if (!(($ === 'feature' || $ === 'base'))) return;
    copy.refer_type = $;
  } else if ('refer_type' in value) copy.refer_type = undefined;
  $ = value.keep_original_sound;
  if ($ !== undefined) {
    if (!(($ === 'yes' || $ === 'no'))) return;
    copy.keep_original_sound = $;
  } else if ('keep_original_sound' in value) copy.keep_original_sound = undefined;
  return copy;
}

function readRequestWatermarkInfo(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'enabled': continue; default: return; }
  const copy = {} as OmniVideoCreateRequestWatermarkInfo;
  let $: unknown;
  $ = value.enabled;
  if ($ !== undefined) {
    if (!(typeof $ === 'boolean')) return;
    copy.enabled = $;
  } else if ('enabled' in value) copy.enabled = undefined;
  return copy;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readOmniVideoCreateRequestShape(value: unknown): OmniVideoCreateRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'model_name': case 'multi_shot': case 'shot_type': case 'prompt': case 'multi_prompt': case 'image_list': case 'element_list': case 'video_list': case 'sound': case 'mode': case 'aspect_ratio': case 'duration': case 'watermark_info': case 'callback_url': case 'external_task_id': continue; default: return; }
  const copy = {} as OmniVideoCreateRequest;
  let $: unknown;
  $ = value.model_name;
  if ($ !== undefined) {
    if (!(($ === 'kling-v3-omni' || $ === 'kling-video-o1'))) return;
    copy.model_name = $;
  } else if ('model_name' in value) copy.model_name = undefined;
  $ = value.multi_shot;
  if ($ !== undefined) {
    if (!(typeof $ === 'boolean')) return;
    copy.multi_shot = $;
  } else if ('multi_shot' in value) copy.multi_shot = undefined;
  $ = value.shot_type;
  if ($ !== undefined) {
    if (!(($ === 'customize' || $ === 'intelligence'))) return;
    copy.shot_type = $;
  } else if ('shot_type' in value) copy.shot_type = undefined;
  $ = value.prompt;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && isAtMost($, 2500))) return;
    copy.prompt = $;
  } else if ('prompt' in value) copy.prompt = undefined;
  $ = value.multi_prompt;
  if ($ !== undefined) {
    if (!(Array.isArray($) && $.length <= 6)) return;
    const read = readItems($, readRequestMultiPrompt);
    if (read === undefined) return;
    copy.multi_prompt = read;
  } else if ('multi_prompt' in value) copy.multi_prompt = undefined;
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
  $ = value.video_list;
  if ($ !== undefined) {
    if (!(Array.isArray($) && $.length <= 1)) return;
    const read = readItems($, readRequestVideoList);
    if (read === undefined) return;
    copy.video_list = read;
  } else if ('video_list' in value) copy.video_list = undefined;
  $ = value.sound;
  if ($ !== undefined) {
    if (!(($ === 'on' || $ === 'off'))) return;
    copy.sound = $;
  } else if ('sound' in value) copy.sound = undefined;
  $ = value.mode;
  if ($ !== undefined) {
    if (!(($ === 'std' || $ === 'pro' || $ === '4k'))) return;
    copy.mode = $;
  } else if ('mode' in value) copy.mode = undefined;
  $ = value.aspect_ratio;
  if ($ !== undefined) {
    if (!(($ === '16:9' || $ === '9:16' || $ === '1:1'))) return;
    copy.aspect_ratio = $;
  } else if ('aspect_ratio' in value) copy.aspect_ratio = undefined;
  $ = value.duration;
  if ($ !== undefined) {
    if (!(($ === '3' || $ === '4' || $ === '5' || $ === '6' || $ === '7' || $ === '8' || $ === '9' || $ === '10' || $ === '11' || $ === '12' || $ === '13' || $ === '14' || $ === '15'))) return;
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
export function isOmniVideoCreateRequest(value: unknown): value is OmniVideoCreateRequest {
  return isOmniVideoCreateRequestShape(value) && keepsRules(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readOmniVideoCreateRequest(value: unknown): OmniVideoCreateRequest | undefined {
  const copy = readOmniVideoCreateRequestShape(value);
  return copy !== undefined && keepsRules(copy) ? copy : undefined;
}

/** What the body alone cannot decide is not broken. Types were checked in the register; here they would be narrowed until nothing is left of them. */
function keepsRules(value: any): boolean {
  const {
    aspect_ratio: $aspect_ratio,
    duration: $duration = "5",
    element_list: $element_list = [],
    image_list: $image_list = [],
    mode: $mode = "pro",
    model_name: $model_name = "kling-video-o1",
    multi_prompt: $multi_prompt = [],
    multi_shot: $multi_shot = false,
    prompt: $prompt,
    shot_type: $shot_type,
    sound: $sound = "off",
    video_list: $video_list = [],
  } = value;
  const $1 = $image_list.some((i: any) => (i.type === "first_frame"));
  const $2 = $video_list.some((v: any) => ((v.refer_type ?? "base") === "base"));
  const $3 = $image_list.some((i: any) => (i.type === "end_frame"));
  const $4 = toInteger($duration);
  let broken = false;
  /** omniVideo.create#required:shot_type */
  broken ||= $multi_shot && !isSent($shot_type);
  /** omniVideo.create#required:prompt */
  broken ||= (!$multi_shot || ($shot_type === "intelligence")) && !filled($prompt);
  /** omniVideo.create#required:multi_prompt */
  broken ||= ($multi_shot && ($shot_type === "customize")) && !($multi_prompt.length > 0);
  /** omniVideo.create#required:aspect_ratio */
  broken ||= (!$1 && !$2) && !isSent($aspect_ratio);
  /** omniVideo.create#references-limit */
  broken ||= ($image_list.length + $element_list.length) > (($video_list.length > 0) ? 4 : 7);
  /** omniVideo.create#frames-element-limit */
  broken ||= (($model_name === "kling-v3-omni") && $1) && ($element_list.length > 3);
  /** omniVideo.create#o1-frames-without-elements */
  broken ||= (($model_name === "kling-video-o1") && $3) && ($element_list.length !== 0);
  /** omniVideo.create#end-frame-needs-first-frame */
  broken ||= $3 && !$1;
  /** omniVideo.create#end-frame-image-count */
  broken ||= (($model_name === "kling-video-o1") && $3) && ($image_list.length > 2);
  /** omniVideo.create#frames-exclude-base-video */
  broken ||= $2 && $image_list.some((i: any) => ((i.type === "first_frame") || (i.type === "end_frame")));
  /** omniVideo.create#sound-off-with-video */
  broken ||= ($video_list.length > 0) && ($sound !== "off");
  /** omniVideo.create#base-video-single-shot */
  broken ||= $2 && $multi_shot;
  /** omniVideo.create#feature-video-multi-shot */
  broken ||= ($multi_shot && $video_list.some((v: any) => ((v.refer_type ?? "base") === "feature"))) && ($shot_type !== "intelligence");
  /** omniVideo.create#shots-need-multi-shot */
  broken ||= !$multi_shot && (isSent($shot_type) || ($multi_prompt.length > 0));
  /** omniVideo.create#shots-in-order */
  broken ||= !equalLists($multi_prompt.map((s: any) => s.index), sequence($multi_prompt.length));
  /** omniVideo.create#shot-duration-bounds */
  broken ||= ($multi_shot && ($shot_type === "customize")) && $multi_prompt.some((s: any) => ((toInteger(s.duration) < 1) || (toInteger(s.duration) > $4)));
  /** omniVideo.create#shot-durations-sum */
  broken ||= (($multi_shot && ($shot_type === "customize")) && ($multi_prompt.length > 0)) && (total($multi_prompt.map((s: any) => toInteger(s.duration))) !== $4);
  /** omniVideo.create#base64-without-prefix */
  broken ||= $image_list.some((i: any) => i.image_url.startsWith("data:"));
  /** omniVideo.create#model:kling-video-o1/mode */
  broken ||= ($model_name === "kling-video-o1") && !(($mode === "std") || ($mode === "pro"));
  /** omniVideo.create#model:kling-v3-omni/duration */
  broken ||= ($model_name === "kling-v3-omni") && (($4 < 3) || ($4 > 15));
  /** omniVideo.create#model:kling-video-o1/duration */
  broken ||= (($model_name === "kling-video-o1") && !$2) && (($4 < 3) || ($4 > 10));
  /** omniVideo.create#model:kling-video-o1/duration~2 */
  broken ||= (($model_name === "kling-video-o1") && ((($video_list.length === 0) && ($element_list.length === 0)) && !$image_list.some((i: any) => (i.type !== "first_frame")))) && !(($duration === "5") || ($duration === "10"));
  /** omniVideo.create#model:kling-video-o1/sound */
  broken ||= ($model_name === "kling-video-o1") && !($sound === "off");
  /** omniVideo.create#model:kling-video-o1/multi_shot */
  broken ||= ($model_name === "kling-video-o1") && $multi_shot;
  return !broken;
}

/** True of what the schema of the headers accepts. */
export function isOmniVideoCreateHeaders(value: unknown): value is OmniVideoCreateHeaders {
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
export function readOmniVideoCreateHeaders(value: unknown): OmniVideoCreateHeaders | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'Content-Type': case 'Authorization': continue; default: return; }
  const copy = {} as OmniVideoCreateHeaders;
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
  const copy = {} as OmniVideoCreateResponseDataTaskInfo;
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
  const copy = {} as OmniVideoCreateResponseData;
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
export function readOmniVideoCreateResponse(value: unknown): OmniVideoCreateResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as OmniVideoCreateResponse;
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
export function isOmniVideoCreateGiven(value: unknown): value is OmniVideoCreateGiven {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'video_character_elements': case 'reference_video_seconds': continue; default: return false; }
  let $: unknown;
  $ = value.video_character_elements;
  if ($ !== undefined && !(isWhole($) && $ >= 0)) return false;
  $ = value.reference_video_seconds;
  if ($ !== undefined && !(isNumber($) && $ >= 0)) return false;
  return true;
}

/** Reads the given as the schema does; undefined when the schema has issues to tell. */
export function readOmniVideoCreateGiven(value: unknown): OmniVideoCreateGiven | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'video_character_elements': case 'reference_video_seconds': continue; default: return; }
  const copy = {} as OmniVideoCreateGiven;
  let $: unknown;
  $ = value.video_character_elements;
  if ($ !== undefined) {
    if (!(isWhole($) && $ >= 0)) return;
    copy.video_character_elements = $;
  } else if ('video_character_elements' in value) copy.video_character_elements = undefined;
  $ = value.reference_video_seconds;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= 0)) return;
    copy.reference_video_seconds = $;
  } else if ('reference_video_seconds' in value) copy.reference_video_seconds = undefined;
  return copy;
}
