// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { hasInteger, toInteger } from '../kernel/conditions.ts';
import { readItems } from '../kernel/lists.ts';
import { isAtMost, isNumber } from '../kernel/scalars.ts';
import { readNumericText, readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { TextToSpeechCreateGiven, TextToSpeechCreateHeaders, TextToSpeechCreateRequest, TextToSpeechCreateResponse, TextToSpeechCreateResponseData, TextToSpeechCreateResponseDataFinalBalanceDeduction, TextToSpeechCreateResponseDataTaskResult, TextToSpeechCreateResponseDataTaskResultAudios } from '../types/text-to-speech-create.ts';

/** True of a request whose fields are right, whatever its rules say. */
export function isTextToSpeechCreateRequestShape(value: unknown): value is TextToSpeechCreateRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'text': case 'voice_id': case 'voice_language': case 'voice_speed': continue; default: return false; }
  let $: unknown;
  $ = value.text;
  if (!(typeof $ === 'string' && $ !== '' && isAtMost($, 1000))) return false;
  $ = value.voice_id;
  if (!(typeof $ === 'string' && $ !== '')) return false;
  $ = value.voice_language;
  if (!(($ === 'zh' || $ === 'en'))) return false;
  $ = value.voice_speed;
  if ($ !== undefined && !(isNumber($) && $ >= 0.8 && $ <= 2)) return false;
  return true;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readTextToSpeechCreateRequestShape(value: unknown): TextToSpeechCreateRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'text': case 'voice_id': case 'voice_language': case 'voice_speed': continue; default: return; }
  const copy = {} as TextToSpeechCreateRequest;
  let $: unknown;
  $ = value.text;
  if (!(typeof $ === 'string' && $ !== '' && isAtMost($, 1000))) return;
  copy.text = $;
  $ = value.voice_id;
  if (!(typeof $ === 'string' && $ !== '')) return;
  copy.voice_id = $;
  $ = value.voice_language;
  if (!(($ === 'zh' || $ === 'en'))) return;
  copy.voice_language = $;
  $ = value.voice_speed;
  if ($ !== undefined) {
    if (!(isNumber($) && $ >= 0.8 && $ <= 2)) return;
    copy.voice_speed = $;
  } else if ('voice_speed' in value) copy.voice_speed = undefined;
  return copy;
}

/** True of a request that keeps every rule of the register that it can be asked for. */
export function isTextToSpeechCreateRequest(value: unknown): value is TextToSpeechCreateRequest {
  return isTextToSpeechCreateRequestShape(value) && keepsRules(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readTextToSpeechCreateRequest(value: unknown): TextToSpeechCreateRequest | undefined {
  const copy = readTextToSpeechCreateRequestShape(value);
  return copy !== undefined && keepsRules(copy) ? copy : undefined;
}

/** What the body alone cannot decide is not broken. Types were checked in the register; here they would be narrowed until nothing is left of them. */
function keepsRules(value: any): boolean {
  const {
    voice_speed: $voice_speed = 1,
  } = value;
  let broken = false;
  /** textToSpeech.create#speed-one-decimal */
  broken ||= (hasInteger((($voice_speed * 10) + 0.5)) && !((($voice_speed * 10) - toInteger((($voice_speed * 10) + 0.5))) < 0.001)) || (hasInteger((($voice_speed * 10) + 0.5)) && !((toInteger((($voice_speed * 10) + 0.5)) - ($voice_speed * 10)) < 0.001));
  return !broken;
}

/** True of what the schema of the headers accepts. */
export function isTextToSpeechCreateHeaders(value: unknown): value is TextToSpeechCreateHeaders {
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
export function readTextToSpeechCreateHeaders(value: unknown): TextToSpeechCreateHeaders | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'Content-Type': case 'Authorization': continue; default: return; }
  const copy = {} as TextToSpeechCreateHeaders;
  let $: unknown;
  $ = value['Content-Type'];
  if (!($ === 'application/json')) return;
  copy['Content-Type'] = $;
  $ = value.Authorization;
  if (!(typeof $ === 'string' && $ !== '')) return;
  copy.Authorization = $;
  return copy;
}

function readResponseDataTaskResultAudios(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as TextToSpeechCreateResponseDataTaskResultAudios;
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

function readResponseDataTaskResult(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as TextToSpeechCreateResponseDataTaskResult;
  let $: unknown;
  $ = value.audios;
  if ($ != null) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readResponseDataTaskResultAudios);
    if (read === undefined) return;
    copy.audios = read;
  } else if ('audios' in value) copy.audios = undefined;
  for (const key in value) switch (key) { case 'audios': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

function readResponseDataFinalBalanceDeduction(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as TextToSpeechCreateResponseDataFinalBalanceDeduction;
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
  const copy = {} as TextToSpeechCreateResponseData;
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
  for (const key in value) switch (key) { case 'task_id': case 'task_status': case 'task_status_msg': case 'task_result': case 'final_unit_deduction': case 'final_balance_deduction': case 'created_at': case 'updated_at': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

/** Reads the response as the schema does; undefined when the schema has issues to tell. */
export function readTextToSpeechCreateResponse(value: unknown): TextToSpeechCreateResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as TextToSpeechCreateResponse;
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
export function isTextToSpeechCreateGiven(value: unknown): value is TextToSpeechCreateGiven {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'voice_speaks_zh': case 'voice_speaks_en': continue; default: return false; }
  let $: unknown;
  $ = value.voice_speaks_zh;
  if ($ !== undefined && !(typeof $ === 'boolean')) return false;
  $ = value.voice_speaks_en;
  if ($ !== undefined && !(typeof $ === 'boolean')) return false;
  return true;
}

/** Reads the given as the schema does; undefined when the schema has issues to tell. */
export function readTextToSpeechCreateGiven(value: unknown): TextToSpeechCreateGiven | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'voice_speaks_zh': case 'voice_speaks_en': continue; default: return; }
  const copy = {} as TextToSpeechCreateGiven;
  let $: unknown;
  $ = value.voice_speaks_zh;
  if ($ !== undefined) {
    if (!(typeof $ === 'boolean')) return;
    copy.voice_speaks_zh = $;
  } else if ('voice_speaks_zh' in value) copy.voice_speaks_zh = undefined;
  $ = value.voice_speaks_en;
  if ($ !== undefined) {
    if (!(typeof $ === 'boolean')) return;
    copy.voice_speaks_en = $;
  } else if ('voice_speaks_en' in value) copy.voice_speaks_en = undefined;
  return copy;
}
