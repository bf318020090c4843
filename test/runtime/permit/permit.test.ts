// A permit is good for one send of one request in time, and nothing that is not from the guard is one.
import { describe, expect, it } from 'vitest';
import { issuePermit, type Permit, spendPermit } from '../../../runtime/permit/permit.ts';

const REQUEST = { operation: 'text2video.create', method: 'POST', path: '/v1/videos/text2video', bodySha256: 'ab' };
const issue = (): Permit => issuePermit({ ...REQUEST, sendBefore: 5000 });

describe('a permit', () => {
  it('is good once', () => {
    const permit = issue();
    expect(spendPermit(permit, REQUEST, 5000)).toEqual({ kind: 'good' });
    expect(spendPermit(permit, REQUEST, 1)).toEqual({ kind: 'refused', why: 'the permit has been used' });
  });

  it.each([
    ['operation', { operation: 'image2video.create' }],
    ['method', { method: 'PUT' }],
    ['path', { path: '/v1/videos/image2video' }],
    ['bodySha256', { bodySha256: 'ac' }],
  ])('is for no other %s, and is used up by asking', (name, change) => {
    const permit = issue();
    expect(spendPermit(permit, { ...REQUEST, ...change }, 1)).toEqual({
      kind: 'refused',
      why: `the permit is for another ${name}`,
    });
    expect(spendPermit(permit, REQUEST, 1).kind).toBe('refused');
  });

  it.each([5000.1, Number.NaN])('is too late at %s', (now) => {
    expect(spendPermit(issue(), REQUEST, now)).toEqual({
      kind: 'refused',
      why: 'the permit has expired: too much time has passed since the intent was written',
    });
  });

  it('cannot be made or copied', () => {
    const copies = [{ kind: 'permit' } as const, { ...issue() }, structuredClone(issue()), Object.create(issue())];
    for (const copy of copies)
      expect(spendPermit(copy, REQUEST, 1)).toEqual({ kind: 'refused', why: 'this is no permit of the guard' });
  });

  it('does not change when what it was issued for changes', () => {
    const terms = { ...REQUEST, sendBefore: 5000 };
    const permit = issuePermit(terms);
    terms.path = '/v1/videos/image2video';
    expect(spendPermit(permit, terms, 1).kind).toBe('refused');
  });

  it('allows one more send of the same request after a refused token, and no third', () => {
    const permit = issue();
    expect(spendPermit(permit, REQUEST, 1).kind).toBe('good');
    expect(spendPermit(permit, REQUEST, 60_000, 'refused-token')).toEqual({ kind: 'good' });
    expect(spendPermit(permit, REQUEST, 60_000, 'refused-token').kind).toBe('refused');
  });

  it('gives no second send without a first, for another body, or too late', () => {
    expect(spendPermit(issue(), REQUEST, 1, 'refused-token')).toEqual({
      kind: 'refused',
      why: 'nothing was sent under this permit yet',
    });
    const other = issue();
    spendPermit(other, REQUEST, 1);
    expect(spendPermit(other, { ...REQUEST, bodySha256: 'ac' }, 1, 'refused-token').kind).toBe('refused');
    const late = issue();
    spendPermit(late, REQUEST, 1);
    expect(spendPermit(late, REQUEST, 70_001, 'refused-token').kind).toBe('refused');
  });
});
