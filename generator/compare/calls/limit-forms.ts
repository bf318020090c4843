// What each limit measures of a value; undefined where it measures nothing. An empty text or list means the same as none.
import type { SharedLimit } from '../upstream.ts';

export const LIMIT_FORMS: Readonly<Record<SharedLimit, (value: unknown) => number | undefined>> = {
  length: (value) => (typeof value === 'string' && value !== '' ? countCharacters(value) : undefined),
  items: (value) => (Array.isArray(value) && value.length > 0 ? value.length : undefined),
  range: (value) => {
    if (typeof value === 'number' || typeof value === 'bigint') return Number(value);
    return typeof value === 'string' && /^-?\d{1,15}(?:\.\d+)?$/.test(value) ? Number(value) : undefined;
  },
};

/** Code points, without a copy of what may be megabytes of base64. */
function countCharacters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0xdc00 || unit > 0xdfff) count += 1;
  }
  return count;
}
