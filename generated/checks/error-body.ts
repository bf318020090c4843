// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { ErrorBodyError } from '../types/error-body.ts';

/** Reads the error as the schema does; undefined when the schema has issues to tell. */
export function readErrorBodyError(value: unknown): ErrorBodyError | undefined {
  if (!isRecord(value)) return;
  const copy = {} as ErrorBodyError;
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
    copy.data = $;
  } else if ('data' in value) copy.data = undefined;
  for (const key in value) switch (key) { case 'code': case 'message': case 'request_id': case 'data': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}
