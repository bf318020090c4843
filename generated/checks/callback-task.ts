// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { readItems } from '../kernel/lists.ts';
import { readNumericText, readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { CallbackTaskCallback, CallbackTaskCallbackFinalBalanceDeduction, CallbackTaskCallbackTaskInfo, CallbackTaskCallbackTaskInfoParentVideo, CallbackTaskCallbackTaskResult, CallbackTaskCallbackTaskResultImages, CallbackTaskCallbackTaskResultVideos } from '../types/callback-task.ts';

function readCallbackFinalBalanceDeduction(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as CallbackTaskCallbackFinalBalanceDeduction;
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

function readCallbackTaskInfoParentVideo(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as CallbackTaskCallbackTaskInfoParentVideo;
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
  $ = value.duration;
  if ($ != null) {
    const read = readNumericText($);
    if (read === undefined) return;
    copy.duration = read;
  } else if ('duration' in value) copy.duration = undefined;
  for (const key in value) switch (key) { case 'id': case 'url': case 'duration': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readCallbackTaskInfo(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as CallbackTaskCallbackTaskInfo;
  let $: unknown;
  $ = value.external_task_id;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.external_task_id = $;
  } else if ('external_task_id' in value) copy.external_task_id = undefined;
  $ = value.parent_video;
  if ($ != null) {
    const read = readCallbackTaskInfoParentVideo($);
    if (read === undefined) return;
    copy.parent_video = read;
  } else if ('parent_video' in value) copy.parent_video = undefined;
  for (const key in value) switch (key) { case 'external_task_id': case 'parent_video': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readCallbackTaskResultImages(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as CallbackTaskCallbackTaskResultImages;
  let $: unknown;
  $ = value.index;
  if ($ != null) {
    const read = readWhole($);
    if (read === undefined) return;
    copy.index = read;
  } else if ('index' in value) copy.index = undefined;
  $ = value.url;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.url = $;
  } else if ('url' in value) copy.url = undefined;
  for (const key in value) switch (key) { case 'index': case 'url': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readCallbackTaskResultVideos(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as CallbackTaskCallbackTaskResultVideos;
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
  $ = value.duration;
  if ($ != null) {
    const read = readNumericText($);
    if (read === undefined) return;
    copy.duration = read;
  } else if ('duration' in value) copy.duration = undefined;
  for (const key in value) switch (key) { case 'id': case 'url': case 'duration': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readCallbackTaskResult(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as CallbackTaskCallbackTaskResult;
  let $: unknown;
  $ = value.images;
  if ($ != null) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readCallbackTaskResultImages);
    if (read === undefined) return;
    copy.images = read;
  } else if ('images' in value) copy.images = undefined;
  $ = value.videos;
  if ($ != null) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readCallbackTaskResultVideos);
    if (read === undefined) return;
    copy.videos = read;
  } else if ('videos' in value) copy.videos = undefined;
  for (const key in value) switch (key) { case 'images': case 'videos': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

/** Reads the callback as the schema does; undefined when the schema has issues to tell. */
export function readCallbackTaskCallback(value: unknown): CallbackTaskCallback | undefined {
  if (!isRecord(value)) return;
  const copy = {} as CallbackTaskCallback;
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
  $ = value.final_unit_deduction;
  if ($ != null) {
    const read = readNumericText($);
    if (read === undefined) return;
    copy.final_unit_deduction = read;
  } else if ('final_unit_deduction' in value) copy.final_unit_deduction = undefined;
  $ = value.final_balance_deduction;
  if ($ != null && typeof $ !== 'number') {
    const read = readCallbackFinalBalanceDeduction($);
    if (read === undefined) return;
    copy.final_balance_deduction = read;
  } else if ('final_balance_deduction' in value) copy.final_balance_deduction = undefined;
  $ = value.task_info;
  if ($ != null) {
    const read = readCallbackTaskInfo($);
    if (read === undefined) return;
    copy.task_info = read;
  } else if ('task_info' in value) copy.task_info = undefined;
  $ = value.task_result;
  if ($ != null) {
    const read = readCallbackTaskResult($);
    if (read === undefined) return;
    copy.task_result = read;
  } else if ('task_result' in value) copy.task_result = undefined;
  for (const key in value) switch (key) { case 'task_id': case 'task_status': case 'task_status_msg': case 'created_at': case 'updated_at': case 'final_unit_deduction': case 'final_balance_deduction': case 'task_info': case 'task_result': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}
