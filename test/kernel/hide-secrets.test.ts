// Tokens are hidden wherever they stand, addresses of results are not broken, and no text takes longer than its length.
import { describe, expect, it } from 'vitest';
import {
  hideForms,
  hideTokens,
  hideTokensOutsideAddresses,
  listSecretForms,
} from '../../generator/kernel/hide-secrets.ts';

const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJhayJ9.c2lnbmF0dXJl';

describe('a token', () => {
  it.each([
    [TOKEN, '***'],
    [`authorization: Bearer ${TOKEN}`, 'authorization: ***'],
    [`Bearer%20${TOKEN}`, '***'],
    [`%22${TOKEN}%22`, '%22***%22'],
    [`sent.${TOKEN}.`, 'sent.***.'],
    [`x${TOKEN} and ${TOKEN}`, 'x*** and ***'],
    [TOKEN.slice(0, 30), '***'],
    ['bearer abcdefg1', '***'],
    ['a standard bearer approaching the gate', 'a standard bearer approaching the gate'],
    ['version 1.2.3 of eyJ.x and a.b', 'version 1.2.3 of eyJ.x and a.b'],
    ['emulated-1 kc1-01ARZ3NDEKTSV4RRFFQ69G5FAV-a1', 'emulated-1 kc1-01ARZ3NDEKTSV4RRFFQ69G5FAV-a1'],
  ])('in %j leaves %j', (text, left) => {
    expect(hideTokens(text)).toBe(left);
    expect(hideTokensOutsideAddresses(text)).toBe(left);
  });

  it('in an address stays for whoever downloads, and nowhere else', () => {
    const address = `https://cdn.example/clip.mp4?token=${TOKEN}`;
    expect(hideTokensOutsideAddresses(`${address} ${TOKEN}`)).toBe(`${address} ***`);
    expect(hideTokens(address)).toBe('https://cdn.example/clip.mp4?token=***');
  });
});

it('a key that was signed into a token is found there too, which breaks the token', () => {
  const key = 'canary-access-key';
  const signed = Buffer.from(JSON.stringify({ iss: key, exp: 1 })).toString('base64url');
  expect(hideForms(`https://cdn.example/?t=${signed}`, listSecretForms([key]))).not.toContain(signed);
});

it.each([
  ['-eyJaaaaa', '-eyJaaaaa'],
  ['eyJaaaaaaa.', '***.'],
  ['a.', 'a.'],
  ['bearer ', 'bearer '],
  ['bearer+', 'bearer+'],
  ['a://', 'a://'],
])('a mebibyte of %j is read in one go: in the square of its length it would take minutes', (piece, left) => {
  const text = piece.repeat(2 ** 20 / piece.length);
  expect(hideTokens(text).slice(0, left.length)).toBe(left);
  expect(hideTokensOutsideAddresses(text).slice(0, left.length)).toBe(left);
});
