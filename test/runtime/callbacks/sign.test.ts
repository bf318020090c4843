// The published test vector of the scheme: secret, id, time and body give exactly this signature.
import { describe, expect, it } from 'vitest';
import { buildSignatureHeaders, readSecret, signCallback } from '../../../runtime/callbacks/sign.ts';
import { VECTOR } from './vector.ts';

describe('a signature', () => {
  it('is that of the published vector', () => {
    expect(buildSignatureHeaders(VECTOR.secret, VECTOR)).toEqual({
      'webhook-id': VECTOR.id,
      'webhook-timestamp': '1614265330',
      'webhook-signature': VECTOR.signature,
    });
  });

  it('is over the bytes, as text or not, and changes with each of them', () => {
    const raw = VECTOR.raw.toString();
    expect(signCallback(VECTOR.secret, { ...VECTOR, raw })).toBe(VECTOR.signature);
    expect(signCallback(VECTOR.secret, { ...VECTOR, raw: `${raw} ` })).not.toBe(VECTOR.signature);
  });

  it('stands once for each secret during a rotation, in their order', () => {
    const other = `whsec_${Buffer.from('another key').toString('base64')}`;
    const list = buildSignatureHeaders([other, VECTOR.secret], VECTOR)['webhook-signature'].split(' ');
    expect([list.length, list[1]]).toEqual([2, VECTOR.signature]);
  });
});

describe('a secret', () => {
  it('may be given without its beginning', () => {
    expect(readSecret(VECTOR.secret.slice('whsec_'.length))).toEqual(readSecret(VECTOR.secret));
  });

  it.each(['', 'whsec_', 'whsec_not base64', 'whsec_===='])('that holds no key is none: %j', (secret) => {
    expect(readSecret(secret)).toBeUndefined();
    expect(() => signCallback(secret, VECTOR)).toThrow('the secret of a callback is whsec_ and base64');
  });
});
