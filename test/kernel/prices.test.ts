// A cost is only worth saying when it is certain: one price, exact decimals, and otherwise the reason why it is not known.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { need, size } from '../../generator/kernel/conditions.ts';
import {
  estimateCost,
  multiplyDecimals,
  type Price,
  type PriceScope,
  type Unit,
} from '../../generator/kernel/prices.ts';
import type { View } from '../../generator/kernel/view.ts';
import { FILM, GIVEN, VIEW } from './small-operation.ts';
import { row } from './small-part.ts';

const UNITS: Readonly<Record<string, Unit>> = {
  coin: { currency: 'EUR', listPrice: '0.14', ...row(90, 'doc-confirmed') },
};

function price(
  name: string,
  reads: readonly string[],
  applies: (self: View, given: View) => boolean,
  more: Partial<Price> = {},
): Price {
  return {
    id: `film.create#price:${name}`,
    units: '0.6',
    unit: 'coin',
    per: 'second',
    reads,
    applies,
    ...row(50),
    ...more,
  };
}

const seconds = (self: View): number => Number(need(self.seconds));
const SILENT = price('silent', ['sound', 'seconds'], (self) => self.sound === false, { quantity: seconds });
const LOUD = price('loud', ['sound', 'seconds'], (self) => self.sound === true, { units: '1.25', quantity: seconds });
const ALWAYS = price('always', [], () => true, { units: '2', per: 'call', quantity: () => 1 });
const CLIP = price('clip', ['mode', 'given.clip_seconds'], (self) => self.mode === 'pro', {
  quantity: (_self, given) => Number(need(given.clip_seconds)),
});
const OPEN = price('open', ['mode'], (self) => self.mode === '4k', { per: 'hour' });

function estimate(prices: readonly Price[], body: unknown, given?: unknown) {
  const scope: PriceScope = { view: VIEW, given: GIVEN, prices };
  return estimateCost(FILM, scope, UNITS, body, given);
}

/** What a price is called where it is used, or may be. */
const used = ({ id, units, unit, per, row: at, status, evidence }: Price) => ({
  price: id,
  units,
  unit,
  per,
  row: at,
  status,
  evidence,
});

describe('a call that is not charged', () => {
  it('is free, whatever prices there are', () => {
    expect(estimateCost({ ...FILM, bills: false }, { view: VIEW, given: GIVEN, prices: [ALWAYS] }, UNITS, {})).toEqual({
      kind: 'free',
      operation: { row: 'register/small.md:1', status: 'live-confirmed', evidence: [] },
    });
  });
});

describe('a call that one price applies to', () => {
  it('costs its units for each of what is counted, and so much by the list', () => {
    expect(estimate([SILENT, LOUD], { seconds: 7 })).toEqual({
      kind: 'priced',
      price: used(SILENT),
      quantity: 7,
      units: '4.2',
      unit: 'coin',
      listPrice: {
        amount: '0.588',
        currency: 'EUR',
        unit: { row: 'register/small.md:90', status: 'doc-confirmed', evidence: [] },
      },
    });
  });

  it('has no list price where the unit has none', () => {
    expect(estimate([{ ...SILENT, unit: 'shell' }], { seconds: 7 })).toEqual({
      kind: 'priced',
      price: { ...used(SILENT), unit: 'shell' },
      quantity: 7,
      units: '4.2',
      unit: 'shell',
    });
  });

  it('reads defaults for what the body leaves out', () => {
    expect(estimate([SILENT, LOUD], {})).toMatchObject({ price: { price: SILENT.id }, quantity: 5, units: '3' });
    expect(estimate([SILENT, LOUD], undefined)).toMatchObject({ price: { price: SILENT.id }, units: '3' });
  });

  it.each([
    [{ sound: true, seconds: 4 }, '5', '0.7'],
    [{ sound: true, seconds: 2.5 }, '3.125', '0.4375'],
    [{ sound: true, seconds: 0.1 + 0.2 }, '0.375', '0.0525'],
    [{ sound: true, seconds: 8.001 }, '10.00125', '1.400175'],
    [{ sound: true, seconds: 0 }, '0', '0'],
  ])('%j costs %s coins, %s by the list', (body, units, amount) => {
    expect(estimate([SILENT, LOUD], body)).toMatchObject({ units, listPrice: { amount } });
  });

  it('counts calls without a word of the body', () => {
    expect(estimate([ALWAYS], { seconds: 'none' })).toMatchObject({ kind: 'priced', quantity: 1, units: '2' });
  });

  it('counts by a fact that was given', () => {
    expect(estimate([CLIP], { mode: 'pro' }, { clip_seconds: 8.5 })).toMatchObject({ quantity: 8.5, units: '5.1' });
  });

  it('speaks although a value that its price does not read is broken', () => {
    expect(estimate([SILENT, LOUD], { seconds: 7, shots: 'none' })).toMatchObject({ units: '4.2' });
  });
});

describe('a cost that is not known', () => {
  const unknown = (why: string, message: string, candidates: readonly Price[] = [], needs: readonly string[] = []) => ({
    kind: 'unknown',
    why,
    message,
    needs,
    candidates: candidates.map(used),
  });

  it('for want of any price of the operation', () => {
    const none = unknown('no-price', 'no price of film.create is registered');
    expect(estimateCost(FILM, undefined, UNITS, {})).toEqual(none);
  });

  it('because no price applies', () => {
    const none = unknown('no-price', 'no registered price of film.create applies to this request');
    expect(estimate([LOUD, OPEN], { sound: false })).toEqual(none);
    expect(estimate([], {})).toEqual(none);
  });

  it('because more than one applies', () => {
    expect(estimate([SILENT, ALWAYS], {})).toEqual(
      unknown('several-prices', 'the register has more than one price for this request', [SILENT, ALWAYS]),
    );
  });

  it('because a value that decides between prices is broken', () => {
    expect(estimate([SILENT, LOUD], { sound: 'on' })).toEqual(
      unknown('missing-facts', 'which price applies depends on facts that are not known', [SILENT, LOUD]),
    );
  });

  it('because another price may apply as well, which names the facts that would decide it', () => {
    const byClip = price('by-clip', ['given.clip_seconds'], (_self, given) => Number(need(given.clip_seconds)) > 3);
    expect(estimate([SILENT, byClip], {})).toEqual(
      unknown(
        'missing-facts',
        'which price applies depends on facts that are not known',
        [SILENT, byClip],
        ['clip_seconds'],
      ),
    );
    expect(estimate([SILENT, byClip], {}, { clip_seconds: 2 })).toMatchObject({ kind: 'priced', units: '3' });
  });

  it('because the request never says how many', () => {
    expect(estimate([OPEN], { mode: '4k' })).toEqual(
      unknown('no-quantity', 'it costs 0.6 coin units for each hour, and the request does not say how many', [OPEN]),
    );
  });

  it('because a fact that counts was not given', () => {
    const missing = unknown(
      'missing-facts',
      'it costs 0.6 coin units for each second, and how many is not known',
      [CLIP],
      ['clip_seconds'],
    );
    expect(estimate([CLIP], { mode: 'pro' })).toEqual(missing);
  });

  it.each([
    ['negative', -1],
    ['beyond every count', 1e21],
    ['no number', Number.NaN],
    ['without end', Number.POSITIVE_INFINITY],
  ])('because a count is %s', (_what, count) => {
    expect(estimate([{ ...ALWAYS, quantity: () => count }], {})).toMatchObject({
      kind: 'unknown',
      why: 'missing-facts',
    });
  });

  it('but a bug of a price is shown, not hidden', () => {
    const buggy = price('buggy', [], () => {
      throw new TypeError('a bug');
    });
    expect(() => estimate([buggy], {})).toThrow(TypeError);
  });
});

describe('a product of decimals', () => {
  it.each([
    ['0.6', '7', '4.2'],
    ['0.14', '4.2', '0.588'],
    ['1.0', '5', '5'],
    ['0.05', '20', '1'],
    ['0', '7.5', '0'],
    ['100', '100', '10000'],
    ['0.0035', '8', '0.028'],
    ['999999999.999999999', '999999999.999999999', '999999999999999998.000000000000000001'],
  ])('%s times %s is %s', (one, other, product) => {
    expect(multiplyDecimals(one, other)).toBe(product);
    expect(multiplyDecimals(other, one)).toBe(product);
  });

  it('has the digits of the whole numbers', () => {
    const decimal = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: 0, max: 9 }));
    const print = ([digits, places]: readonly [bigint, number]): string => {
      const text = String(digits).padStart(places + 1, '0');
      return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
    };
    fc.assert(
      fc.property(decimal, decimal, (one, other) => {
        const [whole = '', fraction = ''] = multiplyDecimals(print(one), print(other)).split('.');
        const places = one[1] + other[1];
        expect(BigInt(`${whole}${fraction.padEnd(places, '0')}`)).toBe(one[0] * other[0]);
        expect(fraction.endsWith('0')).toBe(false);
      }),
    );
  });
});

it('a count of a list is a quantity', () => {
  const each = price('each', ['shots'], () => true, {
    quantity: (self) => size(Array.isArray(self.shots) ? self.shots : []),
  });
  expect(estimate([each], { shots: [{}, {}, {}] })).toMatchObject({ quantity: 3, units: '1.8' });
  expect(estimate([each], { shots: [{}, 'two'] })).toMatchObject({ kind: 'unknown', why: 'missing-facts' });
});
