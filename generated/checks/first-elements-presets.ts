// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { readItems } from '../kernel/lists.ts';
import { isWhole } from '../kernel/scalars.ts';
import { readInt64, readNumericText, readParameter, readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { FirstElementsPresetsQuery, FirstElementsPresetsResponse, FirstElementsPresetsResponseData, FirstElementsPresetsResponseDataItemElementReferList, FirstElementsPresetsResponseDataItemTagList } from '../types/first-elements-presets.ts';

/** Reads the query as the schema does; undefined when the schema has issues to tell. */
export function readFirstElementsPresetsQuery(value: unknown): FirstElementsPresetsQuery | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'pageNum': case 'pageSize': continue; default: return; }
  const copy = {} as FirstElementsPresetsQuery;
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

function readResponseDataItemElementReferList(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as FirstElementsPresetsResponseDataItemElementReferList;
  let $: unknown;
  $ = value.image_url;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.image_url = $;
  } else if ('image_url' in value) copy.image_url = undefined;
  for (const key in value) switch (key) { case 'image_url': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataItemTagList(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as FirstElementsPresetsResponseDataItemTagList;
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

function readResponseData(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as FirstElementsPresetsResponseData;
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
  $ = value.element_frontal_image;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.element_frontal_image = $;
  } else if ('element_frontal_image' in value) copy.element_frontal_image = undefined;
  $ = value.element_refer_list;
  if ($ != null) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readResponseDataItemElementReferList);
    if (read === undefined) return;
    copy.element_refer_list = read;
  } else if ('element_refer_list' in value) copy.element_refer_list = undefined;
  $ = value.tag_list;
  if ($ != null) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readResponseDataItemTagList);
    if (read === undefined) return;
    copy.tag_list = read;
  } else if ('tag_list' in value) copy.tag_list = undefined;
  $ = value.owned_by;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.owned_by = $;
  } else if ('owned_by' in value) copy.owned_by = undefined;
  $ = value.final_unit_deduction;
  if ($ != null) {
    const read = readNumericText($);
    if (read === undefined) return;
    copy.final_unit_deduction = read;
  } else if ('final_unit_deduction' in value) copy.final_unit_deduction = undefined;
  for (const key in value) switch (key) { case 'element_id': case 'element_name': case 'element_description': case 'element_frontal_image': case 'element_refer_list': case 'tag_list': case 'owned_by': case 'final_unit_deduction': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

/** Reads the response as the schema does; undefined when the schema has issues to tell. */
export function readFirstElementsPresetsResponse(value: unknown): FirstElementsPresetsResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as FirstElementsPresetsResponse;
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
