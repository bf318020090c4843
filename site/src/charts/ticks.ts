// Round numbers for an axis from zero, few enough to be read.

const MOST = 5;

/** The last one is at least `most`: 1, 2 or 5 times a power of ten apart. */
export function listTicks(most: number): number[] {
  const step = findStep(Math.max(most, 1));
  const count = Math.ceil(Math.max(most, 1) / step);
  return Array.from({ length: count + 1 }, (_, place) => place * step);
}

function findStep(most: number): number {
  for (let power = 1; ; power *= 10)
    for (const factor of [1, 2, 5]) if (power * factor * MOST >= most) return power * factor;
}
