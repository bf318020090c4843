// Which part of a file a Range header means.
import { describe, expect, it } from 'vitest';
import { parseRange } from '../../../../runtime/emulator/assets/parse-range.ts';

const part = (start: number, end: number) => ({ kind: 'part', start, end });

describe('a Range header for a file of 100 bytes', () => {
  it.each([
    [undefined, { kind: 'all' }],
    ['bytes=0-9', part(0, 9)],
    ['bytes=90-', part(90, 99)],
    ['bytes=-5', part(95, 99)],
    ['bytes=-500', part(0, 99)],
    ['bytes=50-5000', part(50, 99)],
    ['bytes= 0-0', part(0, 0)],
    ['bytes=100-', { kind: 'unsatisfiable' }],
    ['bytes=-0', { kind: 'unsatisfiable' }],
    ['bytes=9-0', { kind: 'all' }],
    ['bytes=0-1,5-6', { kind: 'all' }],
    ['bytes=-', { kind: 'all' }],
    ['items=0-1', { kind: 'all' }],
    ['bytes=1e1-20', { kind: 'all' }],
    ['bytes=9999999999999999999-', { kind: 'all' }],
  ])('%s', (header, expected) => {
    expect(parseRange(header, 100)).toEqual(expected);
  });

  it('of an empty file has no last bytes', () => {
    expect(parseRange('bytes=-1', 0)).toEqual({ kind: 'unsatisfiable' });
  });
});
