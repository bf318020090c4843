// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { digitsOf, isSent } from '../kernel/breaches.ts';
import { filled, hasInteger, toInteger } from '../kernel/conditions.ts';
import { allPass, readItems } from '../kernel/lists.ts';
import { isInt64, isWhole } from '../kernel/scalars.ts';
import { readNumericText, readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { TasksListHeaders, TasksListRequest, TasksListRequestFilters, TasksListResponse, TasksListResponseData, TasksListResponseDataResult, TasksListResponseDataResultItemBilling, TasksListResponseDataResultItemOutputs, TasksListResponseDataResultItemOutputsItemReferences, TasksListResponseDataResultItemOutputsItemTags } from '../types/tasks-list.ts';

function isRequestFilters(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'key': case 'values': continue; default: return false; }
  let $: unknown;
  $ = value.key;
  if ($ !== undefined && !(($ === 'status' || $ === 'product_type'))) return false;
  $ = value.values;
  if ($ !== undefined && !(Array.isArray($) && allPass($, (item) => typeof item === 'string' && item !== ''))) return false;
  return true;
}

/** True of a request whose fields are right, whatever its rules say. */
export function isTasksListRequestShape(value: unknown): value is TasksListRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'start_time': case 'end_time': case 'cursor': case 'limit': case 'filters': continue; default: return false; }
  let $: unknown;
  $ = value.start_time;
  if ($ !== undefined && !(isInt64($))) return false;
  $ = value.end_time;
  if ($ !== undefined && !(isInt64($))) return false;
  $ = value.cursor;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  $ = value.limit;
  if ($ !== undefined && !(isWhole($) && $ <= 500)) return false;
  $ = value.filters;
  if ($ !== undefined && !(Array.isArray($) && allPass($, isRequestFilters))) return false;
  return true;
}

function readRequestFilters(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'key': case 'values': continue; default: return; }
  const copy = {} as TasksListRequestFilters;
  let $: unknown;
  $ = value.key;
  if ($ !== undefined) {
    if (!(($ === 'status' || $ === 'product_type'))) return;
    copy.key = $;
  } else if ('key' in value) copy.key = undefined;
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
export function readTasksListRequestShape(value: unknown): TasksListRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'start_time': case 'end_time': case 'cursor': case 'limit': case 'filters': continue; default: return; }
  const copy = {} as TasksListRequest;
  let $: unknown;
  $ = value.start_time;
  if ($ !== undefined) {
    if (!(isInt64($))) return;
    copy.start_time = $;
  } else if ('start_time' in value) copy.start_time = undefined;
  $ = value.end_time;
  if ($ !== undefined) {
    if (!(isInt64($))) return;
    copy.end_time = $;
  } else if ('end_time' in value) copy.end_time = undefined;
  $ = value.cursor;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.cursor = $;
  } else if ('cursor' in value) copy.cursor = undefined;
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
  return copy;
}

/** True of a request that keeps every rule of the register that it can be asked for. */
export function isTasksListRequest(value: unknown): value is TasksListRequest {
  return isTasksListRequestShape(value) && keepsRules(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readTasksListRequest(value: unknown): TasksListRequest | undefined {
  const copy = readTasksListRequestShape(value);
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
  /** tasks.list#start-before-end */
  broken ||= ((!filled($cursor) && isSent($start_time)) && isSent($end_time)) && (((isSent((digitsOf($start_time) as any)) && hasInteger((digitsOf($start_time) as any))) && (isSent((digitsOf($end_time) as any)) && hasInteger((digitsOf($end_time) as any)))) && (toInteger((digitsOf($start_time) as any)) >= toInteger((digitsOf($end_time) as any))));
  /** tasks.list#status-filter-values */
  broken ||= $filters.some((f: any) => ((f.key === "status") && (f.values ?? []).some((v: any) => !((v === "submitted") || (v === "processing") || (v === "succeeded") || (v === "failed")))));
  /** tasks.list#product-filter-values */
  broken ||= $filters.some((f: any) => ((f.key === "product_type") && (f.values ?? []).some((v: any) => !((v === "video") || (v === "image") || (v === "try_on")))));
  return !broken;
}

/** True of what the schema of the headers accepts. */
export function isTasksListHeaders(value: unknown): value is TasksListHeaders {
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
export function readTasksListHeaders(value: unknown): TasksListHeaders | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'Content-Type': case 'Authorization': continue; default: return; }
  const copy = {} as TasksListHeaders;
  let $: unknown;
  $ = value['Content-Type'];
  if (!($ === 'application/json')) return;
  copy['Content-Type'] = $;
  $ = value.Authorization;
  if (!(typeof $ === 'string' && $ !== '')) return;
  copy.Authorization = $;
  return copy;
}

function readResponseDataResultItemOutputsItemReferences(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as TasksListResponseDataResultItemOutputsItemReferences;
  let $: unknown;
  $ = value.type;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.type = $;
  } else if ('type' in value) copy.type = undefined;
  $ = value.role;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.role = $;
  } else if ('role' in value) copy.role = undefined;
  $ = value.url;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.url = $;
  } else if ('url' in value) copy.url = undefined;
  $ = value.id;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.id = $;
  } else if ('id' in value) copy.id = undefined;
  $ = value.name;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.name = $;
  } else if ('name' in value) copy.name = undefined;
  $ = value.owned_by;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.owned_by = $;
  } else if ('owned_by' in value) copy.owned_by = undefined;
  for (const key in value) switch (key) { case 'type': case 'role': case 'url': case 'id': case 'name': case 'owned_by': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataResultItemOutputsItemTags(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as TasksListResponseDataResultItemOutputsItemTags;
  let $: unknown;
  $ = value.id;
  if ($ != null) {
    const read = readWhole($);
    if (read === undefined) return;
    copy.id = read;
  } else if ('id' in value) copy.id = undefined;
  $ = value.name;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.name = $;
  } else if ('name' in value) copy.name = undefined;
  $ = value.description;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.description = $;
  } else if ('description' in value) copy.description = undefined;
  for (const key in value) switch (key) { case 'id': case 'name': case 'description': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataResultItemOutputs(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as TasksListResponseDataResultItemOutputs;
  let $: unknown;
  $ = value.type;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.type = $;
  } else if ('type' in value) copy.type = undefined;
  $ = value.id;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.id = $;
  } else if ('id' in value) copy.id = undefined;
  $ = value.url;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.url = $;
  } else if ('url' in value) copy.url = undefined;
  $ = value.watermark_url;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.watermark_url = $;
  } else if ('watermark_url' in value) copy.watermark_url = undefined;
  $ = value.duration;
  if ($ != null) {
    const read = readNumericText($);
    if (read === undefined) return;
    copy.duration = read;
  } else if ('duration' in value) copy.duration = undefined;
  $ = value.group_id;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.group_id = $;
  } else if ('group_id' in value) copy.group_id = undefined;
  $ = value.mp3_url;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.mp3_url = $;
  } else if ('mp3_url' in value) copy.mp3_url = undefined;
  $ = value.wav_url;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.wav_url = $;
  } else if ('wav_url' in value) copy.wav_url = undefined;
  $ = value.mp3_duration;
  if ($ != null) {
    const read = readNumericText($);
    if (read === undefined) return;
    copy.mp3_duration = read;
  } else if ('mp3_duration' in value) copy.mp3_duration = undefined;
  $ = value.wav_duration;
  if ($ != null) {
    const read = readNumericText($);
    if (read === undefined) return;
    copy.wav_duration = read;
  } else if ('wav_duration' in value) copy.wav_duration = undefined;
  $ = value.name;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.name = $;
  } else if ('name' in value) copy.name = undefined;
  $ = value.description;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.description = $;
  } else if ('description' in value) copy.description = undefined;
  $ = value.element_type;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.element_type = $;
  } else if ('element_type' in value) copy.element_type = undefined;
  $ = value.references;
  if ($ != null) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readResponseDataResultItemOutputsItemReferences);
    if (read === undefined) return;
    copy.references = read;
  } else if ('references' in value) copy.references = undefined;
  $ = value.owned_by;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.owned_by = $;
  } else if ('owned_by' in value) copy.owned_by = undefined;
  $ = value.status;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.status = $;
  } else if ('status' in value) copy.status = undefined;
  $ = value.tags;
  if ($ != null) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readResponseDataResultItemOutputsItemTags);
    if (read === undefined) return;
    copy.tags = read;
  } else if ('tags' in value) copy.tags = undefined;
  for (const key in value) switch (key) { case 'type': case 'id': case 'url': case 'watermark_url': case 'duration': case 'group_id': case 'mp3_url': case 'wav_url': case 'mp3_duration': case 'wav_duration': case 'name': case 'description': case 'element_type': case 'references': case 'owned_by': case 'status': case 'tags': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataResultItemBilling(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as TasksListResponseDataResultItemBilling;
  let $: unknown;
  $ = value.charge_type;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.charge_type = $;
  } else if ('charge_type' in value) copy.charge_type = undefined;
  $ = value.cash_type;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.cash_type = $;
  } else if ('cash_type' in value) copy.cash_type = undefined;
  $ = value.amount;
  if ($ != null) {
    const read = readNumericText($);
    if (read === undefined) return;
    copy.amount = read;
  } else if ('amount' in value) copy.amount = undefined;
  $ = value.currency;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.currency = $;
  } else if ('currency' in value) copy.currency = undefined;
  $ = value.package_type;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.package_type = $;
  } else if ('package_type' in value) copy.package_type = undefined;
  $ = value.list_price;
  if ($ != null) {
    const read = readNumericText($);
    if (read === undefined) return;
    copy.list_price = read;
  } else if ('list_price' in value) copy.list_price = undefined;
  for (const key in value) switch (key) { case 'charge_type': case 'cash_type': case 'amount': case 'currency': case 'package_type': case 'list_price': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataResult(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as TasksListResponseDataResult;
  let $: unknown;
  $ = value.id;
  if (!(typeof $ === 'string' && $ !== '')) return;
  copy.id = $;
  $ = value.status;
  if (!(typeof $ === 'string')) return;
  copy.status = $;
  $ = value.message;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.message = $;
  } else if ('message' in value) copy.message = undefined;
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
  $ = value.outputs;
  if ($ != null) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readResponseDataResultItemOutputs);
    if (read === undefined) return;
    copy.outputs = read;
  } else if ('outputs' in value) copy.outputs = undefined;
  $ = value.billing;
  if ($ != null) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readResponseDataResultItemBilling);
    if (read === undefined) return;
    copy.billing = read;
  } else if ('billing' in value) copy.billing = undefined;
  for (const key in value) switch (key) { case 'id': case 'status': case 'message': case 'create_time': case 'update_time': case 'external_id': case 'outputs': case 'billing': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseData(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as TasksListResponseData;
  let $: unknown;
  $ = value.result;
  {
    if (!(Array.isArray($))) return;
    const read = readItems($, readResponseDataResult);
    if (read === undefined) return;
    copy.result = read;
  }
  $ = value.count;
  if ($ != null) {
    const read = readWhole($);
    if (read === undefined) return;
    copy.count = read;
  } else if ('count' in value) copy.count = undefined;
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
  for (const key in value) switch (key) { case 'result': case 'count': case 'next_cursor': case 'has_more': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

/** Reads the response as the schema does; undefined when the schema has issues to tell. */
export function readTasksListResponse(value: unknown): TasksListResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as TasksListResponse;
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
