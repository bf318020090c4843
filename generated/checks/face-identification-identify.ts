// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { filled } from '../kernel/conditions.ts';
import { readItems } from '../kernel/lists.ts';
import { isNumber, isWebUrl } from '../kernel/scalars.ts';
import { readNumericText, readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { FaceIdentificationIdentifyGiven, FaceIdentificationIdentifyRequest, FaceIdentificationIdentifyResponse, FaceIdentificationIdentifyResponseData, FaceIdentificationIdentifyResponseDataFaceData, FaceIdentificationIdentifyResponseDataFinalBalanceDeduction } from '../types/face-identification-identify.ts';

/** True of a request whose fields are right, whatever its rules say. */
export function isFaceIdentificationIdentifyRequestShape(value: unknown): value is FaceIdentificationIdentifyRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'video_id': case 'video_url': continue; default: return false; }
  let $: unknown;
  $ = value.video_id;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  $ = value.video_url;
  if ($ !== undefined && !(typeof $ === 'string' && ($ === '' || isWebUrl($)))) return false;
  return true;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readFaceIdentificationIdentifyRequestShape(value: unknown): FaceIdentificationIdentifyRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'video_id': case 'video_url': continue; default: return; }
  const copy = {} as FaceIdentificationIdentifyRequest;
  let $: unknown;
  $ = value.video_id;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.video_id = $;
  } else if ('video_id' in value) copy.video_id = undefined;
  $ = value.video_url;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && ($ === '' || isWebUrl($)))) return;
    copy.video_url = $;
  } else if ('video_url' in value) copy.video_url = undefined;
  return copy;
}

/** True of a request that keeps every rule of the register that it can be asked for. */
export function isFaceIdentificationIdentifyRequest(value: unknown): value is FaceIdentificationIdentifyRequest {
  return isFaceIdentificationIdentifyRequestShape(value) && keepsRules(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readFaceIdentificationIdentifyRequest(value: unknown): FaceIdentificationIdentifyRequest | undefined {
  const copy = readFaceIdentificationIdentifyRequestShape(value);
  return copy !== undefined && keepsRules(copy) ? copy : undefined;
}

/** What the body alone cannot decide is not broken. Types were checked in the register; here they would be narrowed until nothing is left of them. */
function keepsRules(value: any): boolean {
  const {
    video_id: $video_id,
    video_url: $video_url,
  } = value;
  let broken = false;
  /** faceIdentification.identify#one-video */
  broken ||= filled($video_id) === filled($video_url);
  return !broken;
}

function readResponseDataFaceData(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as FaceIdentificationIdentifyResponseDataFaceData;
  let $: unknown;
  $ = value.face_id;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.face_id = $;
  } else if ('face_id' in value) copy.face_id = undefined;
  $ = value.face_image;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.face_image = $;
  } else if ('face_image' in value) copy.face_image = undefined;
  $ = value.start_time;
  if ($ != null) {
    const read = readWhole($);
    if (read === undefined) return;
    copy.start_time = read;
  } else if ('start_time' in value) copy.start_time = undefined;
  $ = value.end_time;
  if ($ != null) {
    const read = readWhole($);
    if (read === undefined) return;
    copy.end_time = read;
  } else if ('end_time' in value) copy.end_time = undefined;
  for (const key in value) switch (key) { case 'face_id': case 'face_image': case 'start_time': case 'end_time': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataFinalBalanceDeduction(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as FaceIdentificationIdentifyResponseDataFinalBalanceDeduction;
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
  const copy = {} as FaceIdentificationIdentifyResponseData;
  let $: unknown;
  $ = value.session_id;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.session_id = $;
  } else if ('session_id' in value) copy.session_id = undefined;
  $ = value.face_data;
  if ($ != null) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readResponseDataFaceData);
    if (read === undefined) return;
    copy.face_data = read;
  } else if ('face_data' in value) copy.face_data = undefined;
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
  for (const key in value) switch (key) { case 'session_id': case 'face_data': case 'final_unit_deduction': case 'final_balance_deduction': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

/** Reads the response as the schema does; undefined when the schema has issues to tell. */
export function readFaceIdentificationIdentifyResponse(value: unknown): FaceIdentificationIdentifyResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as FaceIdentificationIdentifyResponse;
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

/** True of what the schema of the given accepts. */
export function isFaceIdentificationIdentifyGiven(value: unknown): value is FaceIdentificationIdentifyGiven {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'own_video_seconds': case 'own_video_age_days': continue; default: return false; }
  let $: unknown;
  $ = value.own_video_seconds;
  if ($ !== undefined && !(isNumber($) && $ >= 0)) return false;
  $ = value.own_video_age_days;
  if ($ !== undefined && !(isNumber($) && $ >= 0)) return false;
  return true;
}

/** Reads the given as the schema does; undefined when the schema has issues to tell. */
export function readFaceIdentificationIdentifyGiven(value: unknown): FaceIdentificationIdentifyGiven | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'own_video_seconds': case 'own_video_age_days': continue; default: return; }
  const copy = {} as FaceIdentificationIdentifyGiven;
  let $: unknown;
  $ = value.own_video_seconds;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= 0)) return;
    copy.own_video_seconds = $;
  } else if ('own_video_seconds' in value) copy.own_video_seconds = undefined;
  $ = value.own_video_age_days;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= 0)) return;
    copy.own_video_age_days = $;
  } else if ('own_video_age_days' in value) copy.own_video_age_days = undefined;
  return copy;
}
