// Units are sums of decimals such as 0.1: they are counted in whole billionths, so that nothing is lost on the way.

/** Finer than any price or deduction that is known. */
const PLACES = 9;

/** Billionths of a decimal that is not negative; undefined if it is none. */
export function parseDecimal(text: string): bigint | undefined {
  const parts = /^(\d{1,15})(?:\.(\d+))?$/.exec(text);
  if (parts === null) return undefined;
  const fraction = (parts[2] ?? '').slice(0, PLACES).padEnd(PLACES, '0');
  return BigInt(`${parts[1]}${fraction}`);
}

export function printDecimal(billionths: bigint): string {
  const sign = billionths < 0n ? '-' : '';
  const digits = String(billionths < 0n ? -billionths : billionths).padStart(PLACES + 1, '0');
  const fraction = digits.slice(-PLACES).replace(/0+$/, '');
  return `${sign}${digits.slice(0, -PLACES)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** A text that is no decimal stays as it is. */
export function multiplyDecimal(text: string, factor: number): string {
  const billionths = parseDecimal(text);
  if (billionths === undefined) return text;
  // Thousandths of the factor are enough for "one and a half times as much".
  return printDecimal((billionths * BigInt(Math.round(factor * 1000))) / 1000n);
}
