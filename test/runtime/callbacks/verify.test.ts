// Who sent a callback: decided on the bytes as they came, within five minutes, against every secret that is valid now.
import { describe, expect, it } from 'vitest';
import { buildSignatureHeaders } from '../../../runtime/callbacks/sign.ts';
import { verifyCallback } from '../../../runtime/callbacks/verify.ts';
import { VECTOR } from './vector.ts';

const NOW = VECTOR.timestamp * 1000;
const SECRETS = [VECTOR.secret];
const OLD_SECRET = `whsec_${Buffer.from('the one before').toString('base64')}`;
const HEADERS = {
  'webhook-id': VECTOR.id,
  'webhook-timestamp': String(VECTOR.timestamp),
  'webhook-signature': VECTOR.signature,
};
const SIGNED = { kind: 'signed', id: VECTOR.id };

describe('a callback is signed', () => {
  it('if its signature is that of the published vector', () => {
    expect(verifyCallback(HEADERS, VECTOR.raw, SECRETS, NOW)).toEqual(SIGNED);
  });

  it('whatever case its headers come in', () => {
    const headers = Object.fromEntries(Object.entries(HEADERS).map(([name, value]) => [name.toUpperCase(), value]));
    expect(verifyCallback(headers, VECTOR.raw, SECRETS, NOW)).toEqual(SIGNED);
  });

  it('if one of several signatures fits, among entries of other versions', () => {
    const list = `v1a,${VECTOR.signature.slice(3)} v1,AAAA ${VECTOR.signature}`;
    expect(verifyCallback({ ...HEADERS, 'webhook-signature': list }, VECTOR.raw, SECRETS, NOW)).toEqual(SIGNED);
  });

  it('if the old or the new secret fits during a rotation', () => {
    const both = buildSignatureHeaders([OLD_SECRET, VECTOR.secret], VECTOR);
    expect(verifyCallback(both, VECTOR.raw, [OLD_SECRET], NOW)).toEqual(SIGNED);
    expect(verifyCallback(HEADERS, VECTOR.raw, [OLD_SECRET, VECTOR.secret], NOW)).toEqual(SIGNED);
  });

  it.each([-300, 300])('%i s from now', (seconds) => {
    expect(verifyCallback(HEADERS, VECTOR.raw, SECRETS, NOW + seconds * 1000)).toEqual(SIGNED);
  });
});

const NO_FIT = { kind: 'wrong', why: 'no signature fits the body and a secret' };
const TOO_FAR = { kind: 'wrong', why: 'webhook-timestamp is more than 300 s away; is the clock right?' };

describe('a callback is wrong', () => {
  it('if one blank of the body differs', () => {
    expect(verifyCallback(HEADERS, Buffer.from('{"test":2432232314}'), SECRETS, NOW)).toEqual(NO_FIT);
  });

  it('if its secret is another', () => {
    expect(verifyCallback(HEADERS, VECTOR.raw, [OLD_SECRET], NOW)).toEqual(NO_FIT);
  });

  it.each([
    ['an id that was not signed', { 'webhook-id': 'msg_other' }],
    ['a time that was not signed', { 'webhook-timestamp': String(VECTOR.timestamp + 1) }],
    ['a signature that is cut', { 'webhook-signature': VECTOR.signature.slice(0, -2) }],
    ['a signature without its version', { 'webhook-signature': VECTOR.signature.slice(3) }],
    ['a signature of no bytes', { 'webhook-signature': 'v1,' }],
  ])('with %s', (_what, changed) => {
    expect(verifyCallback({ ...HEADERS, ...changed }, VECTOR.raw, SECRETS, NOW)).toEqual(NO_FIT);
  });

  it.each([-301, 301])('%i s from now', (seconds) => {
    expect(verifyCallback(HEADERS, VECTOR.raw, SECRETS, NOW + seconds * 1000)).toEqual(TOO_FAR);
  });
});

describe('a callback is malformed', () => {
  it.each([
    ['without one of the three headers', { 'webhook-id': undefined }, 'webhook-id is missing'],
    ['with a header in a list', { 'webhook-id': ['a', 'b'] }, 'webhook-id came more than once'],
    ['with a header in two cases', { 'Webhook-Id': 'other' }, 'webhook-id came more than once'],
    ['with a time in words', { 'webhook-timestamp': 'now' }, 'webhook-timestamp is no number of seconds'],
    ['with a time below zero', { 'webhook-timestamp': '-1' }, 'webhook-timestamp is no number of seconds'],
    ['with an empty list', { 'webhook-signature': ' ' }, 'webhook-signature is no list of 1 to 16 signatures'],
    [
      'with a list that only costs time',
      { 'webhook-signature': 'v1,a '.repeat(17) },
      'webhook-signature is no list of 1 to 16 signatures',
    ],
    [
      'with an id that would break a line',
      { 'webhook-id': 'a\nb' },
      'webhook-id is no printable text of at most 256 characters',
    ],
  ])('%s', (_what, changed, why) => {
    expect(verifyCallback({ ...HEADERS, ...changed }, VECTOR.raw, SECRETS, NOW)).toEqual({ kind: 'malformed', why });
  });
});

describe('a callback nobody can vouch for', () => {
  it('is unsigned if none of the headers came', () => {
    expect(verifyCallback({ 'content-type': 'application/json' }, VECTOR.raw, SECRETS, NOW)).toEqual({
      kind: 'unsigned',
    });
  });

  it('is unchecked if there is no secret to check it with', () => {
    expect(verifyCallback(HEADERS, VECTOR.raw, [], NOW)).toEqual({ kind: 'unchecked', id: VECTOR.id });
  });
});
