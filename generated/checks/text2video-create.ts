// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { isSent, total } from '../kernel/breaches.ts';
import { equalLists, filled, sequence, toInteger } from '../kernel/conditions.ts';
import { allPass, readItems } from '../kernel/lists.ts';
import { isAtMost, isNumber, isWebUrl, isWhole, isWholeText } from '../kernel/scalars.ts';
import { readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { Text2videoCreateHeaders, Text2videoCreateRequest, Text2videoCreateRequestCameraControl, Text2videoCreateRequestCameraControlConfig, Text2videoCreateRequestMultiPrompt, Text2videoCreateRequestWatermarkInfo, Text2videoCreateResponse, Text2videoCreateResponseData, Text2videoCreateResponseDataTaskInfo } from '../types/text2video-create.ts';

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

function isRequestCameraControlConfig(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'horizontal': case 'vertical': case 'pan': case 'tilt': case 'roll': case 'zoom': continue; default: return false; }
  let $: unknown;
  $ = value.horizontal;
  if ($ !== undefined && !(isNumber($) && $ >= -10 && $ <= 10)) return false;
  $ = value.vertical;
  if ($ !== undefined && !(isNumber($) && $ >= -10 && $ <= 10)) return false;
  $ = value.pan;
  if ($ !== undefined && !(isNumber($) && $ >= -10 && $ <= 10)) return false;
  $ = value.tilt;
  if ($ !== undefined && !(isNumber($) && $ >= -10 && $ <= 10)) return false;
  $ = value.roll;
  if ($ !== undefined && !(isNumber($) && $ >= -10 && $ <= 10)) return false;
  $ = value.zoom;
  if ($ !== undefined && !(isNumber($) && $ >= -10 && $ <= 10)) return false;
  return true;
}

function isRequestCameraControl(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'type': case 'config': continue; default: return false; }
  let $: unknown;
  $ = value.type;
  if ($ !== undefined && !(($ === 'simple' || $ === 'down_back' || $ === 'forward_up' || $ === 'right_turn_forward' || $ === 'left_turn_forward'))) return false;
  $ = value.config;
  if ($ !== undefined && !(isRequestCameraControlConfig($))) return false;
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
export function isText2videoCreateRequestShape(value: unknown): value is Text2videoCreateRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'model_name': case 'model': case 'multi_shot': case 'shot_type': case 'prompt': case 'multi_prompt': case 'negative_prompt': case 'sound': case 'cfg_scale': case 'mode': case 'camera_control': case 'aspect_ratio': case 'duration': case 'watermark_info': case 'callback_url': case 'external_task_id': continue; default: return false; }
  let $: unknown;
  $ = value.model_name;
  if ($ !== undefined && !(($ === 'kling-v3' || $ === 'kling-v2-6' || $ === 'kling-v2-5-turbo' || $ === 'kling-v2-1-master' || $ === 'kling-v2-master' || $ === 'kling-v1-6' || $ === 'kling-v1'))) return false;
  $ = value.model;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  $ = value.multi_shot;
  if ($ !== undefined && !(typeof $ === 'boolean')) return false;
  $ = value.shot_type;
  if ($ !== undefined && !(($ === 'customize' || $ === 'intelligence'))) return false;
  $ = value.prompt;
  if ($ !== undefined && !(typeof $ === 'string' && isAtMost($, 2500))) return false;
  $ = value.multi_prompt;
  if ($ !== undefined && !(Array.isArray($) && $.length <= 6 && allPass($, isRequestMultiPrompt))) return false;
  $ = value.negative_prompt;
  if ($ !== undefined && !(typeof $ === 'string' && isAtMost($, 2500))) return false;
  $ = value.sound;
  if ($ !== undefined && !(($ === 'on' || $ === 'off'))) return false;
  $ = value.cfg_scale;
  if ($ !== undefined && !(isNumber($) && $ >= 0 && $ <= 1)) return false;
  $ = value.mode;
  if ($ !== undefined && !(($ === 'std' || $ === 'pro' || $ === '4k'))) return false;
  $ = value.camera_control;
  if ($ !== undefined && !(isRequestCameraControl($))) return false;
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
  const copy = {} as Text2videoCreateRequestMultiPrompt;
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

function readRequestCameraControlConfig(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'horizontal': case 'vertical': case 'pan': case 'tilt': case 'roll': case 'zoom': continue; default: return; }
  const copy = {} as Text2videoCreateRequestCameraControlConfig;
  let $: unknown;
  $ = value.horizontal;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= -10 && $ <= 10)) return;
    copy.horizontal = $;
  } else if ('horizontal' in value) copy.horizontal = undefined;
  $ = value.vertical;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= -10 && $ <= 10)) return;
    copy.vertical = $;
  } else if ('vertical' in value) copy.vertical = undefined;
  $ = value.pan;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= -10 && $ <= 10)) return;
    copy.pan = $;
  } else if ('pan' in value) copy.pan = undefined;
  $ = value.tilt;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= -10 && $ <= 10)) return;
    copy.tilt = $;
  } else if ('tilt' in value) copy.tilt = undefined;
  $ = value.roll;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= -10 && $ <= 10)) return;
    copy.roll = $;
  } else if ('roll' in value) copy.roll = undefined;
  $ = value.zoom;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= -10 && $ <= 10)) return;
    copy.zoom = $;
  } else if ('zoom' in value) copy.zoom = undefined;
  return copy;
}

function readRequestCameraControl(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'type': case 'config': continue; default: return; }
  const copy = {} as Text2videoCreateRequestCameraControl;
  let $: unknown;
  $ = value.type;
  if ($ !== undefined) {
    if (!(($ === 'simple' || $ === 'down_back' || $ === 'forward_up' || $ === 'right_turn_forward' || $ === 'left_turn_forward'))) return;
    copy.type = $;
  } else if ('type' in value) copy.type = undefined;
  $ = value.config;
  if ($ !== undefined) {
    const read = readRequestCameraControlConfig($);
    if (read === undefined) return;
    copy.config = read;
  } else if ('config' in value) copy.config = undefined;
  return copy;
}

function readRequestWatermarkInfo(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'enabled': continue; default: return; }
  const copy = {} as Text2videoCreateRequestWatermarkInfo;
  let $: unknown;
  $ = value.enabled;
  if ($ !== undefined) {
    if (!(typeof $ === 'boolean')) return;
    copy.enabled = $;
  } else if ('enabled' in value) copy.enabled = undefined;
  return copy;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readText2videoCreateRequestShape(value: unknown): Text2videoCreateRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'model_name': case 'model': case 'multi_shot': case 'shot_type': case 'prompt': case 'multi_prompt': case 'negative_prompt': case 'sound': case 'cfg_scale': case 'mode': case 'camera_control': case 'aspect_ratio': case 'duration': case 'watermark_info': case 'callback_url': case 'external_task_id': continue; default: return; }
  const copy = {} as Text2videoCreateRequest;
  let $: unknown;
  $ = value.model_name;
  if ($ !== undefined) {
    if (!(($ === 'kling-v3' || $ === 'kling-v2-6' || $ === 'kling-v2-5-turbo' || $ === 'kling-v2-1-master' || $ === 'kling-v2-master' || $ === 'kling-v1-6' || $ === 'kling-v1'))) return;
    copy.model_name = $;
  } else if ('model_name' in value) copy.model_name = undefined;
  $ = value.model;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.model = $;
  } else if ('model' in value) copy.model = undefined;
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
  $ = value.negative_prompt;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && isAtMost($, 2500))) return;
    copy.negative_prompt = $;
  } else if ('negative_prompt' in value) copy.negative_prompt = undefined;
  $ = value.sound;
  if ($ !== undefined) {
    if (!(($ === 'on' || $ === 'off'))) return;
    copy.sound = $;
  } else if ('sound' in value) copy.sound = undefined;
  $ = value.cfg_scale;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= 0 && $ <= 1)) return;
    copy.cfg_scale = $;
  } else if ('cfg_scale' in value) copy.cfg_scale = undefined;
  $ = value.mode;
  if ($ !== undefined) {
    if (!(($ === 'std' || $ === 'pro' || $ === '4k'))) return;
    copy.mode = $;
  } else if ('mode' in value) copy.mode = undefined;
  $ = value.camera_control;
  if ($ !== undefined) {
    const read = readRequestCameraControl($);
    if (read === undefined) return;
    copy.camera_control = read;
  } else if ('camera_control' in value) copy.camera_control = undefined;
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
export function isText2videoCreateRequest(value: unknown): value is Text2videoCreateRequest {
  return isText2videoCreateRequestShape(value) && keepsRules(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readText2videoCreateRequest(value: unknown): Text2videoCreateRequest | undefined {
  const copy = readText2videoCreateRequestShape(value);
  return copy !== undefined && keepsRules(copy) ? copy : undefined;
}

/** What the body alone cannot decide is not broken. Types were checked in the register; here they would be narrowed until nothing is left of them. */
function keepsRules(value: any): boolean {
  const {
    cfg_scale: $$cfg_scale,
    mode: $$mode,
    camera_control: $camera_control,
    duration: $duration = "5",
    mode: $mode = "std",
    model_name: $model_name = "kling-v1",
    multi_prompt: $multi_prompt = [],
    multi_shot: $multi_shot = false,
    prompt: $prompt,
    shot_type: $shot_type,
    sound: $sound = "off",
  } = value;
  const $1 = toInteger($duration);
  let broken = false;
  /** text2video.create#required:shot_type */
  broken ||= $multi_shot && !isSent($shot_type);
  /** text2video.create#required:prompt */
  broken ||= (!$multi_shot || ($shot_type === "intelligence")) && !filled($prompt);
  /** text2video.create#required:multi_prompt */
  broken ||= ($multi_shot && ($shot_type === "customize")) && !($multi_prompt.length > 0);
  /** text2video.create#required:camera_control.config */
  broken ||= ($camera_control?.type === "simple") && !isSent($camera_control?.config);
  /** text2video.create#shots-need-multi-shot */
  broken ||= !$multi_shot && (isSent($shot_type) || ($multi_prompt.length > 0));
  /** text2video.create#shots-in-order */
  broken ||= !equalLists($multi_prompt.map((s: any) => s.index), sequence($multi_prompt.length));
  /** text2video.create#shot-duration-bounds */
  broken ||= ($multi_shot && ($shot_type === "customize")) && $multi_prompt.some((s: any) => ((toInteger(s.duration) < 1) || (toInteger(s.duration) > $1)));
  /** text2video.create#shot-durations-sum */
  broken ||= (($multi_shot && ($shot_type === "customize")) && ($multi_prompt.length > 0)) && (total($multi_prompt.map((s: any) => toInteger(s.duration))) !== $1);
  /** text2video.create#camera-control-scope */
  broken ||= isSent($camera_control) && ((($model_name !== "kling-v1") || ($mode !== "std")) || ($duration !== "5"));
  /** text2video.create#camera-config-only-for-simple */
  broken ||= (isSent($camera_control?.type) && ($camera_control?.type !== "simple")) && isSent($camera_control?.config);
  /** text2video.create#camera-config-one-axis */
  broken ||= (($camera_control?.type === "simple") && isSent($camera_control?.config)) && ((((((((isSent($camera_control?.config?.horizontal) && ($camera_control?.config?.horizontal !== 0)) ? 1 : 0) + ((isSent($camera_control?.config?.vertical) && ($camera_control?.config?.vertical !== 0)) ? 1 : 0)) + ((isSent($camera_control?.config?.pan) && ($camera_control?.config?.pan !== 0)) ? 1 : 0)) + ((isSent($camera_control?.config?.tilt) && ($camera_control?.config?.tilt !== 0)) ? 1 : 0)) + ((isSent($camera_control?.config?.roll) && ($camera_control?.config?.roll !== 0)) ? 1 : 0)) + ((isSent($camera_control?.config?.zoom) && ($camera_control?.config?.zoom !== 0)) ? 1 : 0)) !== 1);
  /** text2video.create#model:kling-v3/duration */
  broken ||= ($model_name === "kling-v3") && (($1 < 3) || ($1 > 15));
  /** text2video.create#model:kling-v2-6/duration */
  broken ||= ($model_name === "kling-v2-6") && !(($duration === "5") || ($duration === "10"));
  /** text2video.create#model:kling-v2-6/mode */
  broken ||= ($model_name === "kling-v2-6") && !(($mode === "std") || ($mode === "pro"));
  /** text2video.create#model:kling-v2-6/sound */
  broken ||= (($model_name === "kling-v2-6") && ($mode === "std")) && !($sound === "off");
  /** text2video.create#model:kling-v2-6/multi_shot */
  broken ||= ($model_name === "kling-v2-6") && $multi_shot;
  /** text2video.create#model:kling-v2-6/cfg_scale */
  broken ||= ($model_name === "kling-v2-6") && isSent($$cfg_scale);
  /** text2video.create#model:kling-v2-5-turbo/duration */
  broken ||= ($model_name === "kling-v2-5-turbo") && !(($duration === "5") || ($duration === "10"));
  /** text2video.create#model:kling-v2-5-turbo/mode */
  broken ||= ($model_name === "kling-v2-5-turbo") && !(($mode === "std") || ($mode === "pro"));
  /** text2video.create#model:kling-v2-5-turbo/sound */
  broken ||= ($model_name === "kling-v2-5-turbo") && !($sound === "off");
  /** text2video.create#model:kling-v2-5-turbo/multi_shot */
  broken ||= ($model_name === "kling-v2-5-turbo") && $multi_shot;
  /** text2video.create#model:kling-v2-5-turbo/cfg_scale */
  broken ||= ($model_name === "kling-v2-5-turbo") && isSent($$cfg_scale);
  /** text2video.create#model:kling-v2-1-master/duration */
  broken ||= ($model_name === "kling-v2-1-master") && !(($duration === "5") || ($duration === "10"));
  /** text2video.create#model:kling-v2-1-master/mode */
  broken ||= ($model_name === "kling-v2-1-master") && isSent($$mode);
  /** text2video.create#model:kling-v2-1-master/sound */
  broken ||= ($model_name === "kling-v2-1-master") && !($sound === "off");
  /** text2video.create#model:kling-v2-1-master/multi_shot */
  broken ||= ($model_name === "kling-v2-1-master") && $multi_shot;
  /** text2video.create#model:kling-v2-1-master/cfg_scale */
  broken ||= ($model_name === "kling-v2-1-master") && isSent($$cfg_scale);
  /** text2video.create#model:kling-v2-master/duration */
  broken ||= ($model_name === "kling-v2-master") && !(($duration === "5") || ($duration === "10"));
  /** text2video.create#model:kling-v2-master/mode */
  broken ||= ($model_name === "kling-v2-master") && isSent($$mode);
  /** text2video.create#model:kling-v2-master/sound */
  broken ||= ($model_name === "kling-v2-master") && !($sound === "off");
  /** text2video.create#model:kling-v2-master/multi_shot */
  broken ||= ($model_name === "kling-v2-master") && $multi_shot;
  /** text2video.create#model:kling-v2-master/cfg_scale */
  broken ||= ($model_name === "kling-v2-master") && isSent($$cfg_scale);
  /** text2video.create#model:kling-v1-6/duration */
  broken ||= ($model_name === "kling-v1-6") && !(($duration === "5") || ($duration === "10"));
  /** text2video.create#model:kling-v1-6/mode */
  broken ||= ($model_name === "kling-v1-6") && !(($mode === "std") || ($mode === "pro"));
  /** text2video.create#model:kling-v1-6/sound */
  broken ||= ($model_name === "kling-v1-6") && !($sound === "off");
  /** text2video.create#model:kling-v1-6/multi_shot */
  broken ||= ($model_name === "kling-v1-6") && $multi_shot;
  /** text2video.create#model:kling-v1/duration */
  broken ||= ($model_name === "kling-v1") && !(($duration === "5") || ($duration === "10"));
  /** text2video.create#model:kling-v1/mode */
  broken ||= ($model_name === "kling-v1") && !(($mode === "std") || ($mode === "pro"));
  /** text2video.create#model:kling-v1/sound */
  broken ||= ($model_name === "kling-v1") && !($sound === "off");
  /** text2video.create#model:kling-v1/multi_shot */
  broken ||= ($model_name === "kling-v1") && $multi_shot;
  return !broken;
}

/** True of what the schema of the headers accepts. */
export function isText2videoCreateHeaders(value: unknown): value is Text2videoCreateHeaders {
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
export function readText2videoCreateHeaders(value: unknown): Text2videoCreateHeaders | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'Content-Type': case 'Authorization': continue; default: return; }
  const copy = {} as Text2videoCreateHeaders;
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
  const copy = {} as Text2videoCreateResponseDataTaskInfo;
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
  const copy = {} as Text2videoCreateResponseData;
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
export function readText2videoCreateResponse(value: unknown): Text2videoCreateResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as Text2videoCreateResponse;
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
