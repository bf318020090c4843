// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// What single values must be: texts with a format, numbers, 64-bit ids. Schemas and compiled checks both ask here, so they cannot disagree.
import type { TextFormat } from './contract-model.ts';
import type { Int64Input } from './wire-types.ts';

export function hasFormat(text: string, format: TextFormat): boolean {
  switch (format) {
    case 'url':
      return isWebUrl(text);
    case 'base64':
      return isRawBase64(text);
    case 'integer':
      return isWholeText(text);
    case 'decimal':
      return isDecimalText(text);
  }
}

const COLON = 58;

export function isWebUrl(text: string): boolean {
  // The colon tells a URL from base64 in a moment, and most fields that take one take both.
  if (text.charCodeAt(4) !== COLON && text.charCodeAt(5) !== COLON) return false;
  return (text.startsWith('https://') || /^https?:\/\//i.test(text)) && URL.canParse(text);
}

/** Raw base64: no `data:` prefix, no line breaks; missing padding is accepted. A loop: a pattern takes longer for a few characters and for ten million. */
export function isRawBase64(text: string): boolean {
  const digits = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length;
  const padded = digits < text.length;
  if (digits === 0 || digits % 4 === 1 || (padded && text.length % 4 !== 0)) return false;
  for (let index = 0; index < digits; index += 1) if (!isBase64Digit(text.charCodeAt(index))) return false;
  return true;
}

const PLUS = 43;
const MINUS = 45;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
/** The bit that a small letter has and its capital has not. */
const SMALL = 32;

function isBase64Digit(unit: number): boolean {
  const capital = unit & ~SMALL;
  if (capital >= CAPITAL_A && capital <= CAPITAL_Z) return true;
  return (unit >= ZERO && unit <= NINE) || unit === PLUS || unit === SLASH;
}

/** Digits alone from `start` on, at least one and at most so many. A loop: on texts this short a pattern takes three times as long. */
function hasDigits(text: string, start: number, most: number): boolean {
  const count = text.length - start;
  if (count < 1 || count > most) return false;
  for (let index = start; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < ZERO || unit > NINE) return false;
  }
  return true;
}

/** A whole number as it stands in quotes; of 15 digits none is lost. */
export function isWholeText(text: string): boolean {
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  return hasDigits(text, start, 15) && (text.charCodeAt(start) !== ZERO || text.length === start + 1);
}

/** A decimal number as it stands in quotes. */
export const DECIMAL_TEXT = /^-?\d{1,15}(?:\.\d+)?$/;

export function isDecimalText(text: string): boolean {
  return DECIMAL_TEXT.test(text);
}

/** Length in Unicode code points, which is how the register and zod count characters. */
export function countCharacters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; count += 1) index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  return count;
}

/** At most so many characters. They are counted only where it matters: a code point is one or two units. */
export function isAtMost(text: string, max: number): boolean {
  return text.length <= max || (text.length <= max * 2 && countCharacters(text) <= max);
}

export function isAtLeast(text: string, min: number): boolean {
  return text.length >= min && (text.length >= min * 2 || countCharacters(text) >= min);
}

/** A number that JSON can hold. */
export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** A whole number that has lost no digits. */
export function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/** An int64 with all its digits: a number beyond 2^53 has already lost some and is none. */
export function isInt64(value: unknown): value is Int64Input {
  switch (typeof value) {
    case 'number':
      return isWhole(value);
    case 'bigint':
      return BigInt.asIntN(64, value) === value;
    case 'string': {
      const start = value.charCodeAt(0) === MINUS ? 1 : 0;
      // Up to 18 digits are in range, whatever they are.
      return hasDigits(value, start, 19) && (value.length - start < 19 || isInt64(BigInt(value)));
    }
    default:
      return false;
  }
}

/** No value is one of none. */
export function isNothing(_value: unknown): _value is never {
  return false;
}
