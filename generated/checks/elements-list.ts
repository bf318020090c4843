// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { readItems } from '../kernel/lists.ts';
import { isWhole } from '../kernel/scalars.ts';
import { readInt64, readNumericText, readParameter, readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { ElementsListQuery, ElementsListResponse, ElementsListResponseData, ElementsListResponseDataItemFinalBalanceDeduction, ElementsListResponseDataItemTaskInfo, ElementsListResponseDataItemTaskResult, ElementsListResponseDataItemTaskResultElements, ElementsListResponseDataItemTaskResultElementsItemElementImageList, ElementsListResponseDataItemTaskResultElementsItemElementImageListReferImages, ElementsListResponseDataItemTaskResultElementsItemElementVideoList, ElementsListResponseDataItemTaskResultElementsItemElementVideoListReferVideos, ElementsListResponseDataItemTaskResultElementsItemElementVoiceInfo, ElementsListResponseDataItemTaskResultElementsItemTagList } from '../types/elements-list.ts';

/** Reads the query as the schema does; undefined when the schema has issues to tell. */
export function readElementsListQuery(value: unknown): ElementsListQuery | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'pageNum': case 'pageSize': continue; default: return; }
  const copy = {} as ElementsListQuery;
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
  const copy = {} as ElementsListResponseDataItemTaskInfo;
  let $: unknown;
  $ = value.external_task_id;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.external_task_id = $;
  } else if ('external_task_id' in value) copy.external_task_id = undefined;
  for (const key in value) switch (key) { case 'external_task_id': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataItemTaskResultElementsItemElementImageListReferImages(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as ElementsListResponseDataItemTaskResultElementsItemElementImageListReferImages;
  let $: unknown;
  $ = value.image_url;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.image_url = $;
  } else if ('image_url' in value) copy.image_url = undefined;
  for (const key in value) switch (key) { case 'image_url': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataItemTaskResultElementsItemElementImageList(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as ElementsListResponseDataItemTaskResultElementsItemElementImageList;
  let $: unknown;
  $ = value.frontal_image;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.frontal_image = $;
  } else if ('frontal_image' in value) copy.frontal_image = undefined;
  $ = value.refer_images;
  if ($ != null) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readResponseDataItemTaskResultElementsItemElementImageListReferImages);
    if (read === undefined) return;
    copy.refer_images = read;
  } else if ('refer_images' in value) copy.refer_images = undefined;
  for (const key in value) switch (key) { case 'frontal_image': case 'refer_images': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataItemTaskResultElementsItemElementVideoListReferVideos(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as ElementsListResponseDataItemTaskResultElementsItemElementVideoListReferVideos;
  let $: unknown;
  $ = value.video_url;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.video_url = $;
  } else if ('video_url' in value) copy.video_url = undefined;
  for (const key in value) switch (key) { case 'video_url': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataItemTaskResultElementsItemElementVideoList(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as ElementsListResponseDataItemTaskResultElementsItemElementVideoList;
  let $: unknown;
  $ = value.refer_videos;
  if ($ != null) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readResponseDataItemTaskResultElementsItemElementVideoListReferVideos);
    if (read === undefined) return;
    copy.refer_videos = read;
  } else if ('refer_videos' in value) copy.refer_videos = undefined;
  for (const key in value) switch (key) { case 'refer_videos': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataItemTaskResultElementsItemElementVoiceInfo(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as ElementsListResponseDataItemTaskResultElementsItemElementVoiceInfo;
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

function readResponseDataItemTaskResultElementsItemTagList(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as ElementsListResponseDataItemTaskResultElementsItemTagList;
  let $: unknown;
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
  $ = value.description;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.description = $;
  } else if ('description' in value) copy.description = undefined;
  for (const key in value) switch (key) { case 'id': case 'name': case 'description': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataItemTaskResultElements(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as ElementsListResponseDataItemTaskResultElements;
  let $: unknown;
  $ = value.element_id;
  if ($ != null) {
    const read = readInt64($);
    if (read === undefined) return;
    copy.element_id = read;
  } else if ('element_id' in value) copy.element_id = undefined;
  $ = value.element_name;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.element_name = $;
  } else if ('element_name' in value) copy.element_name = undefined;
  $ = value.element_description;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.element_description = $;
  } else if ('element_description' in value) copy.element_description = undefined;
  $ = value.reference_type;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.reference_type = $;
  } else if ('reference_type' in value) copy.reference_type = undefined;
  $ = value.element_image_list;
  if ($ != null) {
    const read = readResponseDataItemTaskResultElementsItemElementImageList($);
    if (read === undefined) return;
    copy.element_image_list = read;
  } else if ('element_image_list' in value) copy.element_image_list = undefined;
  $ = value.element_video_list;
  if ($ != null) {
    const read = readResponseDataItemTaskResultElementsItemElementVideoList($);
    if (read === undefined) return;
    copy.element_video_list = read;
  } else if ('element_video_list' in value) copy.element_video_list = undefined;
  $ = value.element_voice_info;
  if ($ != null) {
    const read = readResponseDataItemTaskResultElementsItemElementVoiceInfo($);
    if (read === undefined) return;
    copy.element_voice_info = read;
  } else if ('element_voice_info' in value) copy.element_voice_info = undefined;
  $ = value.tag_list;
  if ($ != null) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readResponseDataItemTaskResultElementsItemTagList);
    if (read === undefined) return;
    copy.tag_list = read;
  } else if ('tag_list' in value) copy.tag_list = undefined;
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
  for (const key in value) switch (key) { case 'element_id': case 'element_name': case 'element_description': case 'reference_type': case 'element_image_list': case 'element_video_list': case 'element_voice_info': case 'tag_list': case 'owned_by': case 'status': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataItemTaskResult(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as ElementsListResponseDataItemTaskResult;
  let $: unknown;
  $ = value.elements;
  if ($ != null) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readResponseDataItemTaskResultElements);
    if (read === undefined) return;
    copy.elements = read;
  } else if ('elements' in value) copy.elements = undefined;
  for (const key in value) switch (key) { case 'elements': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataItemFinalBalanceDeduction(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as ElementsListResponseDataItemFinalBalanceDeduction;
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
  const copy = {} as ElementsListResponseData;
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
  for (const key in value) switch (key) { case 'task_id': case 'task_status': case 'task_status_msg': case 'task_info': case 'task_result': case 'final_unit_deduction': case 'final_balance_deduction': case 'created_at': case 'updated_at': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

/** Reads the response as the schema does; undefined when the schema has issues to tell. */
export function readElementsListResponse(value: unknown): ElementsListResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as ElementsListResponse;
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
