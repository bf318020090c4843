// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { isSent } from '../kernel/breaches.ts';
import { filled } from '../kernel/conditions.ts';
import { allPass, readItems } from '../kernel/lists.ts';
import { isAtMost, isNumber, isRawBase64, isWebUrl, isWhole } from '../kernel/scalars.ts';
import { readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { NewerMotionControlCreateGiven, NewerMotionControlCreateHeaders, NewerMotionControlCreatePath, NewerMotionControlCreateRequest, NewerMotionControlCreateRequestContents, NewerMotionControlCreateRequestOptions, NewerMotionControlCreateRequestOptionsWatermarkInfo, NewerMotionControlCreateRequestSettings, NewerMotionControlCreateResponse, NewerMotionControlCreateResponseData } from '../types/newer-motion-control-create.ts';

function isRequestContents(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'type': case 'text': case 'url': case 'element_id': case 'id': continue; default: return false; }
  let $: unknown;
  $ = value.type;
  if (!(($ === 'prompt' || $ === 'image' || $ === 'video' || $ === 'element'))) return false;
  $ = value.text;
  if ($ !== undefined && !(typeof $ === 'string' && isAtMost($, 2500))) return false;
  $ = value.url;
  if ($ !== undefined && !(typeof $ === 'string' && ($ === '' || (isWebUrl($) || isRawBase64($))))) return false;
  $ = value.element_id;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  $ = value.id;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  return true;
}

function isRequestSettings(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'character_orientation': case 'audio': case 'resolution': continue; default: return false; }
  let $: unknown;
  $ = value.character_orientation;
  if (!(($ === 'image' || $ === 'video'))) return false;
  $ = value.audio;
  if ($ !== undefined && !(($ === 'original' || $ === 'off'))) return false;
  $ = value.resolution;
  if ($ !== undefined && !(($ === '720p' || $ === '1080p'))) return false;
  return true;
}

function isRequestOptionsWatermarkInfo(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'enabled': continue; default: return false; }
  let $: unknown;
  $ = value.enabled;
  if ($ !== undefined && !(typeof $ === 'boolean')) return false;
  return true;
}

function isRequestOptions(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'callback_url': case 'external_task_id': case 'watermark_info': continue; default: return false; }
  let $: unknown;
  $ = value.callback_url;
  if ($ !== undefined && !(typeof $ === 'string' && ($ === '' || isWebUrl($)))) return false;
  $ = value.external_task_id;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  $ = value.watermark_info;
  if ($ !== undefined && !(isRequestOptionsWatermarkInfo($))) return false;
  return true;
}

/** True of a request whose fields are right, whatever its rules say. */
export function isNewerMotionControlCreateRequestShape(value: unknown): value is NewerMotionControlCreateRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'contents': case 'settings': case 'options': continue; default: return false; }
  let $: unknown;
  $ = value.contents;
  if (!(Array.isArray($) && $.length >= 1 && allPass($, isRequestContents))) return false;
  $ = value.settings;
  if (!(isRequestSettings($))) return false;
  $ = value.options;
  if ($ !== undefined && !(isRequestOptions($))) return false;
  return true;
}

function readRequestContents(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'type': case 'text': case 'url': case 'element_id': case 'id': continue; default: return; }
  const copy = {} as NewerMotionControlCreateRequestContents;
  let $: unknown;
  $ = value.type;
  if (!(($ === 'prompt' || $ === 'image' || $ === 'video' || $ === 'element'))) return;
  copy.type = $;
  $ = value.text;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && isAtMost($, 2500))) return;
    copy.text = $;
  } else if ('text' in value) copy.text = undefined;
  $ = value.url;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && ($ === '' || (isWebUrl($) || isRawBase64($))))) return;
    copy.url = $;
  } else if ('url' in value) copy.url = undefined;
  $ = value.element_id;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.element_id = $;
  } else if ('element_id' in value) copy.element_id = undefined;
  $ = value.id;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.id = $;
  } else if ('id' in value) copy.id = undefined;
  return copy;
}

function readRequestSettings(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'character_orientation': case 'audio': case 'resolution': continue; default: return; }
  const copy = {} as NewerMotionControlCreateRequestSettings;
  let $: unknown;
  $ = value.character_orientation;
  if (!(($ === 'image' || $ === 'video'))) return;
  copy.character_orientation = $;
  $ = value.audio;
  if ($ !== undefined) {
    if (!(($ === 'original' || $ === 'off'))) return;
    copy.audio = $;
  } else if ('audio' in value) copy.audio = undefined;
  $ = value.resolution;
  if ($ !== undefined) {
    if (!(($ === '720p' || $ === '1080p'))) return;
    copy.resolution = $;
  } else if ('resolution' in value) copy.resolution = undefined;
  return copy;
}

function readRequestOptionsWatermarkInfo(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'enabled': continue; default: return; }
  const copy = {} as NewerMotionControlCreateRequestOptionsWatermarkInfo;
  let $: unknown;
  $ = value.enabled;
  if ($ !== undefined) {
    if (!(typeof $ === 'boolean')) return;
    copy.enabled = $;
  } else if ('enabled' in value) copy.enabled = undefined;
  return copy;
}

function readRequestOptions(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'callback_url': case 'external_task_id': case 'watermark_info': continue; default: return; }
  const copy = {} as NewerMotionControlCreateRequestOptions;
  let $: unknown;
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
  $ = value.watermark_info;
  if ($ !== undefined) {
    const read = readRequestOptionsWatermarkInfo($);
    if (read === undefined) return;
    copy.watermark_info = read;
  } else if ('watermark_info' in value) copy.watermark_info = undefined;
  return copy;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readNewerMotionControlCreateRequestShape(value: unknown): NewerMotionControlCreateRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'contents': case 'settings': case 'options': continue; default: return; }
  const copy = {} as NewerMotionControlCreateRequest;
  let $: unknown;
  $ = value.contents;
  {
    if (!(Array.isArray($) && $.length >= 1)) return;
    const read = readItems($, readRequestContents);
    if (read === undefined) return;
    copy.contents = read;
  }
  $ = value.settings;
  {
    const read = readRequestSettings($);
    if (read === undefined) return;
    copy.settings = read;
  }
  $ = value.options;
  if ($ !== undefined) {
    const read = readRequestOptions($);
    if (read === undefined) return;
    copy.options = read;
  } else if ('options' in value) copy.options = undefined;
  return copy;
}

/** True of a request that keeps every rule of the register that it can be asked for. */
export function isNewerMotionControlCreateRequest(value: unknown): value is NewerMotionControlCreateRequest {
  return isNewerMotionControlCreateRequestShape(value) && keepsRules(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readNewerMotionControlCreateRequest(value: unknown): NewerMotionControlCreateRequest | undefined {
  const copy = readNewerMotionControlCreateRequestShape(value);
  return copy !== undefined && keepsRules(copy) ? copy : undefined;
}

/** What the body alone cannot decide is not broken. Types were checked in the register; here they would be narrowed until nothing is left of them. */
function keepsRules(value: any): boolean {
  const {
    contents: $contents,
    settings: $settings,
  } = value;
  const $1 = $contents.some((c: any) => (c.type === "element"));
  let broken = false;
  /** newerMotionControl.create#prompt-has-text */
  broken ||= $contents.some((c: any) => ((c.type === "prompt") && !filled(c.text)));
  /** newerMotionControl.create#media-have-url */
  broken ||= $contents.some((c: any) => (((c.type === "image") || (c.type === "video")) && !filled(c.url)));
  /** newerMotionControl.create#video-by-address */
  broken ||= $contents.some((c: any) => (((c.type === "video") && isSent(c.url)) && (isSent(c.url) && !c.url.startsWith("http"))));
  /** newerMotionControl.create#element-has-ids */
  broken ||= $contents.some((c: any) => ((c.type === "element") && (!filled(c.element_id) || !filled(c.id))));
  /** newerMotionControl.create#one-of-each */
  broken ||= (($contents.filter((c: any) => (c.type === "prompt")).length > 1) || ($contents.filter((c: any) => (c.type === "image")).length > 1)) || ($contents.filter((c: any) => (c.type === "video")).length > 1);
  /** newerMotionControl.create#element-limit */
  broken ||= $contents.filter((c: any) => (c.type === "element")).length > 1;
  /** newerMotionControl.create#elements-by-model */
  broken ||= $1;
  /** newerMotionControl.create#element-faces-as-video */
  broken ||= $1 && ($settings.character_orientation !== "video");
  return !broken;
}

/** Reads the path as the schema does; undefined when the schema has issues to tell. */
export function readNewerMotionControlCreatePath(value: unknown): NewerMotionControlCreatePath | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'model': continue; default: return; }
  const copy = {} as NewerMotionControlCreatePath;
  let $: unknown;
  $ = value.model;
  if (!(($ === 'kling-3.0' || $ === 'kling-2.6'))) return;
  copy.model = $;
  return copy;
}

/** True of what the schema of the headers accepts. */
export function isNewerMotionControlCreateHeaders(value: unknown): value is NewerMotionControlCreateHeaders {
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
export function readNewerMotionControlCreateHeaders(value: unknown): NewerMotionControlCreateHeaders | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'Content-Type': case 'Authorization': continue; default: return; }
  const copy = {} as NewerMotionControlCreateHeaders;
  let $: unknown;
  $ = value['Content-Type'];
  if (!($ === 'application/json')) return;
  copy['Content-Type'] = $;
  $ = value.Authorization;
  if (!(typeof $ === 'string' && $ !== '')) return;
  copy.Authorization = $;
  return copy;
}

function readResponseData(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as NewerMotionControlCreateResponseData;
  let $: unknown;
  $ = value.id;
  if (!(typeof $ === 'string' && $ !== '')) return;
  copy.id = $;
  $ = value.status;
  if (!(typeof $ === 'string')) return;
  copy.status = $;
  $ = value.create_time;
  if ($ != null) {
    const read = readWhole($);
    if (read === undefined) return;
    copy.create_time = read;
  } else if ('create_time' in value) copy.create_time = undefined;
  $ = value.update_time;
  if ($ != null) {
    const read = readWhole($);
    if (read === undefined) return;
    copy.update_time = read;
  } else if ('update_time' in value) copy.update_time = undefined;
  $ = value.external_id;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.external_id = $;
  } else if ('external_id' in value) copy.external_id = undefined;
  for (const key in value) switch (key) { case 'id': case 'status': case 'create_time': case 'update_time': case 'external_id': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

/** Reads the response as the schema does; undefined when the schema has issues to tell. */
export function readNewerMotionControlCreateResponse(value: unknown): NewerMotionControlCreateResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as NewerMotionControlCreateResponse;
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
export function isNewerMotionControlCreateGiven(value: unknown): value is NewerMotionControlCreateGiven {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'largest_image_bytes': case 'shortest_image_side': case 'lowest_image_ratio': case 'highest_image_ratio': case 'motion_video_seconds': case 'motion_video_shortest_side': case 'motion_video_longest_side': case 'motion_video_bytes': continue; default: return false; }
  let $: unknown;
  $ = value.largest_image_bytes;
  if ($ !== undefined && !(isWhole($) && $ >= 0 && $ <= 52428800)) return false;
  $ = value.shortest_image_side;
  if ($ !== undefined && !(isWhole($) && $ >= 300)) return false;
  $ = value.lowest_image_ratio;
  if ($ !== undefined && !(isNumber($) && $ >= 0.4)) return false;
  $ = value.highest_image_ratio;
  if ($ !== undefined && !(isNumber($) && $ <= 2.5)) return false;
  $ = value.motion_video_seconds;
  if ($ !== undefined && !(isNumber($) && $ >= 0)) return false;
  $ = value.motion_video_shortest_side;
  if ($ !== undefined && !(isWhole($) && $ >= 340)) return false;
  $ = value.motion_video_longest_side;
  if ($ !== undefined && !(isWhole($) && $ <= 3850)) return false;
  $ = value.motion_video_bytes;
  if ($ !== undefined && !(isWhole($) && $ >= 0 && $ <= 104857600)) return false;
  return true;
}

/** Reads the given as the schema does; undefined when the schema has issues to tell. */
export function readNewerMotionControlCreateGiven(value: unknown): NewerMotionControlCreateGiven | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'largest_image_bytes': case 'shortest_image_side': case 'lowest_image_ratio': case 'highest_image_ratio': case 'motion_video_seconds': case 'motion_video_shortest_side': case 'motion_video_longest_side': case 'motion_video_bytes': continue; default: return; }
  const copy = {} as NewerMotionControlCreateGiven;
  let $: unknown;
  $ = value.largest_image_bytes;
  if ($ !== undefined) {
    if (!(isWhole($) && $ >= 0 && $ <= 52428800)) return;
    copy.largest_image_bytes = $;
  } else if ('largest_image_bytes' in value) copy.largest_image_bytes = undefined;
  $ = value.shortest_image_side;
  if ($ !== undefined) {
    if (!(isWhole($) && $ >= 300)) return;
    copy.shortest_image_side = $;
  } else if ('shortest_image_side' in value) copy.shortest_image_side = undefined;
  $ = value.lowest_image_ratio;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= 0.4)) return;
    copy.lowest_image_ratio = $;
  } else if ('lowest_image_ratio' in value) copy.lowest_image_ratio = undefined;
  $ = value.highest_image_ratio;
  if ($ !== undefined) {
    if (!(isNumber($) && $ <= 2.5)) return;
    copy.highest_image_ratio = $;
  } else if ('highest_image_ratio' in value) copy.highest_image_ratio = undefined;
  $ = value.motion_video_seconds;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= 0)) return;
    copy.motion_video_seconds = $;
  } else if ('motion_video_seconds' in value) copy.motion_video_seconds = undefined;
  $ = value.motion_video_shortest_side;
  if ($ !== undefined) {
    if (!(isWhole($) && $ >= 340)) return;
    copy.motion_video_shortest_side = $;
  } else if ('motion_video_shortest_side' in value) copy.motion_video_shortest_side = undefined;
  $ = value.motion_video_longest_side;
  if ($ !== undefined) {
    if (!(isWhole($) && $ <= 3850)) return;
    copy.motion_video_longest_side = $;
  } else if ('motion_video_longest_side' in value) copy.motion_video_longest_side = undefined;
  $ = value.motion_video_bytes;
  if ($ !== undefined) {
    if (!(isWhole($) && $ >= 0 && $ <= 104857600)) return;
    copy.motion_video_bytes = $;
  } else if ('motion_video_bytes' in value) copy.motion_video_bytes = undefined;
  return copy;
}
