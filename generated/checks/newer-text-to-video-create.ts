// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { isSent } from '../kernel/breaches.ts';
import { allPass, readItems } from '../kernel/lists.ts';
import { isAtMost, isWebUrl, isWhole } from '../kernel/scalars.ts';
import { readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { NewerTextToVideoCreateGiven, NewerTextToVideoCreateHeaders, NewerTextToVideoCreatePath, NewerTextToVideoCreateRequest, NewerTextToVideoCreateRequestOptions, NewerTextToVideoCreateRequestOptionsWatermarkInfo, NewerTextToVideoCreateRequestSettings, NewerTextToVideoCreateResponse, NewerTextToVideoCreateResponseData } from '../types/newer-text-to-video-create.ts';

function isRequestSettings(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'multi_shot': case 'audio': case 'resolution': case 'aspect_ratio': case 'duration': continue; default: return false; }
  let $: unknown;
  $ = value.multi_shot;
  if ($ !== undefined && !(typeof $ === 'boolean')) return false;
  $ = value.audio;
  if ($ !== undefined && !(($ === 'native' || $ === 'off'))) return false;
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
export function isNewerTextToVideoCreateRequestShape(value: unknown): value is NewerTextToVideoCreateRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'prompt': case 'settings': case 'options': continue; default: return false; }
  let $: unknown;
  $ = value.prompt;
  if (!(typeof $ === 'string' && $ !== '' && isAtMost($, 3072))) return false;
  $ = value.settings;
  if ($ !== undefined && !(isRequestSettings($))) return false;
  $ = value.options;
  if ($ !== undefined && !(isRequestOptions($))) return false;
  return true;
}

function readRequestSettings(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'multi_shot': case 'audio': case 'resolution': case 'aspect_ratio': case 'duration': continue; default: return; }
  const copy = {} as NewerTextToVideoCreateRequestSettings;
  let $: unknown;
  $ = value.multi_shot;
  if ($ !== undefined) {
    if (!(typeof $ === 'boolean')) return;
    copy.multi_shot = $;
  } else if ('multi_shot' in value) copy.multi_shot = undefined;
  $ = value.audio;
  if ($ !== undefined) {
    if (!(($ === 'native' || $ === 'off'))) return;
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
  const copy = {} as NewerTextToVideoCreateRequestOptionsWatermarkInfo;
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
  const copy = {} as NewerTextToVideoCreateRequestOptions;
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
export function readNewerTextToVideoCreateRequestShape(value: unknown): NewerTextToVideoCreateRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'prompt': case 'settings': case 'options': continue; default: return; }
  const copy = {} as NewerTextToVideoCreateRequest;
  let $: unknown;
  $ = value.prompt;
  if (!(typeof $ === 'string' && $ !== '' && isAtMost($, 3072))) return;
  copy.prompt = $;
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
export function isNewerTextToVideoCreateRequest(value: unknown): value is NewerTextToVideoCreateRequest {
  return isNewerTextToVideoCreateRequestShape(value) && keepsRules(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readNewerTextToVideoCreateRequest(value: unknown): NewerTextToVideoCreateRequest | undefined {
  const copy = readNewerTextToVideoCreateRequestShape(value);
  return copy !== undefined && keepsRules(copy) ? copy : undefined;
}

/** What the body alone cannot decide is not broken. Types were checked in the register; here they would be narrowed until nothing is left of them. */
function keepsRules(value: any): boolean {
  const {
    settings: $settings,
  } = value;
  let broken = false;
  /** newerTextToVideo.create#multi-shot-by-model */
  broken ||= isSent($settings?.multi_shot);
  return !broken;
}

/** Reads the path as the schema does; undefined when the schema has issues to tell. */
export function readNewerTextToVideoCreatePath(value: unknown): NewerTextToVideoCreatePath | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'model': continue; default: return; }
  const copy = {} as NewerTextToVideoCreatePath;
  let $: unknown;
  $ = value.model;
  if (!(($ === 'kling-3.0' || $ === 'kling-3.0-turbo' || $ === 'kling-2.6' || $ === 'kling-2.5-turbo'))) return;
  copy.model = $;
  return copy;
}

/** True of what the schema of the headers accepts. */
export function isNewerTextToVideoCreateHeaders(value: unknown): value is NewerTextToVideoCreateHeaders {
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
export function readNewerTextToVideoCreateHeaders(value: unknown): NewerTextToVideoCreateHeaders | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'Content-Type': case 'Authorization': continue; default: return; }
  const copy = {} as NewerTextToVideoCreateHeaders;
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
  const copy = {} as NewerTextToVideoCreateResponseData;
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
export function readNewerTextToVideoCreateResponse(value: unknown): NewerTextToVideoCreateResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as NewerTextToVideoCreateResponse;
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
export function isNewerTextToVideoCreateGiven(value: unknown): value is NewerTextToVideoCreateGiven {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'shot_seconds': case 'longest_shot_text': continue; default: return false; }
  let $: unknown;
  $ = value.shot_seconds;
  if ($ !== undefined && !(Array.isArray($) && $.length <= 6 && allPass($, (item) => isWhole(item)))) return false;
  $ = value.longest_shot_text;
  if ($ !== undefined && !(isWhole($) && $ >= 0 && $ <= 512)) return false;
  return true;
}

/** Reads the given as the schema does; undefined when the schema has issues to tell. */
export function readNewerTextToVideoCreateGiven(value: unknown): NewerTextToVideoCreateGiven | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'shot_seconds': case 'longest_shot_text': continue; default: return; }
  const copy = {} as NewerTextToVideoCreateGiven;
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
  return copy;
}
