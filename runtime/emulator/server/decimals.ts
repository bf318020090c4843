// Adds units: they are decimals in quotes, which floating-point numbers would blur.

/** Digits after the point that prices have at most, and some to spare. */
const SCALE = 12;

export function addDecimals(one: string, other: string): string {
  const sum = toScaled(one) + toScaled(other);
  const digits = sum.toString().padStart(SCALE + 1, '0');
  return `${digits.slice(0, -SCALE)}.${digits.slice(-SCALE)}`.replace(/\.?0+$/, '');
}

function toScaled(text: string): bigint {
  const [whole = '0', part = ''] = text.split('.');
  return BigInt(whole + part.slice(0, SCALE).padEnd(SCALE, '0'));
}
