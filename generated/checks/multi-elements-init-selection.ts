// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { filled } from '../kernel/conditions.ts';
import { isNumber, isWebUrl } from '../kernel/scalars.ts';
import { readNumber, readNumericText, readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { MultiElementsInitSelectionGiven, MultiElementsInitSelectionRequest, MultiElementsInitSelectionResponse, MultiElementsInitSelectionResponseData } from '../types/multi-elements-init-selection.ts';

/** True of a request whose fields are right, whatever its rules say. */
export function isMultiElementsInitSelectionRequestShape(value: unknown): value is MultiElementsInitSelectionRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'video_id': case 'video_url': continue; default: return false; }
  let $: unknown;
  $ = value.video_id;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  $ = value.video_url;
  if ($ !== undefined && !(typeof $ === 'string' && ($ === '' || isWebUrl($)))) return false;
  return true;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readMultiElementsInitSelectionRequestShape(value: unknown): MultiElementsInitSelectionRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'video_id': case 'video_url': continue; default: return; }
  const copy = {} as MultiElementsInitSelectionRequest;
  let $: unknown;
  $ = value.video_id;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.video_id = $;
  } else if ('video_id' in value) copy.video_id = undefined;
  $ = value.video_url;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && ($ === '' || isWebUrl($)))) return;
    copy.video_url = $;
  } else if ('video_url' in value) copy.video_url = undefined;
  return copy;
}

/** True of a request that keeps every rule of the register that it can be asked for. */
export function isMultiElementsInitSelectionRequest(value: unknown): value is MultiElementsInitSelectionRequest {
  return isMultiElementsInitSelectionRequestShape(value) && keepsRules(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readMultiElementsInitSelectionRequest(value: unknown): MultiElementsInitSelectionRequest | undefined {
  const copy = readMultiElementsInitSelectionRequestShape(value);
  return copy !== undefined && keepsRules(copy) ? copy : undefined;
}

/** What the body alone cannot decide is not broken. Types were checked in the register; here they would be narrowed until nothing is left of them. */
function keepsRules(value: any): boolean {
  const {
    video_id: $video_id,
    video_url: $video_url,
  } = value;
  let broken = false;
  /** multiElements.initSelection#one-video */
  broken ||= filled($video_id) ? filled($video_url) : !filled($video_url);
  return !broken;
}

function readResponseData(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as MultiElementsInitSelectionResponseData;
  let $: unknown;
  $ = value.status;
  if ($ != null) {
    const read = readWhole($);
    if (read === undefined) return;
    copy.status = read;
  } else if ('status' in value) copy.status = undefined;
  $ = value.session_id;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.session_id = $;
  } else if ('session_id' in value) copy.session_id = undefined;
  $ = value.final_unit_deduction;
  if ($ != null) {
    const read = readNumericText($);
    if (read === undefined) return;
    copy.final_unit_deduction = read;
  } else if ('final_unit_deduction' in value) copy.final_unit_deduction = undefined;
  $ = value.fps;
  if ($ != null) {
    const read = readNumber($);
    if (read === undefined) return;
    copy.fps = read;
  } else if ('fps' in value) copy.fps = undefined;
  $ = value.original_duration;
  if ($ != null) {
    const read = readWhole($);
    if (read === undefined) return;
    copy.original_duration = read;
  } else if ('original_duration' in value) copy.original_duration = undefined;
  $ = value.width;
  if ($ != null) {
    const read = readWhole($);
    if (read === undefined) return;
    copy.width = read;
  } else if ('width' in value) copy.width = undefined;
  $ = value.height;
  if ($ != null) {
    const read = readWhole($);
    if (read === undefined) return;
    copy.height = read;
  } else if ('height' in value) copy.height = undefined;
  $ = value.total_frame;
  if ($ != null) {
    const read = readWhole($);
    if (read === undefined) return;
    copy.total_frame = read;
  } else if ('total_frame' in value) copy.total_frame = undefined;
  $ = value.normalized_video;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.normalized_video = $;
  } else if ('normalized_video' in value) copy.normalized_video = undefined;
  for (const key in value) switch (key) { case 'status': case 'session_id': case 'final_unit_deduction': case 'fps': case 'original_duration': case 'width': case 'height': case 'total_frame': case 'normalized_video': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

/** Reads the response as the schema does; undefined when the schema has issues to tell. */
export function readMultiElementsInitSelectionResponse(value: unknown): MultiElementsInitSelectionResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as MultiElementsInitSelectionResponse;
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
export function isMultiElementsInitSelectionGiven(value: unknown): value is MultiElementsInitSelectionGiven {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'source_seconds': continue; default: return false; }
  let $: unknown;
  $ = value.source_seconds;
  if ($ !== undefined && !(isNumber($) && $ >= 0)) return false;
  return true;
}

/** Reads the given as the schema does; undefined when the schema has issues to tell. */
export function readMultiElementsInitSelectionGiven(value: unknown): MultiElementsInitSelectionGiven | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'source_seconds': continue; default: return; }
  const copy = {} as MultiElementsInitSelectionGiven;
  let $: unknown;
  $ = value.source_seconds;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= 0)) return;
    copy.source_seconds = $;
  } else if ('source_seconds' in value) copy.source_seconds = undefined;
  return copy;
}
