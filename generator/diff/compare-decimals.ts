// Orders amounts of money as they are written: as floating-point numbers two different ones could be equal.

/** Below zero if `a` is less, above if it is more; both are decimals that are not negative. */
export function compareDecimals(a: string, b: string): number {
  const places = Math.max(countPlaces(a), countPlaces(b));
  const [one, other] = [scale(a, places), scale(b, places)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function countPlaces(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0;
}

function scale(decimal: string, places: number): bigint {
  const [whole = '', fraction = ''] = decimal.split('.');
  return BigInt(`${whole}${fraction.padEnd(places, '0')}`);
}
