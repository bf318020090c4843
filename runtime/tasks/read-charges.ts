// What a task took, in units of a pack and in money, out of the two forms in which the generations of the API tell it.
import { readDecimal, readRecord, readRecords, readText } from './read-values.ts';
import type { Charge } from './task.ts';

type Unread = Readonly<Record<string, unknown>>;

export interface Charges {
  readonly deduction: string | undefined;
  readonly charge: Charge | undefined;
}

export function readOlderCharges(task: Unread): Charges {
  const amount = readDecimal(readRecord(task, 'final_balance_deduction'), 'quota');
  return {
    deduction: readDecimal(task, 'final_unit_deduction'),
    charge: amount === undefined ? undefined : { amount, currency: undefined },
  };
}

/** Several lines of one kind are added up. */
export function readNewerCharges(task: Unread): Charges {
  const lines = readRecords(task, 'billing');
  // @row tasks.query/response:data[].billing[].charge_type=unit
  const units = lines.filter((line) => readText(line, 'charge_type') === 'unit');
  // @row tasks.query/response:data[].billing[].charge_type=cash
  const money = lines.filter((line) => readText(line, 'charge_type') === 'cash');
  const amount = addAmounts(money);
  const currency = money.map((line) => readText(line, 'currency')).find((name) => name !== undefined);
  return { deduction: addAmounts(units), charge: amount === undefined ? undefined : { amount, currency } };
}

/** Undefined where there is no line, or one without a readable amount: half a sum would hide what was taken. */
function addAmounts(lines: readonly Unread[]): string | undefined {
  const amounts = lines.map((line) => readDecimal(line, 'amount'));
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length === 0 || known.length < amounts.length ? undefined : known.reduce(addDecimals);
}

export function addDecimals(one: string, other: string): string {
  const places = Math.max(countPlaces(one), countPlaces(other));
  const sum = String(toScaled(one, places) + toScaled(other, places)).padStart(places + 1, '0');
  if (places === 0) return sum;
  return `${sum.slice(0, -places)}.${sum.slice(-places)}`.replace(/\.?0+$/, '');
}

function countPlaces(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0;
}

function toScaled(decimal: string, places: number): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(places, '0'));
}
