// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { readItems } from '../kernel/lists.ts';
import { isRawBase64, isWebUrl } from '../kernel/scalars.ts';
import { readNumericText, readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { ImageRecognitionRecognizeRequest, ImageRecognitionRecognizeResponse, ImageRecognitionRecognizeResponseData, ImageRecognitionRecognizeResponseDataFinalBalanceDeduction, ImageRecognitionRecognizeResponseDataTaskResult, ImageRecognitionRecognizeResponseDataTaskResultImages } from '../types/image-recognition-recognize.ts';

/** True of a request whose fields are right, whatever its rules say. */
export function isImageRecognitionRecognizeRequestShape(value: unknown): value is ImageRecognitionRecognizeRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'image': continue; default: return false; }
  let $: unknown;
  $ = value.image;
  if (!(typeof $ === 'string' && (isWebUrl($) || isRawBase64($)))) return false;
  return true;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readImageRecognitionRecognizeRequestShape(value: unknown): ImageRecognitionRecognizeRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'image': continue; default: return; }
  const copy = {} as ImageRecognitionRecognizeRequest;
  let $: unknown;
  $ = value.image;
  if (!(typeof $ === 'string' && (isWebUrl($) || isRawBase64($)))) return;
  copy.image = $;
  return copy;
}

/** True of a request that keeps every rule of the register that it can be asked for. */
export function isImageRecognitionRecognizeRequest(value: unknown): value is ImageRecognitionRecognizeRequest {
  return isImageRecognitionRecognizeRequestShape(value) && keepsRules(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readImageRecognitionRecognizeRequest(value: unknown): ImageRecognitionRecognizeRequest | undefined {
  const copy = readImageRecognitionRecognizeRequestShape(value);
  return copy !== undefined && keepsRules(copy) ? copy : undefined;
}

/** What the body alone cannot decide is not broken. Types were checked in the register; here they would be narrowed until nothing is left of them. */
function keepsRules(value: any): boolean {
  const {
    image: $image,
  } = value;
  let broken = false;
  /** imageRecognition.recognize#base64-without-prefix */
  broken ||= $image.startsWith("data:");
  return !broken;
}

function readResponseDataTaskResultImages(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as ImageRecognitionRecognizeResponseDataTaskResultImages;
  let $: unknown;
  $ = value.type;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.type = $;
  } else if ('type' in value) copy.type = undefined;
  $ = value.is_contain;
  if ($ != null) {
    if (!(typeof $ === 'boolean')) return;
    copy.is_contain = $;
  } else if ('is_contain' in value) copy.is_contain = undefined;
  $ = value.url;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.url = $;
  } else if ('url' in value) copy.url = undefined;
  for (const key in value) switch (key) { case 'type': case 'is_contain': case 'url': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataTaskResult(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as ImageRecognitionRecognizeResponseDataTaskResult;
  let $: unknown;
  $ = value.images;
  if ($ != null) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readResponseDataTaskResultImages);
    if (read === undefined) return;
    copy.images = read;
  } else if ('images' in value) copy.images = undefined;
  for (const key in value) switch (key) { case 'images': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataFinalBalanceDeduction(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as ImageRecognitionRecognizeResponseDataFinalBalanceDeduction;
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
  const copy = {} as ImageRecognitionRecognizeResponseData;
  let $: unknown;
  $ = value.task_result;
  if ($ != null) {
    const read = readResponseDataTaskResult($);
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
    const read = readResponseDataFinalBalanceDeduction($);
    if (read === undefined) return;
    copy.final_balance_deduction = read;
  } else if ('final_balance_deduction' in value) copy.final_balance_deduction = undefined;
  for (const key in value) switch (key) { case 'task_result': case 'final_unit_deduction': case 'final_balance_deduction': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

/** Reads the response as the schema does; undefined when the schema has issues to tell. */
export function readImageRecognitionRecognizeResponse(value: unknown): ImageRecognitionRecognizeResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as ImageRecognitionRecognizeResponse;
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
