// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { isSent } from '../kernel/breaches.ts';
import { filled } from '../kernel/conditions.ts';
import { allPass, readItems } from '../kernel/lists.ts';
import { isWhole } from '../kernel/scalars.ts';
import { readNumber, readNumericText, readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { AccountPackagesRequest, AccountPackagesRequestFilters, AccountPackagesResponse, AccountPackagesResponseData, AccountPackagesResponseDataResult, AccountPackagesResponseDataResultDetail } from '../types/account-packages.ts';

function isRequestFilters(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'key': case 'values': continue; default: return false; }
  let $: unknown;
  $ = value.key;
  if (!(($ === 'api_key_name' || $ === 'product_type' || $ === 'package_name' || $ === 'package_id'))) return false;
  $ = value.values;
  if ($ !== undefined && !(Array.isArray($) && allPass($, (item) => typeof item === 'string' && item !== ''))) return false;
  return true;
}

/** True of a request whose fields are right, whatever its rules say. */
export function isAccountPackagesRequestShape(value: unknown): value is AccountPackagesRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'start_time': case 'end_time': case 'limit': case 'filters': case 'cursor': continue; default: return false; }
  let $: unknown;
  $ = value.start_time;
  if ($ !== undefined && !(isWhole($))) return false;
  $ = value.end_time;
  if ($ !== undefined && !(isWhole($))) return false;
  $ = value.limit;
  if ($ !== undefined && !(isWhole($) && $ <= 500)) return false;
  $ = value.filters;
  if ($ !== undefined && !(Array.isArray($) && allPass($, isRequestFilters))) return false;
  $ = value.cursor;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  return true;
}

function readRequestFilters(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'key': case 'values': continue; default: return; }
  const copy = {} as AccountPackagesRequestFilters;
  let $: unknown;
  $ = value.key;
  if (!(($ === 'api_key_name' || $ === 'product_type' || $ === 'package_name' || $ === 'package_id'))) return;
  copy.key = $;
  $ = value.values;
  if ($ !== undefined) {
    if (!(Array.isArray($))) return;
    const read = readItems($, (item) => (typeof item === 'string' && item !== '' ? item : undefined));
    if (read === undefined) return;
    copy.values = read;
  } else if ('values' in value) copy.values = undefined;
  return copy;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readAccountPackagesRequestShape(value: unknown): AccountPackagesRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'start_time': case 'end_time': case 'limit': case 'filters': case 'cursor': continue; default: return; }
  const copy = {} as AccountPackagesRequest;
  let $: unknown;
  $ = value.start_time;
  if ($ !== undefined) {
    if (!(isWhole($))) return;
    copy.start_time = $;
  } else if ('start_time' in value) copy.start_time = undefined;
  $ = value.end_time;
  if ($ !== undefined) {
    if (!(isWhole($))) return;
    copy.end_time = $;
  } else if ('end_time' in value) copy.end_time = undefined;
  $ = value.limit;
  if ($ !== undefined) {
    if (!(isWhole($) && $ <= 500)) return;
    copy.limit = $;
  } else if ('limit' in value) copy.limit = undefined;
  $ = value.filters;
  if ($ !== undefined) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readRequestFilters);
    if (read === undefined) return;
    copy.filters = read;
  } else if ('filters' in value) copy.filters = undefined;
  $ = value.cursor;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.cursor = $;
  } else if ('cursor' in value) copy.cursor = undefined;
  return copy;
}

/** True of a request that keeps every rule of the register that it can be asked for. */
export function isAccountPackagesRequest(value: unknown): value is AccountPackagesRequest {
  return isAccountPackagesRequestShape(value) && keepsRules(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readAccountPackagesRequest(value: unknown): AccountPackagesRequest | undefined {
  const copy = readAccountPackagesRequestShape(value);
  return copy !== undefined && keepsRules(copy) ? copy : undefined;
}

/** What the body alone cannot decide is not broken. Types were checked in the register; here they would be narrowed until nothing is left of them. */
function keepsRules(value: any): boolean {
  const {
    cursor: $cursor,
    end_time: $end_time,
    filters: $filters = [],
    start_time: $start_time,
  } = value;
  let broken = false;
  /** account.packages#required:start_time */
  broken ||= !filled($cursor) && !isSent($start_time);
  /** account.packages#required:end_time */
  broken ||= !filled($cursor) && !isSent($end_time);
  /** account.packages#start-before-end */
  broken ||= ((!filled($cursor) && isSent($start_time)) && isSent($end_time)) && ((isSent($start_time) && isSent($end_time)) && ($start_time >= $end_time));
  /** account.packages#filters-have-values */
  broken ||= !filled($cursor) && $filters.some((f: any) => !isSent(f.values));
  /** account.packages#pack-by-name-or-id */
  broken ||= !filled($cursor) && ($filters.some((f: any) => ((f.key === "package_name") && ((f.values ?? []).length > 0))) && $filters.some((f: any) => ((f.key === "package_id") && ((f.values ?? []).length > 0))));
  /** account.packages#product-type-values */
  broken ||= !filled($cursor) && $filters.some((f: any) => ((f.key === "product_type") && (f.values ?? []).some((v: any) => (((v !== "video") && (v !== "image")) && (v !== "try-on")))));
  return !broken;
}

function readResponseDataResultDetail(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as AccountPackagesResponseDataResultDetail;
  let $: unknown;
  $ = value.package_id;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.package_id = $;
  } else if ('package_id' in value) copy.package_id = undefined;
  $ = value.product_type;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.product_type = $;
  } else if ('product_type' in value) copy.product_type = undefined;
  $ = value.task_id;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.task_id = $;
  } else if ('task_id' in value) copy.task_id = undefined;
  $ = value.api_key_name;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.api_key_name = $;
  } else if ('api_key_name' in value) copy.api_key_name = undefined;
  $ = value.product_function;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.product_function = $;
  } else if ('product_function' in value) copy.product_function = undefined;
  $ = value.model_name;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.model_name = $;
  } else if ('model_name' in value) copy.model_name = undefined;
  $ = value.resolution;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.resolution = $;
  } else if ('resolution' in value) copy.resolution = undefined;
  $ = value.duration;
  if ($ != null) {
    const read = readNumericText($);
    if (read === undefined) return;
    copy.duration = read;
  } else if ('duration' in value) copy.duration = undefined;
  $ = value.refer_video_input;
  if ($ != null) {
    if (!(typeof $ === 'boolean')) return;
    copy.refer_video_input = $;
  } else if ('refer_video_input' in value) copy.refer_video_input = undefined;
  $ = value.video_sound;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.video_sound = $;
  } else if ('video_sound' in value) copy.video_sound = undefined;
  $ = value.voice_control;
  if ($ != null) {
    if (!(typeof $ === 'boolean')) return;
    copy.voice_control = $;
  } else if ('voice_control' in value) copy.voice_control = undefined;
  $ = value.deduction_time;
  if ($ != null) {
    const read = readNumericText($);
    if (read === undefined) return;
    copy.deduction_time = read;
  } else if ('deduction_time' in value) copy.deduction_time = undefined;
  $ = value.unit_before_deduction;
  if ($ != null) {
    const read = readNumber($);
    if (read === undefined) return;
    copy.unit_before_deduction = read;
  } else if ('unit_before_deduction' in value) copy.unit_before_deduction = undefined;
  $ = value.deduction_amount;
  if ($ != null) {
    const read = readNumber($);
    if (read === undefined) return;
    copy.deduction_amount = read;
  } else if ('deduction_amount' in value) copy.deduction_amount = undefined;
  $ = value.unit_after_deduction;
  if ($ != null) {
    const read = readNumber($);
    if (read === undefined) return;
    copy.unit_after_deduction = read;
  } else if ('unit_after_deduction' in value) copy.unit_after_deduction = undefined;
  for (const key in value) switch (key) { case 'package_id': case 'product_type': case 'task_id': case 'api_key_name': case 'product_function': case 'model_name': case 'resolution': case 'duration': case 'refer_video_input': case 'video_sound': case 'voice_control': case 'deduction_time': case 'unit_before_deduction': case 'deduction_amount': case 'unit_after_deduction': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataResult(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as AccountPackagesResponseDataResult;
  let $: unknown;
  $ = value.detail;
  if ($ != null) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readResponseDataResultDetail);
    if (read === undefined) return;
    copy.detail = read;
  } else if ('detail' in value) copy.detail = undefined;
  $ = value.count;
  if ($ != null) {
    const read = readWhole($);
    if (read === undefined) return;
    copy.count = read;
  } else if ('count' in value) copy.count = undefined;
  for (const key in value) switch (key) { case 'detail': case 'count': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseData(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as AccountPackagesResponseData;
  let $: unknown;
  $ = value.result;
  if ($ != null) {
    const read = readResponseDataResult($);
    if (read === undefined) return;
    copy.result = read;
  } else if ('result' in value) copy.result = undefined;
  $ = value.next_cursor;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.next_cursor = $;
  } else if ('next_cursor' in value) copy.next_cursor = undefined;
  $ = value.has_more;
  if ($ != null) {
    if (!(typeof $ === 'boolean')) return;
    copy.has_more = $;
  } else if ('has_more' in value) copy.has_more = undefined;
  for (const key in value) switch (key) { case 'result': case 'next_cursor': case 'has_more': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

/** Reads the response as the schema does; undefined when the schema has issues to tell. */
export function readAccountPackagesResponse(value: unknown): AccountPackagesResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as AccountPackagesResponse;
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
