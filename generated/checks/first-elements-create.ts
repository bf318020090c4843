// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { allPass, readItems } from '../kernel/lists.ts';
import { isAtMost, isRawBase64, isWebUrl } from '../kernel/scalars.ts';
import { readInt64, readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { FirstElementsCreateRequest, FirstElementsCreateRequestElementReferList, FirstElementsCreateRequestTagList, FirstElementsCreateResponse, FirstElementsCreateResponseData, FirstElementsCreateResponseDataElementReferList, FirstElementsCreateResponseDataTagList } from '../types/first-elements-create.ts';

function isRequestElementReferList(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'image_url': continue; default: return false; }
  let $: unknown;
  $ = value.image_url;
  if (!(typeof $ === 'string' && (isWebUrl($) || isRawBase64($)))) return false;
  return true;
}

function isRequestTagList(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'tag_id': continue; default: return false; }
  let $: unknown;
  $ = value.tag_id;
  if (!(($ === 'o_101' || $ === 'o_102' || $ === 'o_103' || $ === 'o_104' || $ === 'o_105' || $ === 'o_106' || $ === 'o_107' || $ === 'o_108'))) return false;
  return true;
}

/** True of a request whose fields are right, whatever its rules say. */
export function isFirstElementsCreateRequestShape(value: unknown): value is FirstElementsCreateRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'element_name': case 'element_description': case 'element_frontal_image': case 'element_refer_list': case 'tag_list': continue; default: return false; }
  let $: unknown;
  $ = value.element_name;
  if (!(typeof $ === 'string' && $ !== '' && isAtMost($, 20))) return false;
  $ = value.element_description;
  if (!(typeof $ === 'string' && $ !== '' && isAtMost($, 100))) return false;
  $ = value.element_frontal_image;
  if (!(typeof $ === 'string' && (isWebUrl($) || isRawBase64($)))) return false;
  $ = value.element_refer_list;
  if (!(Array.isArray($) && $.length >= 1 && $.length <= 3 && allPass($, isRequestElementReferList))) return false;
  $ = value.tag_list;
  if ($ !== undefined && !(Array.isArray($) && allPass($, isRequestTagList))) return false;
  return true;
}

function readRequestElementReferList(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'image_url': continue; default: return; }
  const copy = {} as FirstElementsCreateRequestElementReferList;
  let $: unknown;
  $ = value.image_url;
  if (!(typeof $ === 'string' && (isWebUrl($) || isRawBase64($)))) return;
  copy.image_url = $;
  return copy;
}

function readRequestTagList(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'tag_id': continue; default: return; }
  const copy = {} as FirstElementsCreateRequestTagList;
  let $: unknown;
  $ = value.tag_id;
  if (!(($ === 'o_101' || $ === 'o_102' || $ === 'o_103' || $ === 'o_104' || $ === 'o_105' || $ === 'o_106' || $ === 'o_107' || $ === 'o_108'))) return;
  copy.tag_id = $;
  return copy;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readFirstElementsCreateRequestShape(value: unknown): FirstElementsCreateRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'element_name': case 'element_description': case 'element_frontal_image': case 'element_refer_list': case 'tag_list': continue; default: return; }
  const copy = {} as FirstElementsCreateRequest;
  let $: unknown;
  $ = value.element_name;
  if (!(typeof $ === 'string' && $ !== '' && isAtMost($, 20))) return;
  copy.element_name = $;
  $ = value.element_description;
  if (!(typeof $ === 'string' && $ !== '' && isAtMost($, 100))) return;
  copy.element_description = $;
  $ = value.element_frontal_image;
  if (!(typeof $ === 'string' && (isWebUrl($) || isRawBase64($)))) return;
  copy.element_frontal_image = $;
  $ = value.element_refer_list;
  {
    if (!(Array.isArray($) && $.length >= 1 && $.length <= 3)) return;
    const read = readItems($, readRequestElementReferList);
    if (read === undefined) return;
    copy.element_refer_list = read;
  }
  $ = value.tag_list;
  if ($ !== undefined) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readRequestTagList);
    if (read === undefined) return;
    copy.tag_list = read;
  } else if ('tag_list' in value) copy.tag_list = undefined;
  return copy;
}

/** True of a request that keeps every rule of the register that it can be asked for. */
export function isFirstElementsCreateRequest(value: unknown): value is FirstElementsCreateRequest {
  return isFirstElementsCreateRequestShape(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readFirstElementsCreateRequest(value: unknown): FirstElementsCreateRequest | undefined {
  return readFirstElementsCreateRequestShape(value);
}

function readResponseDataElementReferList(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as FirstElementsCreateResponseDataElementReferList;
  let $: unknown;
  $ = value.image_url;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.image_url = $;
  } else if ('image_url' in value) copy.image_url = undefined;
  for (const key in value) switch (key) { case 'image_url': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataTagList(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as FirstElementsCreateResponseDataTagList;
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
  const copy = {} as FirstElementsCreateResponseData;
  let $: unknown;
  $ = value.element_id;
  {
    const read = readInt64($);
    if (read === undefined) return;
    copy.element_id = read;
  }
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
    const read = readItems($, readResponseDataElementReferList);
    if (read === undefined) return;
    copy.element_refer_list = read;
  } else if ('element_refer_list' in value) copy.element_refer_list = undefined;
  $ = value.tag_list;
  if ($ != null) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readResponseDataTagList);
    if (read === undefined) return;
    copy.tag_list = read;
  } else if ('tag_list' in value) copy.tag_list = undefined;
  $ = value.owned_by;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.owned_by = $;
  } else if ('owned_by' in value) copy.owned_by = undefined;
  for (const key in value) switch (key) { case 'element_id': case 'element_name': case 'element_description': case 'element_frontal_image': case 'element_refer_list': case 'tag_list': case 'owned_by': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

/** Reads the response as the schema does; undefined when the schema has issues to tell. */
export function readFirstElementsCreateResponse(value: unknown): FirstElementsCreateResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as FirstElementsCreateResponse;
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
