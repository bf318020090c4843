// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { allPass, readItems } from '../kernel/lists.ts';
import { isNumber, isWhole } from '../kernel/scalars.ts';
import { readNumericText, readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { MultiElementsDeleteSelectionGiven, MultiElementsDeleteSelectionRequest, MultiElementsDeleteSelectionRequestPoints, MultiElementsDeleteSelectionResponse, MultiElementsDeleteSelectionResponseData, MultiElementsDeleteSelectionResponseDataRes, MultiElementsDeleteSelectionResponseDataResRleMaskList, MultiElementsDeleteSelectionResponseDataResRleMaskListItemPngMask, MultiElementsDeleteSelectionResponseDataResRleMaskListItemRleMask } from '../types/multi-elements-delete-selection.ts';

function isRequestPoints(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'x': case 'y': continue; default: return false; }
  let $: unknown;
  $ = value.x;
  if (!(isNumber($) && $ >= 0 && $ <= 1)) return false;
  $ = value.y;
  if (!(isNumber($) && $ >= 0 && $ <= 1)) return false;
  return true;
}

/** True of a request whose fields are right, whatever its rules say. */
export function isMultiElementsDeleteSelectionRequestShape(value: unknown): value is MultiElementsDeleteSelectionRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'session_id': case 'frame_index': case 'points': continue; default: return false; }
  let $: unknown;
  $ = value.session_id;
  if (!(typeof $ === 'string' && $ !== '')) return false;
  $ = value.frame_index;
  if (!(isWhole($) && $ >= 0)) return false;
  $ = value.points;
  if (!(Array.isArray($) && $.length >= 1 && allPass($, isRequestPoints))) return false;
  return true;
}

function readRequestPoints(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'x': case 'y': continue; default: return; }
  const copy = {} as MultiElementsDeleteSelectionRequestPoints;
  let $: unknown;
  $ = value.x;
  if (!(isNumber($) && $ >= 0 && $ <= 1)) return;
  copy.x = $;
  $ = value.y;
  if (!(isNumber($) && $ >= 0 && $ <= 1)) return;
  copy.y = $;
  return copy;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readMultiElementsDeleteSelectionRequestShape(value: unknown): MultiElementsDeleteSelectionRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'session_id': case 'frame_index': case 'points': continue; default: return; }
  const copy = {} as MultiElementsDeleteSelectionRequest;
  let $: unknown;
  $ = value.session_id;
  if (!(typeof $ === 'string' && $ !== '')) return;
  copy.session_id = $;
  $ = value.frame_index;
  if (!(isWhole($) && $ >= 0)) return;
  copy.frame_index = $;
  $ = value.points;
  {
    if (!(Array.isArray($) && $.length >= 1)) return;
    const read = readItems($, readRequestPoints);
    if (read === undefined) return;
    copy.points = read;
  }
  return copy;
}

/** True of a request that keeps every rule of the register that it can be asked for. */
export function isMultiElementsDeleteSelectionRequest(value: unknown): value is MultiElementsDeleteSelectionRequest {
  return isMultiElementsDeleteSelectionRequestShape(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readMultiElementsDeleteSelectionRequest(value: unknown): MultiElementsDeleteSelectionRequest | undefined {
  return readMultiElementsDeleteSelectionRequestShape(value);
}

function readResponseDataResRleMaskListItemRleMask(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as MultiElementsDeleteSelectionResponseDataResRleMaskListItemRleMask;
  let $: unknown;
  $ = value.size;
  if ($ != null) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readWhole);
    if (read === undefined) return;
    copy.size = read;
  } else if ('size' in value) copy.size = undefined;
  $ = value.counts;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.counts = $;
  } else if ('counts' in value) copy.counts = undefined;
  for (const key in value) switch (key) { case 'size': case 'counts': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataResRleMaskListItemPngMask(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as MultiElementsDeleteSelectionResponseDataResRleMaskListItemPngMask;
  let $: unknown;
  $ = value.size;
  if ($ != null) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readWhole);
    if (read === undefined) return;
    copy.size = read;
  } else if ('size' in value) copy.size = undefined;
  $ = value.base64;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.base64 = $;
  } else if ('base64' in value) copy.base64 = undefined;
  for (const key in value) switch (key) { case 'size': case 'base64': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataResRleMaskList(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as MultiElementsDeleteSelectionResponseDataResRleMaskList;
  let $: unknown;
  $ = value.object_id;
  if ($ != null) {
    const read = readWhole($);
    if (read === undefined) return;
    copy.object_id = read;
  } else if ('object_id' in value) copy.object_id = undefined;
  $ = value.rle_mask;
  if ($ != null) {
    const read = readResponseDataResRleMaskListItemRleMask($);
    if (read === undefined) return;
    copy.rle_mask = read;
  } else if ('rle_mask' in value) copy.rle_mask = undefined;
  $ = value.png_mask;
  if ($ != null) {
    const read = readResponseDataResRleMaskListItemPngMask($);
    if (read === undefined) return;
    copy.png_mask = read;
  } else if ('png_mask' in value) copy.png_mask = undefined;
  for (const key in value) switch (key) { case 'object_id': case 'rle_mask': case 'png_mask': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataRes(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as MultiElementsDeleteSelectionResponseDataRes;
  let $: unknown;
  $ = value.frame_index;
  if ($ != null) {
    const read = readWhole($);
    if (read === undefined) return;
    copy.frame_index = read;
  } else if ('frame_index' in value) copy.frame_index = undefined;
  $ = value.rle_mask_list;
  if ($ != null) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readResponseDataResRleMaskList);
    if (read === undefined) return;
    copy.rle_mask_list = read;
  } else if ('rle_mask_list' in value) copy.rle_mask_list = undefined;
  for (const key in value) switch (key) { case 'frame_index': case 'rle_mask_list': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseData(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as MultiElementsDeleteSelectionResponseData;
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
export function readMultiElementsDeleteSelectionResponse(value: unknown): MultiElementsDeleteSelectionResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as MultiElementsDeleteSelectionResponse;
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
export function isMultiElementsDeleteSelectionGiven(value: unknown): value is MultiElementsDeleteSelectionGiven {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'session_age_hours': continue; default: return false; }
  let $: unknown;
  $ = value.session_age_hours;
  if ($ !== undefined && !(isNumber($) && $ >= 0)) return false;
  return true;
}

/** Reads the given as the schema does; undefined when the schema has issues to tell. */
export function readMultiElementsDeleteSelectionGiven(value: unknown): MultiElementsDeleteSelectionGiven | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'session_age_hours': continue; default: return; }
  const copy = {} as MultiElementsDeleteSelectionGiven;
  let $: unknown;
  $ = value.session_age_hours;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= 0)) return;
    copy.session_age_hours = $;
  } else if ('session_age_hours' in value) copy.session_age_hours = undefined;
  return copy;
}
