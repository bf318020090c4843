// Secrets are taken out by what they are, wherever they stand; media and prompts are shortened to their checksums.
import { describe, expect, it } from 'vitest';
import { elideBody } from '../../../runtime/store/elide.ts';
import { createRedact } from '../../../runtime/store/redact.ts';
import { createUlid, isUlid } from '../../../runtime/store/ulid.ts';

const SECRET = 'canary/7f3a+9c51"d2e8';
const redact = createRedact([SECRET, 'short']);

describe('a secret', () => {
  it.each([
    ['as it stands', SECRET],
    ['inside a text', `key=${SECRET};`],
    ['escaped in JSON', JSON.stringify({ key: SECRET })],
    ['escaped in a URL', `https://example.com/?key=${encodeURIComponent(SECRET)}`],
    ['in hexadecimal digits', Buffer.from(SECRET).toString('hex')],
    ['in base64', Buffer.from(SECRET).toString('base64')],
    ['in base64 behind one byte', Buffer.from(`a${SECRET}`).toString('base64')],
    ['in base64 behind two bytes', Buffer.from(`ab${SECRET}:cd`).toString('base64')],
    ['in base64 for URLs', Buffer.from(SECRET).toString('base64url')],
  ])('is taken out %s', (_how, text) => {
    const [hidden, deep] = [redact(text), redact({ list: [{ text }], [text]: 1 })];
    expect(hidden).toContain('***');
    const left = JSON.stringify([hidden, deep]);
    expect(left).not.toContain(SECRET.slice(0, 10));
    expect(left).not.toContain(Buffer.from(SECRET).toString('hex').slice(0, 12));
    expect(left).not.toContain(Buffer.from(SECRET).toString('base64').slice(2, 14));
  });

  it.each([
    ['a JSON Web Token', 'eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJhayJ9.c2lnbmF0dXJl'],
    ['what follows Bearer', 'authorization: Bearer abcdef1234567890'],
  ])('that is %s is taken out although nobody named it', (_what, text) => {
    expect(redact(text)).toBe(text.startsWith('eyJ') ? '***' : 'authorization: ***');
  });

  it('that is a token in an address stays where the address has to open something, and is taken out elsewhere', () => {
    const token = 'eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJhayJ9.c2lnbmF0dXJl';
    const said = { url: `https://cdn.example/a.mp4?token=${token}`, why: `refused: ${token}`, key: SECRET };
    const hidden = { ...said, why: 'refused: ***', key: '***' };
    expect(redact(said, 'kept')).toEqual(hidden);
    expect(redact(said)).toEqual({ ...hidden, url: 'https://cdn.example/a.mp4?token=***' });
  });

  it('that is too short to tell from words stays, and so does everything else', () => {
    const value = { text: 'a short walk', n: 12345678901234567890n, no: null, list: [true] };
    expect(redact(value)).toEqual(value);
  });
});

describe('a body', () => {
  const image = Buffer.alloc(300, 7).toString('base64');

  it('keeps its shape, and of media their size and checksum', () => {
    const elided = elideBody(
      { image, list: [{ image_url: `data:image/png;base64,${image}` }], n: 1 },
      { prompts: false },
    );
    expect(JSON.stringify(elided)).not.toContain(image.slice(0, 40));
    expect(elided).toMatchObject({
      image: expect.stringMatching(/^<elided media: 400 characters, sha256 [0-9a-f]{64}>$/),
      n: 1,
    });
  });

  it('keeps its prompt, unless that is not wanted', () => {
    const body = { prompt: 'a lighthouse at dusk', mode: 'std', url: 'https://example.com/a.mp4' };
    expect(elideBody(body, { prompts: false })).toEqual(body);
    expect(elideBody(body, { prompts: true })).toEqual({
      ...body,
      prompt: expect.stringMatching(/^<elided text: 20 characters, sha256 [0-9a-f]{64}>$/),
    });
  });
});

describe('an id', () => {
  it('is a ULID: its time first, then chance', () => {
    expect(createUlid(1469918176385, () => new Uint8Array(16).fill(33))).toBe('01ARYZ6S411111111111111111');
    expect(createUlid(0, () => new Uint8Array(16).fill(255))).toBe('0000000000ZZZZZZZZZZZZZZZZ');
    expect(isUlid('01ARYZ6S411111111111111111')).toBe(true);
  });

  it('sorts by its time', () => {
    const ids = [1, 31, 32, 1e12, 2e12].map((now) => createUlid(now, () => new Uint8Array(16)));
    expect([...ids].sort()).toEqual(ids);
  });

  it.each([
    ['drawn as high already', '01ARYZ6S411111111111111111', '01ARYZ6S411111111111111112'],
    ['full at its end', '01ARYZ6S4111111111111ZZZZZ', '01ARYZ6S411111111111200000'],
    ['of a clock that was ahead', '01ARYZ6S500000000000000000', '01ARYZ6S500000000000000001'],
    ['lower', '01ARYZ6S400000000000000000', '01ARYZ6S411111111111111111'],
  ])('sorts behind another one that is %s', (_what, after, id) => {
    expect(createUlid(1469918176385, () => new Uint8Array(16).fill(33), after)).toBe(id);
  });
});
