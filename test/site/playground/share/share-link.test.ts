// Links to a state of the playground: what is written is read again, and what is damaged or hostile is refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBytes } from '../../../../site/src/playground/share/base64url.ts';
import { deflate } from '../../../../site/src/playground/share/compression.ts';
import { readLink, writeExampleLink, writeLink } from '../../../../site/src/playground/share/share-link.ts';

const STATE = {
  operation: 'omniVideo.create',
  kind: 'request',
  text: '{ "prompt": "ein Märchen 🌊", }',
  path: { model: 'x' },
  given: { reference_video_seconds: '5' },
} as const;

describe('a link', () => {
  it('brings back the state, also of a text that is no JSON', async () => {
    expect(await readLink(`#${await writeLink(STATE)}`)).toEqual({ kind: 'state', state: STATE });
  });

  it('brings back any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const state = { ...STATE, text };
        expect(await readLink(`#${await writeLink(state)}`)).toEqual({ kind: 'state', state });
      }),
    );
  });

  it('is not made of what is too large for an address', async () => {
    const text = Array.from({ length: 20_000 }, (_, place) => (place * 2_654_435_761) % 4_294_967_296).join(',');
    expect(await writeLink({ ...STATE, text })).toBeUndefined();
  });

  it('to an example can be read and written by hand', async () => {
    const link = writeExampleLink('omniVideo.create', 'broken/#references-limit');
    expect(link).toBe('operation=omniVideo.create&example=broken/%23references-limit');
    expect(await readLink(`#${link}`)).toEqual({
      kind: 'example',
      operation: 'omniVideo.create',
      example: 'broken/#references-limit',
    });
    expect(await readLink('#operation=tasks.list')).toEqual({
      kind: 'example',
      operation: 'tasks.list',
      example: undefined,
    });
  });
});

describe('a link that', () => {
  const pack = async (text: string) => `#v1=${encodeBytes(await deflate(text))}`;
  const DAMAGED = { kind: 'refused', why: 'the link is damaged or was cut; ask for it again' };

  it('says nothing leaves the page as it is', async () => {
    expect(await readLink('')).toEqual({ kind: 'nothing' });
    expect(await readLink('#_top')).toEqual({ kind: 'nothing' });
  });

  it('is of another version is refused by its number', async () => {
    const why = 'the link is of version 2, which this page does not know';
    expect(await readLink('#v2=abc')).toEqual({ kind: 'refused', why });
  });

  it.each(['#v1=', '#v1=***', '#v1=AAAA', '#v1=%F0%9F'])('is damaged (%s) is refused', async (fragment) => {
    expect(await readLink(fragment)).toEqual(DAMAGED);
  });

  it('was cut is refused', async () => {
    const link = `#${await writeLink(STATE)}`;
    expect(await readLink(link.slice(0, -8))).toEqual(DAMAGED);
  });

  it('holds something else is refused', async () => {
    for (const text of ['{}', '[]', '["x","order","",{},{}]', '["x","request",1,{},{}]', 'no JSON'])
      expect(await readLink(await pack(text))).toEqual(DAMAGED);
  });

  it('would fill the memory is refused', async () => {
    expect(await readLink(await pack(JSON.stringify(['x', 'request', 'a'.repeat(50_000_000), {}, {}])))).toEqual(
      DAMAGED,
    );
  });

  it('holds more than texts keeps the texts alone', async () => {
    const text = '["omniVideo.create","request","",{"model":1,"__proto__":"x"},null]';
    const read = await readLink(await pack(text));
    expect(JSON.stringify(read)).toBe(
      '{"kind":"state","state":{"operation":"omniVideo.create","kind":"request","text":"","path":{"__proto__":"x"},"given":{}}}',
    );
  });
});
