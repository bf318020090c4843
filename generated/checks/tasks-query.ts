// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { readItems } from '../kernel/lists.ts';
import { readNumericText, readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { TasksQueryHeaders, TasksQueryQuery, TasksQueryResponse, TasksQueryResponseData, TasksQueryResponseDataItemBilling, TasksQueryResponseDataItemOutputs, TasksQueryResponseDataItemOutputsItemReferences, TasksQueryResponseDataItemOutputsItemTags } from '../types/tasks-query.ts';

/** Reads the query as the schema does; undefined when the schema has issues to tell. */
export function readTasksQueryQuery(value: unknown): TasksQueryQuery | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'task_ids': case 'external_task_ids': continue; default: return; }
  const copy = {} as TasksQueryQuery;
  let $: unknown;
  $ = value.task_ids;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.task_ids = $;
  } else if ('task_ids' in value) copy.task_ids = undefined;
  $ = value.external_task_ids;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.external_task_ids = $;
  } else if ('external_task_ids' in value) copy.external_task_ids = undefined;
  return copy;
}

/** True of what the schema of the headers accepts. */
export function isTasksQueryHeaders(value: unknown): value is TasksQueryHeaders {
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
export function readTasksQueryHeaders(value: unknown): TasksQueryHeaders | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'Content-Type': case 'Authorization': continue; default: return; }
  const copy = {} as TasksQueryHeaders;
  let $: unknown;
  $ = value['Content-Type'];
  if (!($ === 'application/json')) return;
  copy['Content-Type'] = $;
  $ = value.Authorization;
  if (!(typeof $ === 'string' && $ !== '')) return;
  copy.Authorization = $;
  return copy;
}

function readResponseDataItemOutputsItemReferences(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as TasksQueryResponseDataItemOutputsItemReferences;
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

function readResponseDataItemOutputsItemTags(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as TasksQueryResponseDataItemOutputsItemTags;
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

function readResponseDataItemOutputs(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as TasksQueryResponseDataItemOutputs;
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
    const read = readItems($, readResponseDataItemOutputsItemReferences);
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
    const read = readItems($, readResponseDataItemOutputsItemTags);
    if (read === undefined) return;
    copy.tags = read;
  } else if ('tags' in value) copy.tags = undefined;
  for (const key in value) switch (key) { case 'type': case 'id': case 'url': case 'watermark_url': case 'duration': case 'group_id': case 'mp3_url': case 'wav_url': case 'mp3_duration': case 'wav_duration': case 'name': case 'description': case 'element_type': case 'references': case 'owned_by': case 'status': case 'tags': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataItemBilling(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as TasksQueryResponseDataItemBilling;
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

function readResponseData(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as TasksQueryResponseData;
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
    const read = readItems($, readResponseDataItemOutputs);
    if (read === undefined) return;
    copy.outputs = read;
  } else if ('outputs' in value) copy.outputs = undefined;
  $ = value.billing;
  if ($ != null) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readResponseDataItemBilling);
    if (read === undefined) return;
    copy.billing = read;
  } else if ('billing' in value) copy.billing = undefined;
  for (const key in value) switch (key) { case 'id': case 'status': case 'message': case 'create_time': case 'update_time': case 'external_id': case 'outputs': case 'billing': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

/** Reads the response as the schema does; undefined when the schema has issues to tell. */
export function readTasksQueryResponse(value: unknown): TasksQueryResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as TasksQueryResponse;
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
    if (!(Array.isArray($))) return;
    const read = readItems($, readResponseData);
    if (read === undefined) return;
    copy.data = read;
  }
  for (const key in value) switch (key) { case 'code': case 'message': case 'request_id': case 'data': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}
