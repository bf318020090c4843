// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { isNumber } from '../kernel/scalars.ts';
import { readNumericText, readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { MultiElementsPreviewSelectionGiven, MultiElementsPreviewSelectionRequest, MultiElementsPreviewSelectionResponse, MultiElementsPreviewSelectionResponseData, MultiElementsPreviewSelectionResponseDataRes } from '../types/multi-elements-preview-selection.ts';

/** True of a request whose fields are right, whatever its rules say. */
export function isMultiElementsPreviewSelectionRequestShape(value: unknown): value is MultiElementsPreviewSelectionRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'session_id': continue; default: return false; }
  let $: unknown;
  $ = value.session_id;
  if (!(typeof $ === 'string' && $ !== '')) return false;
  return true;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readMultiElementsPreviewSelectionRequestShape(value: unknown): MultiElementsPreviewSelectionRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'session_id': continue; default: return; }
  const copy = {} as MultiElementsPreviewSelectionRequest;
  let $: unknown;
  $ = value.session_id;
  if (!(typeof $ === 'string' && $ !== '')) return;
  copy.session_id = $;
  return copy;
}

/** True of a request that keeps every rule of the register that it can be asked for. */
export function isMultiElementsPreviewSelectionRequest(value: unknown): value is MultiElementsPreviewSelectionRequest {
  return isMultiElementsPreviewSelectionRequestShape(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readMultiElementsPreviewSelectionRequest(value: unknown): MultiElementsPreviewSelectionRequest | undefined {
  return readMultiElementsPreviewSelectionRequestShape(value);
}

function readResponseDataRes(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as MultiElementsPreviewSelectionResponseDataRes;
  let $: unknown;
  $ = value.video;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.video = $;
  } else if ('video' in value) copy.video = undefined;
  $ = value.video_cover;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.video_cover = $;
  } else if ('video_cover' in value) copy.video_cover = undefined;
  $ = value.tracking_output;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.tracking_output = $;
  } else if ('tracking_output' in value) copy.tracking_output = undefined;
  for (const key in value) switch (key) { case 'video': case 'video_cover': case 'tracking_output': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseData(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as MultiElementsPreviewSelectionResponseData;
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
  $ = value.res;
  if ($ != null) {
    const read = readResponseDataRes($);
    if (read === undefined) return;
    copy.res = read;
  } else if ('res' in value) copy.res = undefined;
  for (const key in value) switch (key) { case 'status': case 'session_id': case 'final_unit_deduction': case 'res': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

/** Reads the response as the schema does; undefined when the schema has issues to tell. */
export function readMultiElementsPreviewSelectionResponse(value: unknown): MultiElementsPreviewSelectionResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as MultiElementsPreviewSelectionResponse;
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
export function isMultiElementsPreviewSelectionGiven(value: unknown): value is MultiElementsPreviewSelectionGiven {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'session_age_hours': continue; default: return false; }
  let $: unknown;
  $ = value.session_age_hours;
  if ($ !== undefined && !(isNumber($) && $ >= 0)) return false;
  return true;
}

/** Reads the given as the schema does; undefined when the schema has issues to tell. */
export function readMultiElementsPreviewSelectionGiven(value: unknown): MultiElementsPreviewSelectionGiven | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'session_age_hours': continue; default: return; }
  const copy = {} as MultiElementsPreviewSelectionGiven;
  let $: unknown;
  $ = value.session_age_hours;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= 0)) return;
    copy.session_age_hours = $;
  } else if ('session_age_hours' in value) copy.session_age_hours = undefined;
  return copy;
}
