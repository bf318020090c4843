// Callbacks are signed as the service signs them: by Standard Webhooks, whose published test vector must come out.
import { describe, expect, it } from 'vitest';
import { buildSignatureHeaders, signCallback } from '../../../runtime/callbacks/sign.ts';

/** Of the reference implementations of Standard Webhooks. */
const VECTOR = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  callback: { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1614265330, raw: '{"test": 2432232314}' },
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};

describe('a signature', () => {
  it('is that of the public test vector, with the secret as it is shown or without its beginning', () => {
    expect(signCallback(VECTOR.secret, VECTOR.callback)).toBe(VECTOR.signature);
    expect(signCallback(VECTOR.secret.slice(6), VECTOR.callback)).toBe(VECTOR.signature);
  });

  it('is over the bytes of the body, as text or not', () => {
    const raw = Buffer.from(VECTOR.callback.raw);
    expect(signCallback(VECTOR.secret, { ...VECTOR.callback, raw })).toBe(VECTOR.signature);
    expect(signCallback(VECTOR.secret, { ...VECTOR.callback, raw: `${VECTOR.callback.raw} ` })).not.toBe(
      VECTOR.signature,
    );
  });

  it('travels with the id and the time that it covers', () => {
    expect(buildSignatureHeaders(VECTOR.secret, VECTOR.callback)).toEqual({
      'webhook-id': VECTOR.callback.id,
      'webhook-timestamp': '1614265330',
      'webhook-signature': VECTOR.signature,
    });
  });
});
