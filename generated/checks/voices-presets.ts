// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { readItems } from '../kernel/lists.ts';
import { isWhole } from '../kernel/scalars.ts';
import { readParameter, readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { VoicesPresetsQuery, VoicesPresetsResponse, VoicesPresetsResponseData, VoicesPresetsResponseDataItemTaskResult, VoicesPresetsResponseDataItemTaskResultVoices } from '../types/voices-presets.ts';

/** Reads the query as the schema does; undefined when the schema has issues to tell. */
export function readVoicesPresetsQuery(value: unknown): VoicesPresetsQuery | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'pageNum': case 'pageSize': continue; default: return; }
  const copy = {} as VoicesPresetsQuery;
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
    if (!(isWhole(read) && read >= 1 && read <= 1000)) return;
    copy.pageSize = read;
  } else if ('pageSize' in value) copy.pageSize = undefined;
  return copy;
}

function readResponseDataItemTaskResultVoices(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as VoicesPresetsResponseDataItemTaskResultVoices;
  let $: unknown;
  $ = value.voice_id;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.voice_id = $;
  } else if ('voice_id' in value) copy.voice_id = undefined;
  $ = value.voice_name;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.voice_name = $;
  } else if ('voice_name' in value) copy.voice_name = undefined;
  $ = value.trial_url;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.trial_url = $;
  } else if ('trial_url' in value) copy.trial_url = undefined;
  $ = value.owned_by;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.owned_by = $;
  } else if ('owned_by' in value) copy.owned_by = undefined;
  for (const key in value) switch (key) { case 'voice_id': case 'voice_name': case 'trial_url': case 'owned_by': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataItemTaskResult(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as VoicesPresetsResponseDataItemTaskResult;
  let $: unknown;
  $ = value.voices;
  if ($ != null) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readResponseDataItemTaskResultVoices);
    if (read === undefined) return;
    copy.voices = read;
  } else if ('voices' in value) copy.voices = undefined;
  for (const key in value) switch (key) { case 'voices': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseData(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as VoicesPresetsResponseData;
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
  $ = value.task_result;
  if ($ != null) {
    const read = readResponseDataItemTaskResult($);
    if (read === undefined) return;
    copy.task_result = read;
  } else if ('task_result' in value) copy.task_result = undefined;
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
  for (const key in value) switch (key) { case 'task_id': case 'task_status': case 'task_status_msg': case 'task_result': case 'created_at': case 'updated_at': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

/** Reads the response as the schema does; undefined when the schema has issues to tell. */
export function readVoicesPresetsResponse(value: unknown): VoicesPresetsResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as VoicesPresetsResponse;
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
