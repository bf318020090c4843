// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { readItems } from '../kernel/lists.ts';
import { isWhole } from '../kernel/scalars.ts';
import { readNumericText, readParameter, readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { Text2videoListQuery, Text2videoListResponse, Text2videoListResponseData, Text2videoListResponseDataItemFinalBalanceDeduction, Text2videoListResponseDataItemTaskInfo, Text2videoListResponseDataItemTaskResult, Text2videoListResponseDataItemTaskResultVideos, Text2videoListResponseDataItemWatermarkInfo } from '../types/text2video-list.ts';

/** Reads the query as the schema does; undefined when the schema has issues to tell. */
export function readText2videoListQuery(value: unknown): Text2videoListQuery | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'pageNum': case 'pageSize': continue; default: return; }
  const copy = {} as Text2videoListQuery;
  let $: unknown;
  $ = value.pageNum;
  if ($ !== undefined) {
    const read = readParameter($);
    if (!(isWhole(read) && read >= 1 && read <= 1000)) return;
    copy.pageNum = read;
  } else if ('pageNum' in value) copy.pageNum = undefined;
  $ = value.pageSize;
  if ($ !== undefined) {
    const read = readParameter($);
    if (!(isWhole(read) && read >= 1 && read <= 500)) return;
    copy.pageSize = read;
  } else if ('pageSize' in value) copy.pageSize = undefined;
  return copy;
}

function readResponseDataItemTaskInfo(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as Text2videoListResponseDataItemTaskInfo;
  let $: unknown;
  $ = value.external_task_id;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.external_task_id = $;
  } else if ('external_task_id' in value) copy.external_task_id = undefined;
  for (const key in value) switch (key) { case 'external_task_id': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataItemTaskResultVideos(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as Text2videoListResponseDataItemTaskResultVideos;
  let $: unknown;
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
  for (const key in value) switch (key) { case 'id': case 'url': case 'watermark_url': case 'duration': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataItemTaskResult(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as Text2videoListResponseDataItemTaskResult;
  let $: unknown;
  $ = value.videos;
  if ($ != null) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readResponseDataItemTaskResultVideos);
    if (read === undefined) return;
    copy.videos = read;
  } else if ('videos' in value) copy.videos = undefined;
  for (const key in value) switch (key) { case 'videos': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataItemWatermarkInfo(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as Text2videoListResponseDataItemWatermarkInfo;
  let $: unknown;
  $ = value.enabled;
  if ($ != null) {
    if (!(typeof $ === 'boolean')) return;
    copy.enabled = $;
  } else if ('enabled' in value) copy.enabled = undefined;
  for (const key in value) switch (key) { case 'enabled': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataItemFinalBalanceDeduction(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as Text2videoListResponseDataItemFinalBalanceDeduction;
  let $: unknown;
  $ = value.quota;
  if ($ != null) {
    const read = readNumericText($);
    if (read === undefined) return;
    copy.quota = read;
  } else if ('quota' in value) copy.quota = undefined;
  $ = value.list_price;
  if ($ != null) {
    const read = readNumericText($);
    if (read === undefined) return;
    copy.list_price = read;
  } else if ('list_price' in value) copy.list_price = undefined;
  for (const key in value) switch (key) { case 'quota': case 'list_price': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseData(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as Text2videoListResponseData;
  let $: unknown;
  $ = value.task_id;
  if (!(typeof $ === 'string' && $ !== '')) return;
  copy.task_id = $;
  $ = value.task_status;
  if (!(typeof $ === 'string')) return;
  copy.task_status = $;
  $ = value.task_status_msg;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.task_status_msg = $;
  } else if ('task_status_msg' in value) copy.task_status_msg = undefined;
  $ = value.task_info;
  if ($ != null) {
    const read = readResponseDataItemTaskInfo($);
    if (read === undefined) return;
    copy.task_info = read;
  } else if ('task_info' in value) copy.task_info = undefined;
  $ = value.task_result;
  if ($ != null) {
    const read = readResponseDataItemTaskResult($);
    if (read === undefined) return;
    copy.task_result = read;
  } else if ('task_result' in value) copy.task_result = undefined;
  $ = value.watermark_info;
  if ($ != null) {
    const read = readResponseDataItemWatermarkInfo($);
    if (read === undefined) return;
    copy.watermark_info = read;
  } else if ('watermark_info' in value) copy.watermark_info = undefined;
  $ = value.final_unit_deduction;
  if ($ != null) {
    const read = readNumericText($);
    if (read === undefined) return;
    copy.final_unit_deduction = read;
  } else if ('final_unit_deduction' in value) copy.final_unit_deduction = undefined;
  $ = value.final_balance_deduction;
  if ($ != null && typeof $ !== 'number') {
    const read = readResponseDataItemFinalBalanceDeduction($);
    if (read === undefined) return;
    copy.final_balance_deduction = read;
  } else if ('final_balance_deduction' in value) copy.final_balance_deduction = undefined;
  $ = value.created_at;
  if ($ != null) {
    const read = readWhole($);
    if (read === undefined) return;
    copy.created_at = read;
  } else if ('created_at' in value) copy.created_at = undefined;
  $ = value.updated_at;
  if ($ != null) {
    const read = readWhole($);
    if (read === undefined) return;
    copy.updated_at = read;
  } else if ('updated_at' in value) copy.updated_at = undefined;
  for (const key in value) switch (key) { case 'task_id': case 'task_status': case 'task_status_msg': case 'task_info': case 'task_result': case 'watermark_info': case 'final_unit_deduction': case 'final_balance_deduction': case 'created_at': case 'updated_at': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

/** Reads the response as the schema does; undefined when the schema has issues to tell. */
export function readText2videoListResponse(value: unknown): Text2videoListResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as Text2videoListResponse;
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
