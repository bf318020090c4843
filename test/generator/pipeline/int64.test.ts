// Ids beyond 2^53 must come through every step with all their digits: a wrong digit is another customer's parcel.
import { describe, expect, it } from 'vitest';
import { GOOD_PARCEL, loadParcel } from './parcel-code.ts';

const code = await loadParcel();
const BODY =
  '{"service":"road","recipient":{"name":"Ada"},"weight":1,"account":9007199254740993,"routes":[9223372036854775807,7]}';

describe('an int64 beyond 2^53', () => {
  it('survives being parsed, checked and written, as a plain number again', () => {
    const result = code.check('parcel.create', 'request', code.parseJson(BODY));
    expect(result.issues).toEqual([]);
    expect(code.stringifyJson(result.value)).toBe(BODY);
  });

  it('survives in an answer, as the text of its digits', () => {
    const result = code.check('parcel.create', 'response', code.parseJson('{"id":9007199254740993}'));
    expect(result.value).toEqual({ id: '9007199254740993' });
  });

  it('is sent by the client as it was given', async () => {
    const bodies: unknown[] = [];
    const client = code.createClient({
      send: async ({ body }) => {
        bodies.push(body);
        return { status: 200, body: code.parseJson('{"id":18014398509481985}') };
      },
    });
    const answer = await client.parcel.create({ ...GOOD_PARCEL, account: 9007199254740993n });
    expect(code.stringifyJson(bodies)).toContain('"account":9007199254740993');
    expect(answer).toEqual({ id: '18014398509481985' });
  });

  it.each([[9223372036854775808n], ['9223372036854775808'], [9007199254740992], ['1.5'], [1.5], [null]])(
    'is refused as %s, which is no int64 or has lost digits',
    (account) => {
      const { issues } = code.check('parcel.create', 'request', { ...GOOD_PARCEL, account });
      expect(issues.map(({ path, code: kind }) => `${path} ${kind}`)).toEqual(['$.account type']);
    },
  );
});
