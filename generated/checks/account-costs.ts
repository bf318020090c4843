// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { readItems } from '../kernel/lists.ts';
import { isWhole } from '../kernel/scalars.ts';
import { readNumber, readParameter, readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { AccountCostsQuery, AccountCostsResponse, AccountCostsResponseData, AccountCostsResponseDataResourcePackSubscribeInfos } from '../types/account-costs.ts';

/** Reads the query as the schema does; undefined when the schema has issues to tell. */
export function readAccountCostsQuery(value: unknown): AccountCostsQuery | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'start_time': case 'end_time': case 'resource_pack_name': continue; default: return; }
  const copy = {} as AccountCostsQuery;
  let $: unknown;
  $ = value.start_time;
  {
    const read = readParameter($);
    if (!(isWhole(read))) return;
    copy.start_time = read;
  }
  $ = value.end_time;
  {
    const read = readParameter($);
    if (!(isWhole(read))) return;
    copy.end_time = read;
  }
  $ = value.resource_pack_name;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.resource_pack_name = $;
  } else if ('resource_pack_name' in value) copy.resource_pack_name = undefined;
  return copy;
}

function readResponseDataResourcePackSubscribeInfos(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as AccountCostsResponseDataResourcePackSubscribeInfos;
  let $: unknown;
  $ = value.resource_pack_name;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.resource_pack_name = $;
  } else if ('resource_pack_name' in value) copy.resource_pack_name = undefined;
  $ = value.resource_pack_id;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.resource_pack_id = $;
  } else if ('resource_pack_id' in value) copy.resource_pack_id = undefined;
  $ = value.resource_pack_type;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.resource_pack_type = $;
  } else if ('resource_pack_type' in value) copy.resource_pack_type = undefined;
  $ = value.total_quantity;
  if ($ != null) {
    const read = readNumber($);
    if (read === undefined) return;
    copy.total_quantity = read;
  } else if ('total_quantity' in value) copy.total_quantity = undefined;
  $ = value.remaining_quantity;
  if ($ != null) {
    const read = readNumber($);
    if (read === undefined) return;
    copy.remaining_quantity = read;
  } else if ('remaining_quantity' in value) copy.remaining_quantity = undefined;
  $ = value.purchase_time;
  if ($ != null) {
    const read = readWhole($);
    if (read === undefined) return;
    copy.purchase_time = read;
  } else if ('purchase_time' in value) copy.purchase_time = undefined;
  $ = value.effective_time;
  if ($ != null) {
    const read = readWhole($);
    if (read === undefined) return;
    copy.effective_time = read;
  } else if ('effective_time' in value) copy.effective_time = undefined;
  $ = value.invalid_time;
  if ($ != null) {
    const read = readWhole($);
    if (read === undefined) return;
    copy.invalid_time = read;
  } else if ('invalid_time' in value) copy.invalid_time = undefined;
  $ = value.status;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.status = $;
  } else if ('status' in value) copy.status = undefined;
  for (const key in value) switch (key) { case 'resource_pack_name': case 'resource_pack_id': case 'resource_pack_type': case 'total_quantity': case 'remaining_quantity': case 'purchase_time': case 'effective_time': case 'invalid_time': case 'status': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseData(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as AccountCostsResponseData;
  let $: unknown;
  $ = value.code;
  if ($ != null) {
    const read = readWhole($);
    if (read === undefined) return;
    copy.code = read;
  } else if ('code' in value) copy.code = undefined;
  $ = value.msg;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.msg = $;
  } else if ('msg' in value) copy.msg = undefined;
  $ = value.resource_pack_subscribe_infos;
  if ($ != null) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readResponseDataResourcePackSubscribeInfos);
    if (read === undefined) return;
    copy.resource_pack_subscribe_infos = read;
  } else if ('resource_pack_subscribe_infos' in value) copy.resource_pack_subscribe_infos = undefined;
  for (const key in value) switch (key) { case 'code': case 'msg': case 'resource_pack_subscribe_infos': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

/** Reads the response as the schema does; undefined when the schema has issues to tell. */
export function readAccountCostsResponse(value: unknown): AccountCostsResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as AccountCostsResponse;
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
