// A credential is one of two ways, cannot break a header, and shows itself nowhere.
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type CredentialInput, fingerprintCredential, toCredential } from '../../../runtime/transport/credential.ts';
import { InvalidCredential } from '../../../runtime/transport/errors.ts';

const PAIR = { accessKey: 'access-key-1', secretKey: 'secret-key-1' };

describe('a credential', () => {
  it.each<[string, CredentialInput]>([
    ['missing', {}],
    ['half a pair', { accessKey: 'access-key-1' }],
    ['the other half', { secretKey: 'secret-key-1' }],
    ['both ways', { apiKey: 'api-key-12', ...PAIR }],
  ])('that is %s is refused', (_name, input) => {
    expect(() => toCredential(input)).toThrow(InvalidCredential);
  });

  it.each([
    ['a line end', 'key-12345\r\nX-Injected: 1'],
    ['a lone line feed', 'key-12345\nX-Injected: 1'],
    ['NUL', 'key-12345\u0000'],
    ['a blank', 'key 12345'],
    ['a tab', 'key\t12345'],
    ['letters beyond ASCII', 'key-12345-é'],
    ['a direction mark', 'key-12345\u202e'],
    ['nothing', ''],
    ['too little to be told from a word', 'abc'],
    ['too much for a header', 'a'.repeat(2000)],
  ])('with %s is refused as an API key and in a pair, and is not quoted', (_name, key) => {
    for (const input of [{ apiKey: key }, { ...PAIR, accessKey: key }, { ...PAIR, secretKey: key }]) {
      const refused = catchError(() => toCredential(input));
      expect(refused).toBeInstanceOf(InvalidCredential);
      if (key.length > 3) expect(inspect(refused)).not.toContain(key.slice(0, 7));
    }
  });

  it('shows stars however it is printed', () => {
    const credentials = [toCredential({ apiKey: 'canary-key-1' }), toCredential(PAIR)];
    const prints = credentials.flatMap((credential) => [
      JSON.stringify(credential),
      inspect(credential, { depth: 9, showHidden: true }),
      ...Object.values(credential).map((value) => `${value}`),
      ...Object.values(credential).map((value) => String(value)),
    ]);
    for (const print of prints) expect(print).not.toMatch(/canary-key-1|secret-key-1|access-key-1/);
  });
});

describe('the fingerprint of an account', () => {
  it('is the same for the same credential, and another for any other', () => {
    const inputs = [{ apiKey: 'api-key-12' }, { apiKey: 'api-key-13' }, PAIR, { ...PAIR, accessKey: 'access-key-2' }];
    const prints = inputs.map((input) => fingerprintCredential(toCredential(input)));
    expect(new Set(prints).size).toBe(4);
    expect(prints).toEqual(inputs.map((input) => fingerprintCredential(toCredential(input))));
    for (const print of prints) expect(print).toMatch(/^[0-9a-f]{16}$/);
  });
});

function catchError(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
