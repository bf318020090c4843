// Exact sums of units: decimals in quotes, as the register and the service write them.
import type { UnitEstimate } from './request.ts';

/** Digits behind the point that are counted with; the schemas of the records allow no more. */
const PLACES = 12;

function toWhole(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(`${whole}${fraction.padEnd(PLACES, '0').slice(0, PLACES)}`);
}

function toDecimal(whole: bigint): string {
  const digits = String(whole).padStart(PLACES + 1, '0');
  const fraction = digits.slice(-PLACES).replace(/0+$/, '');
  return `${digits.slice(0, -PLACES)}${fraction === '' ? '' : `.${fraction}`}`;
}

export function addDecimals(one: string, other: string): string {
  return toDecimal(toWhole(one) + toWhole(other));
}

export function exceeds(one: string, other: string): boolean {
  return toWhole(one) > toWhole(other);
}

/** Sums by unit. */
export function sumUnits(amounts: readonly UnitEstimate[]): Readonly<Record<string, string>> {
  const sums = new Map<string, string>();
  for (const { amount, unit } of amounts) sums.set(unit, addDecimals(sums.get(unit) ?? '0', amount));
  return Object.fromEntries(sums);
}
