// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// Reads single values in the forms in which services really send them; undefined for what is none of these forms.
import { isDecimalText, isNumber, isWhole } from './scalars.ts';

/** A whole number that relays turned into text (`"0"`, `"0.0"`). */
export const WHOLE_TEXT = /^-?\d{1,15}(?:\.0+)?$/;

export function readNumber(value: unknown): number | undefined {
  if (typeof value === 'string') return isDecimalText(value) ? Number(value) : undefined;
  return isNumber(value) ? value : undefined;
}

export function readWhole(value: unknown): number | undefined {
  if (typeof value === 'string') return WHOLE_TEXT.test(value) ? Number(value) : undefined;
  return isWhole(value) ? value : undefined;
}

/** A text that may also come as a number. */
export function readNumericText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : isNumber(value) ? String(value) : undefined;
}

/** The digits of an int64 as text, whatever form it came in. */
export function readInt64(value: unknown): string | undefined {
  return typeof value === 'string' ? value : isWhole(value) || typeof value === 'bigint' ? String(value) : undefined;
}

/** A parameter of a path or query, which travels as text: `"30"` is as good as 30, `"true"` as true. Anything else comes back as it is. */
export function readParameter(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (/^-?\d{1,15}(?:\.\d{1,15})?$/.test(value)) return Number(value);
  return value === 'true' ? true : value === 'false' ? false : value;
}
