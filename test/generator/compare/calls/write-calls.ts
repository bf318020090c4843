// Writes files of captured calls of any length, in which every line is another one and every value is of its own.
import { closeSync, openSync, writeSync } from 'node:fs';

/** A piece of the file that is written at once. */
const LINES_AT_ONCE = 2000;

/** `size` is about how many bytes each line has. */
export function writeCalls(file: string, lines: number, size: number): void {
  const handle = openSync(file, 'w');
  for (let first = 0; first < lines; first += LINES_AT_ONCE) {
    const count = Math.min(LINES_AT_ONCE, lines - first);
    writeSync(handle, Array.from({ length: count }, (_, index) => `${printLine(first + index, size)}\n`).join(''));
  }
  closeSync(handle);
}

function printLine(index: number, size: number): string {
  const filling = String(index)
    .repeat(Math.ceil(size / String(index).length))
    .slice(0, size);
  const request = {
    service: 'road',
    recipient: { name: `person ${index}` },
    weight: (index % 69) + 1,
    extras: filling,
  };
  const response = {
    id: String(index),
    state: index % 3 === 0 ? 'taken' : `state ${index}`,
    price: '4.50',
    [`k${index}`]: index,
  };
  return JSON.stringify({ method: 'POST', path: `/v1/parcels?t=${index}`, request, status: 200, response });
}
