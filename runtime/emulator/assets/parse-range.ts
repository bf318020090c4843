// The Range header of RFC 9110, one range only: what asks for several, or is no range, is answered as if nothing had been asked.

export type AskedRange =
  | { readonly kind: 'all' }
  /** `end` is the last byte, inclusive. */
  | { readonly kind: 'part'; readonly start: number; readonly end: number }
  | { readonly kind: 'unsatisfiable' };

export function parseRange(header: string | undefined, total: number): AskedRange {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.replaceAll(' ', '') ?? '') ?? [];
  if (first === '' && last === '') return { kind: 'all' };
  if (first === '') {
    const length = Number(last);
    return length === 0 || total === 0
      ? { kind: 'unsatisfiable' }
      : { kind: 'part', start: Math.max(0, total - length), end: total - 1 };
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return { kind: 'all' };
  if (start >= total) return { kind: 'unsatisfiable' };
  return { kind: 'part', start, end: last === '' ? total - 1 : Math.min(Number(last), total - 1) };
}
