// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// What single values must be: texts with a format and 64-bit ids. It needs no zod, so whoever only asks about a value does not load it.

export type TextFormat = 'url' | 'base64' | 'integer' | 'decimal';

export function hasFormat(text: string, format: TextFormat): boolean {
  switch (format) {
    case 'url':
      return isWebUrl(text);
    case 'base64':
      return isRawBase64(text);
    case 'integer':
      return /^-?(?:0|[1-9]\d{0,14})$/.test(text);
    case 'decimal':
      return /^-?\d{1,15}(?:\.\d+)?$/.test(text);
  }
}

export function isWebUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** Raw base64: no `data:` prefix, no line breaks; missing padding is accepted. */
export function isRawBase64(text: string): boolean {
  const digits = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length;
  const padded = digits < text.length;
  return digits > 0 && digits % 4 !== 1 && (!padded || text.length % 4 === 0) && BASE64.test(text);
}

/** What the text of a path or query parameter means where its field is no text. */
export function readParameter(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (/^-?\d{1,15}(?:\.\d{1,15})?$/.test(value)) return Number(value);
  return value === 'true' ? true : value === 'false' ? false : value;
}

const INT64_MAX = 2n ** 63n - 1n;

/** Digits of an int64, or undefined: a number beyond 2^53 has already lost digits and is refused. */
export function readInt64(value: unknown): bigint | undefined {
  const exact =
    typeof value === 'bigint'
      ? value
      : typeof value === 'number' && Number.isSafeInteger(value)
        ? BigInt(value)
        : typeof value === 'string' && /^-?\d{1,19}$/.test(value)
          ? BigInt(value)
          : undefined;
  return exact !== undefined && exact <= INT64_MAX && exact >= -INT64_MAX - 1n ? exact : undefined;
}
