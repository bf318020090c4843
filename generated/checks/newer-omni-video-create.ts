// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { isSent } from '../kernel/breaches.ts';
import { filled } from '../kernel/conditions.ts';
import { allPass, readItems } from '../kernel/lists.ts';
import { isAtMost, isNumber, isRawBase64, isWebUrl, isWhole } from '../kernel/scalars.ts';
import { readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { NewerOmniVideoCreateGiven, NewerOmniVideoCreateHeaders, NewerOmniVideoCreatePath, NewerOmniVideoCreateRequest, NewerOmniVideoCreateRequestContents, NewerOmniVideoCreateRequestOptions, NewerOmniVideoCreateRequestOptionsWatermarkInfo, NewerOmniVideoCreateRequestSettings, NewerOmniVideoCreateResponse, NewerOmniVideoCreateResponseData } from '../types/newer-omni-video-create.ts';

function isRequestContents(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'type': case 'text': case 'url': case 'id': case 'element_id': continue; default: return false; }
  let $: unknown;
  $ = value.type;
  if (!(($ === 'prompt' || $ === 'first_frame' || $ === 'last_frame' || $ === 'refer_image' || $ === 'feature_video' || $ === 'base_video' || $ === 'element'))) return false;
  $ = value.text;
  if ($ !== undefined && !(typeof $ === 'string' && isAtMost($, 3072))) return false;
  $ = value.url;
  if ($ !== undefined && !(typeof $ === 'string' && ($ === '' || (isWebUrl($) || isRawBase64($))))) return false;
  $ = value.id;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  $ = value.element_id;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  return true;
}

function isRequestSettings(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'multi_shot': case 'audio': case 'resolution': case 'aspect_ratio': case 'duration': continue; default: return false; }
  let $: unknown;
  $ = value.multi_shot;
  if ($ !== undefined && !(typeof $ === 'boolean')) return false;
  $ = value.audio;
  if ($ !== undefined && !(($ === 'native' || $ === 'original' || $ === 'off'))) return false;
  $ = value.resolution;
  if ($ !== undefined && !(($ === '720p' || $ === '1080p' || $ === '4k'))) return false;
  $ = value.aspect_ratio;
  if ($ !== undefined && !(($ === '16:9' || $ === '9:16' || $ === '1:1'))) return false;
  $ = value.duration;
  if ($ !== undefined && !(isWhole($) && $ >= 3 && $ <= 15)) return false;
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
export function isNewerOmniVideoCreateRequestShape(value: unknown): value is NewerOmniVideoCreateRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'contents': case 'settings': case 'options': continue; default: return false; }
  let $: unknown;
  $ = value.contents;
  if (!(Array.isArray($) && $.length >= 1 && allPass($, isRequestContents))) return false;
  $ = value.settings;
  if ($ !== undefined && !(isRequestSettings($))) return false;
  $ = value.options;
  if ($ !== undefined && !(isRequestOptions($))) return false;
  return true;
}

function readRequestContents(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'type': case 'text': case 'url': case 'id': case 'element_id': continue; default: return; }
  const copy = {} as NewerOmniVideoCreateRequestContents;
  let $: unknown;
  $ = value.type;
  if (!(($ === 'prompt' || $ === 'first_frame' || $ === 'last_frame' || $ === 'refer_image' || $ === 'feature_video' || $ === 'base_video' || $ === 'element'))) return;
  copy.type = $;
  $ = value.text;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && isAtMost($, 3072))) return;
    copy.text = $;
  } else if ('text' in value) copy.text = undefined;
  $ = value.url;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && ($ === '' || (isWebUrl($) || isRawBase64($))))) return;
    copy.url = $;
  } else if ('url' in value) copy.url = undefined;
  $ = value.id;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.id = $;
  } else if ('id' in value) copy.id = undefined;
  $ = value.element_id;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.element_id = $;
  } else if ('element_id' in value) copy.element_id = undefined;
  return copy;
}

function readRequestSettings(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'multi_shot': case 'audio': case 'resolution': case 'aspect_ratio': case 'duration': continue; default: return; }
  const copy = {} as NewerOmniVideoCreateRequestSettings;
  let $: unknown;
  $ = value.multi_shot;
  if ($ !== undefined) {
    if (!(typeof $ === 'boolean')) return;
    copy.multi_shot = $;
  } else if ('multi_shot' in value) copy.multi_shot = undefined;
  $ = value.audio;
  if ($ !== undefined) {
    if (!(($ === 'native' || $ === 'original' || $ === 'off'))) return;
    copy.audio = $;
  } else if ('audio' in value) copy.audio = undefined;
  $ = value.resolution;
  if ($ !== undefined) {
    if (!(($ === '720p' || $ === '1080p' || $ === '4k'))) return;
    copy.resolution = $;
  } else if ('resolution' in value) copy.resolution = undefined;
  $ = value.aspect_ratio;
  if ($ !== undefined) {
    if (!(($ === '16:9' || $ === '9:16' || $ === '1:1'))) return;
    copy.aspect_ratio = $;
  } else if ('aspect_ratio' in value) copy.aspect_ratio = undefined;
  $ = value.duration;
  if ($ !== undefined) {
    if (!(isWhole($) && $ >= 3 && $ <= 15)) return;
    copy.duration = $;
  } else if ('duration' in value) copy.duration = undefined;
  return copy;
}

function readRequestOptionsWatermarkInfo(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'enabled': continue; default: return; }
  const copy = {} as NewerOmniVideoCreateRequestOptionsWatermarkInfo;
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
  const copy = {} as NewerOmniVideoCreateRequestOptions;
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
export function readNewerOmniVideoCreateRequestShape(value: unknown): NewerOmniVideoCreateRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'contents': case 'settings': case 'options': continue; default: return; }
  const copy = {} as NewerOmniVideoCreateRequest;
  let $: unknown;
  $ = value.contents;
  {
    if (!(Array.isArray($) && $.length >= 1)) return;
    const read = readItems($, readRequestContents);
    if (read === undefined) return;
    copy.contents = read;
  }
  $ = value.settings;
  if ($ !== undefined) {
    const read = readRequestSettings($);
    if (read === undefined) return;
    copy.settings = read;
  } else if ('settings' in value) copy.settings = undefined;
  $ = value.options;
  if ($ !== undefined) {
    const read = readRequestOptions($);
    if (read === undefined) return;
    copy.options = read;
  } else if ('options' in value) copy.options = undefined;
  return copy;
}

/** True of a request that keeps every rule of the register that it can be asked for. */
export function isNewerOmniVideoCreateRequest(value: unknown): value is NewerOmniVideoCreateRequest {
  return isNewerOmniVideoCreateRequestShape(value) && keepsRules(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readNewerOmniVideoCreateRequest(value: unknown): NewerOmniVideoCreateRequest | undefined {
  const copy = readNewerOmniVideoCreateRequestShape(value);
  return copy !== undefined && keepsRules(copy) ? copy : undefined;
}

/** What the body alone cannot decide is not broken. Types were checked in the register; here they would be narrowed until nothing is left of them. */
function keepsRules(value: any): boolean {
  const {
    contents: $contents,
    settings: $settings,
  } = value;
  const $1 = $contents.some((c: any) => (c.type === "first_frame"));
  const $2 = $contents.some((c: any) => ((c.type === "feature_video") || (c.type === "base_video")));
  const $3 = $contents.some((c: any) => (c.type === "base_video"));
  let broken = false;
  /** newerOmniVideo.create#required:settings.aspect_ratio */
  broken ||= (!$1 && !$2) && !isSent($settings?.aspect_ratio);
  /** newerOmniVideo.create#prompt-has-text */
  broken ||= $contents.some((c: any) => ((c.type === "prompt") && !filled(c.text)));
  /** newerOmniVideo.create#media-have-url */
  broken ||= $contents.some((c: any) => (((c.type === "first_frame") || (c.type === "last_frame") || (c.type === "refer_image") || (c.type === "feature_video") || (c.type === "base_video")) && !filled(c.url)));
  /** newerOmniVideo.create#video-by-address */
  broken ||= $contents.some((c: any) => ((((c.type === "feature_video") || (c.type === "base_video")) && isSent(c.url)) && (isSent(c.url) && !c.url.startsWith("http"))));
  /** newerOmniVideo.create#element-has-ids */
  broken ||= $contents.some((c: any) => ((c.type === "element") && (!filled(c.element_id) || !filled(c.id))));
  /** newerOmniVideo.create#ids-differ */
  broken ||= $contents.some((c: any) => (filled(c.id) && ($contents.filter((d: any) => (d.id === c.id)).length !== 1)));
  /** newerOmniVideo.create#one-of-each */
  broken ||= (($contents.filter((c: any) => (c.type === "prompt")).length > 1) || ($contents.filter((c: any) => (c.type === "first_frame")).length > 1)) || ($contents.filter((c: any) => (c.type === "last_frame")).length > 1);
  /** newerOmniVideo.create#last-frame-needs-first-frame */
  broken ||= $contents.some((c: any) => (c.type === "last_frame")) && !$1;
  /** newerOmniVideo.create#one-reference-video */
  broken ||= $contents.filter((c: any) => ((c.type === "feature_video") || (c.type === "base_video"))).length > 1;
  /** newerOmniVideo.create#base-video-without-frames */
  broken ||= $3 && $contents.some((c: any) => ((c.type === "first_frame") || (c.type === "last_frame")));
  /** newerOmniVideo.create#base-video-audio */
  broken ||= $3 && (($settings?.audio ?? "off") === "native");
  /** newerOmniVideo.create#references-limit */
  broken ||= ($contents.filter((c: any) => ((c.type === "first_frame") || (c.type === "last_frame") || (c.type === "refer_image"))).length + $contents.filter((c: any) => (c.type === "element")).length) > ($2 ? 4 : 7);
  return !broken;
}

/** Reads the path as the schema does; undefined when the schema has issues to tell. */
export function readNewerOmniVideoCreatePath(value: unknown): NewerOmniVideoCreatePath | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'model': continue; default: return; }
  const copy = {} as NewerOmniVideoCreatePath;
  let $: unknown;
  $ = value.model;
  if (!(($ === 'kling-3.0-omni' || $ === 'kling-o1'))) return;
  copy.model = $;
  return copy;
}

/** True of what the schema of the headers accepts. */
export function isNewerOmniVideoCreateHeaders(value: unknown): value is NewerOmniVideoCreateHeaders {
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
export function readNewerOmniVideoCreateHeaders(value: unknown): NewerOmniVideoCreateHeaders | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'Content-Type': case 'Authorization': continue; default: return; }
  const copy = {} as NewerOmniVideoCreateHeaders;
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
  const copy = {} as NewerOmniVideoCreateResponseData;
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
export function readNewerOmniVideoCreateResponse(value: unknown): NewerOmniVideoCreateResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as NewerOmniVideoCreateResponse;
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
export function isNewerOmniVideoCreateGiven(value: unknown): value is NewerOmniVideoCreateGiven {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'shot_seconds': case 'longest_shot_text': case 'largest_image_bytes': case 'shortest_image_side': case 'lowest_image_ratio': case 'highest_image_ratio': case 'video_character_elements': case 'reference_video_seconds': case 'reference_video_sides': case 'reference_video_area': case 'reference_video_ratio': case 'reference_video_fps': case 'reference_video_bytes': continue; default: return false; }
  let $: unknown;
  $ = value.shot_seconds;
  if ($ !== undefined && !(Array.isArray($) && $.length <= 6 && allPass($, (item) => isWhole(item)))) return false;
  $ = value.longest_shot_text;
  if ($ !== undefined && !(isWhole($) && $ >= 0 && $ <= 512)) return false;
  $ = value.largest_image_bytes;
  if ($ !== undefined && !(isWhole($) && $ >= 0 && $ <= 52428800)) return false;
  $ = value.shortest_image_side;
  if ($ !== undefined && !(isWhole($) && $ >= 300)) return false;
  $ = value.lowest_image_ratio;
  if ($ !== undefined && !(isNumber($) && $ >= 0.4)) return false;
  $ = value.highest_image_ratio;
  if ($ !== undefined && !(isNumber($) && $ <= 2.5)) return false;
  $ = value.video_character_elements;
  if ($ !== undefined && !(isWhole($) && $ >= 0)) return false;
  $ = value.reference_video_seconds;
  if ($ !== undefined && !(isNumber($) && $ >= 0)) return false;
  $ = value.reference_video_sides;
  if ($ !== undefined && !(Array.isArray($) && allPass($, (item) => isWhole(item)))) return false;
  $ = value.reference_video_area;
  if ($ !== undefined && !(isWhole($) && $ >= 0 && $ <= 8294400)) return false;
  $ = value.reference_video_ratio;
  if ($ !== undefined && !(isNumber($) && $ >= 0)) return false;
  $ = value.reference_video_fps;
  if ($ !== undefined && !(isNumber($) && $ >= 24 && $ <= 60)) return false;
  $ = value.reference_video_bytes;
  if ($ !== undefined && !(isWhole($) && $ >= 0 && $ <= 209715200)) return false;
  return true;
}

/** Reads the given as the schema does; undefined when the schema has issues to tell. */
export function readNewerOmniVideoCreateGiven(value: unknown): NewerOmniVideoCreateGiven | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'shot_seconds': case 'longest_shot_text': case 'largest_image_bytes': case 'shortest_image_side': case 'lowest_image_ratio': case 'highest_image_ratio': case 'video_character_elements': case 'reference_video_seconds': case 'reference_video_sides': case 'reference_video_area': case 'reference_video_ratio': case 'reference_video_fps': case 'reference_video_bytes': continue; default: return; }
  const copy = {} as NewerOmniVideoCreateGiven;
  let $: unknown;
  $ = value.shot_seconds;
  if ($ !== undefined) {
    if (!(Array.isArray($) && $.length <= 6)) return;
    const read = readItems($, (item) => (isWhole(item) ? item : undefined));
    if (read === undefined) return;
    copy.shot_seconds = read;
  } else if ('shot_seconds' in value) copy.shot_seconds = undefined;
  $ = value.longest_shot_text;
  if ($ !== undefined) {
    if (!(isWhole($) && $ >= 0 && $ <= 512)) return;
    copy.longest_shot_text = $;
  } else if ('longest_shot_text' in value) copy.longest_shot_text = undefined;
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
  $ = value.reference_video_sides;
  if ($ !== undefined) {
    if (!(Array.isArray($))) return;
    const read = readItems($, (item) => (isWhole(item) ? item : undefined));
    if (read === undefined) return;
    copy.reference_video_sides = read;
  } else if ('reference_video_sides' in value) copy.reference_video_sides = undefined;
  $ = value.reference_video_area;
  if ($ !== undefined) {
    if (!(isWhole($) && $ >= 0 && $ <= 8294400)) return;
    copy.reference_video_area = $;
  } else if ('reference_video_area' in value) copy.reference_video_area = undefined;
  $ = value.reference_video_ratio;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= 0)) return;
    copy.reference_video_ratio = $;
  } else if ('reference_video_ratio' in value) copy.reference_video_ratio = undefined;
  $ = value.reference_video_fps;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= 24 && $ <= 60)) return;
    copy.reference_video_fps = $;
  } else if ('reference_video_fps' in value) copy.reference_video_fps = undefined;
  $ = value.reference_video_bytes;
  if ($ !== undefined) {
    if (!(isWhole($) && $ >= 0 && $ <= 209715200)) return;
    copy.reference_video_bytes = $;
  } else if ('reference_video_bytes' in value) copy.reference_video_bytes = undefined;
  return copy;
}
