// Answers were paid for: what came is read as far as it goes, what is unusual is told, and only the unusable is refused.
import { describe, expect, it } from 'vitest';
import { loadParcel } from './parcel-code.ts';

const code = await loadParcel();

describe('reading an answer', () => {
  it('reads documented fields, keeps unknown ones, and takes null and tolerated types as absent', () => {
    const answer = {
      id: 7,
      state: 'frozen',
      price: false,
      warnings: '',
      courier: { name: 'Bo', score: '4.5', phone: 123, hat: 'red' },
      extras: null,
      color: 'blue',
    };
    const result = code.check('parcel.create', 'response', answer);
    expect(result.valid).toBe(true);
    expect(result.value).toEqual({
      id: '7',
      state: 'frozen',
      price: undefined,
      warnings: undefined,
      courier: { name: 'Bo', score: 4.5, phone: undefined, hat: 'red' },
      extras: undefined,
      color: 'blue',
    });
    expect(result.observations.map(({ path, code: kind }) => `${path} ${kind}`)).toEqual([
      '$.state unknown-value',
      '$.price other-type',
      '$.warnings other-type',
      '$.courier.score other-type',
      '$.courier.phone other-type',
      '$.courier.hat unknown-key',
      '$.color unknown-key',
    ]);
  });

  it('reports what is documented as always there and is missing', () => {
    const result = code.check('parcel.create', 'response', { id: '7' });
    expect(result.valid).toBe(true);
    expect(result.observations.map(({ path, code: kind }) => `${path} ${kind}`)).toEqual([
      '$.state missing',
      '$.price missing',
    ]);
  });

  it('refuses an answer without a required field, and says by which row', () => {
    const result = code.check('parcel.create', 'response', { state: 'taken' });
    expect(result.valid).toBe(false);
    expect(result.issues).toMatchObject([
      {
        path: '$.id',
        code: 'required',
        row: expect.stringMatching(/^register\/parcel\.md:\d+$/),
        status: 'live-confirmed',
      },
    ]);
  });

  it('reads callbacks and error bodies by the same rules', () => {
    expect(code.check('parcel.event', 'callback', { id: 1, state: 'lost', proof: null }).value).toEqual({
      id: '1',
      state: 'lost',
    });
    expect(code.check('error.body', 'error', { code: '30', text: 'no' }).value).toEqual({ code: 30, text: 'no' });
    expect(code.check('error.body', 'error', { text: 'no' }).valid).toBe(false);
  });
});
