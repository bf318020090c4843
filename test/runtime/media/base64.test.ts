// Base64 as the service takes it; what it does not take is said with what to do.
import { expect, it } from 'vitest';
import { decodeBase64, inspectBase64 } from '../../../runtime/media/base64.ts';

it('of every length is counted without being decoded', () => {
  const lengths = Array.from({ length: 40 }, (_, index) => index + 1);
  const texts = lengths.map((length) => Buffer.alloc(length, 0xfb).toString('base64'));
  expect(texts.map(inspectBase64)).toEqual(lengths.map((bytes) => ({ kind: 'good', bytes, isPadded: true })));
  expect(texts.map((text) => decodeBase64(text).length)).toEqual(lengths);
});

it('without padding is told', () => {
  expect(inspectBase64('iVBORw0KGg')).toEqual({ kind: 'good', bytes: 7, isPadded: false });
});

it.each([
  [
    'data:image/png;base64,iVBORw0KGgo=',
    'begins with a data: prefix',
    'remove all up to the first comma; send the base64 text alone',
  ],
  [' DATA:,iVBO', 'begins with a data: prefix', 'remove all up to the first comma; send the base64 text alone'],
  ['iVBO\nRw0K', 'holds line breaks or spaces', 'remove them; send the base64 text in one piece'],
  ['iVBORw0K\n', 'holds line breaks or spaces', 'remove them; send the base64 text in one piece'],
  ['_-BORw0K', 'is in the alphabet for addresses', 'write + for - and / for _'],
  ['iVBO.w0K', 'holds a character at 4 that base64 does not have', 'encode the file again'],
  ['iVBORw0K=', 'is cut or wrongly padded', 'encode the file again; its length with = at the end is a multiple of 4'],
  ['iVBOR', 'is cut or wrongly padded', 'encode the file again; its length with = at the end is a multiple of 4'],
  ['iVBO=w0K', 'is cut or wrongly padded', 'encode the file again; its length with = at the end is a multiple of 4'],
  ['====', 'is cut or wrongly padded', 'encode the file again; its length with = at the end is a multiple of 4'],
])('%j is wrong', (text, why, fix) => {
  expect(inspectBase64(text)).toEqual({ kind: 'wrong', why, fix });
});
