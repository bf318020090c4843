// A file goes into the field that takes it, and nowhere else; paths are read as people write them.
import { describe, expect, it } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { readFromBytes } from '../../../runtime/media/byte-source.ts';
import { parseFieldPath, putAt } from '../../../runtime/media/field-path.ts';
import { fillBody } from '../../../runtime/media/fill-body.ts';

const omni = operations.find(({ id }) => id === 'omniVideo.create');
const SOURCE = readFromBytes(Buffer.from('abc'));

function fill(body: unknown, ...path: readonly PropertyKey[]): unknown {
  if (omni === undefined) throw new Error('omniVideo.create is no operation');
  const filled = fillBody(omni, body, { path, source: SOURCE });
  return filled.kind === 'filled' ? filled.body : filled.kind;
}

describe('a path', () => {
  it.each([
    ['image', ['image']],
    ['$.image', ['image']],
    ['image_list[0].image_url', ['image_list', 0, 'image_url']],
    ['a.b[12][3].c-d', ['a', 'b', 12, 3, 'c-d']],
    ['', undefined],
    ['$', undefined],
    ['image_list[].image_url', undefined],
    ['image_list[-1]', undefined],
    ['image_list[99999]', undefined],
    ['a..b', undefined],
    ['a b', undefined],
    ['a[0]b', undefined],
  ])('%j is read', (text, path) => {
    expect(parseFieldPath(text)).toEqual(path);
  });

  it('is filled in with what is on the way to it, and never by what is not there', () => {
    expect(putAt(undefined, ['a', 0, 'b'], 1)).toEqual({ a: [{ b: 1 }] });
    expect(putAt({ a: [{ b: 0, c: 2 }, 3], d: 4 }, ['a', 0, 'b'], 1)).toEqual({ a: [{ b: 1, c: 2 }, 3], d: 4 });
    expect(putAt({ a: [1] }, ['a', 2], 1)).toBeUndefined();
    expect(putAt({ a: 'text' }, ['a', 'b'], 1)).toBeUndefined();
    const body = JSON.parse('{"__proto__": {"a": 1}}');
    expect(JSON.stringify(putAt(body, ['b'], 2))).toBe('{"__proto__":{"a":1},"b":2}');
  });
});

describe('a file', () => {
  it('is put into the field as raw base64', () => {
    expect(fill({ prompt: 'sea' }, 'image_list', 0, 'image_url')).toEqual({
      prompt: 'sea',
      image_list: [{ image_url: 'YWJj' }],
    });
    expect(fill({ image_list: [{ image_url: '', type: 'first_frame' }] }, 'image_list', 0, 'image_url')).toEqual({
      image_list: [{ image_url: 'YWJj', type: 'first_frame' }],
    });
  });

  it('leaves an address where it stands, and a field that takes addresses only', () => {
    const address = { image_list: [{ image_url: 'https://example.com/a.png' }] };
    expect(fill(address, 'image_list', 0, 'image_url')).toEqual(address);
    expect(fill({ prompt: 'sea' }, 'video_list', 0, 'video_url')).toEqual({ prompt: 'sea' });
    expect(fill({ prompt: 'sea' }, 'nothing')).toEqual({ prompt: 'sea' });
  });

  it('never takes the place of something else', () => {
    expect(fill({ image_list: [{ image_url: 'iVBORw0KGgo=' }] }, 'image_list', 0, 'image_url')).toBe('taken');
    expect(fill({ image_list: 'none' }, 'image_list', 0, 'image_url')).toBe('taken');
  });
});
