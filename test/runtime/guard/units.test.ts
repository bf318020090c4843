// Sums of units are exact: what binary fractions get wrong would exceed a cap by a hair, or miss it by one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDecimals, exceeds, sumUnits } from '../../../runtime/guard/units.ts';

describe('units', () => {
  it.each([
    ['0.1', '0.2', '0.3'],
    ['3', '0', '3'],
    ['0.999999999999', '0.000000000001', '1'],
    ['999999999999', '1', '1000000000000'],
  ])('%s and %s are %s', (one, other, sum) => {
    expect(addDecimals(one, other)).toBe(sum);
  });

  it('exceed only what is less', () => {
    expect([exceeds('3.000000000001', '3'), exceeds('3.0', '3'), exceeds('2.9', '3')]).toEqual([true, false, false]);
  });

  it('are summed by their kind', () => {
    const amounts = [
      { amount: '0.1', unit: 'video' },
      { amount: '8', unit: 'image' },
      { amount: '0.2', unit: 'video' },
    ];
    expect(sumUnits(amounts)).toEqual({ video: '0.3', image: '8' });
  });

  it('add up in any order to what whole numbers add up to', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1e9), { maxLength: 20 }), (numbers) => {
        const decimals = numbers.map(
          (number) => `${Math.floor(number / 1000)}.${String(number % 1000).padStart(3, '0')}`,
        );
        const sum = decimals.reduce(addDecimals, '0');
        expect(Math.round(Number(sum) * 1000)).toBe(numbers.reduce((a, b) => a + b, 0));
        expect(decimals.toReversed().reduce(addDecimals, '0')).toBe(sum);
      }),
    );
  });
});
