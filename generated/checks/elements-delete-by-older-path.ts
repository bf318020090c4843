// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { ElementsDeleteByOlderPathGiven, ElementsDeleteByOlderPathRequest, ElementsDeleteByOlderPathResponse, ElementsDeleteByOlderPathResponseData } from '../types/elements-delete-by-older-path.ts';

/** True of a request whose fields are right, whatever its rules say. */
export function isElementsDeleteByOlderPathRequestShape(value: unknown): value is ElementsDeleteByOlderPathRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'element_id': continue; default: return false; }
  let $: unknown;
  $ = value.element_id;
  if (!(typeof $ === 'string' && $ !== '')) return false;
  return true;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readElementsDeleteByOlderPathRequestShape(value: unknown): ElementsDeleteByOlderPathRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'element_id': continue; default: return; }
  const copy = {} as ElementsDeleteByOlderPathRequest;
  let $: unknown;
  $ = value.element_id;
  if (!(typeof $ === 'string' && $ !== '')) return;
  copy.element_id = $;
  return copy;
}

/** True of a request that keeps every rule of the register that it can be asked for. */
export function isElementsDeleteByOlderPathRequest(value: unknown): value is ElementsDeleteByOlderPathRequest {
  return isElementsDeleteByOlderPathRequestShape(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readElementsDeleteByOlderPathRequest(value: unknown): ElementsDeleteByOlderPathRequest | undefined {
  return readElementsDeleteByOlderPathRequestShape(value);
}

function readResponseData(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as ElementsDeleteByOlderPathResponseData;
  let $: unknown;
  $ = value.task_id;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.task_id = $;
  } else if ('task_id' in value) copy.task_id = undefined;
  $ = value.task_status;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.task_status = $;
  } else if ('task_status' in value) copy.task_status = undefined;
  for (const key in value) switch (key) { case 'task_id': case 'task_status': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

/** Reads the response as the schema does; undefined when the schema has issues to tell. */
export function readElementsDeleteByOlderPathResponse(value: unknown): ElementsDeleteByOlderPathResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as ElementsDeleteByOlderPathResponse;
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
  if ($ != null) {
    const read = readResponseData($);
    if (read === undefined) return;
    copy.data = read;
  } else if ('data' in value) copy.data = undefined;
  for (const key in value) switch (key) { case 'code': case 'message': case 'request_id': case 'data': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

/** True of what the schema of the given accepts. */
export function isElementsDeleteByOlderPathGiven(value: unknown): value is ElementsDeleteByOlderPathGiven {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'is_preset': continue; default: return false; }
  let $: unknown;
  $ = value.is_preset;
  if ($ !== undefined && !(typeof $ === 'boolean')) return false;
  return true;
}

/** Reads the given as the schema does; undefined when the schema has issues to tell. */
export function readElementsDeleteByOlderPathGiven(value: unknown): ElementsDeleteByOlderPathGiven | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'is_preset': continue; default: return; }
  const copy = {} as ElementsDeleteByOlderPathGiven;
  let $: unknown;
  $ = value.is_preset;
  if ($ !== undefined) {
    if (!(typeof $ === 'boolean')) return;
    copy.is_preset = $;
  } else if ('is_preset' in value) copy.is_preset = undefined;
  return copy;
}
