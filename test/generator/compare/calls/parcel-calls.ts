// Captured calls of the parcel service, written by a test and compared with its register.
import { compareCalls } from '../../../../generator/compare/calls/compare-calls.ts';
import { type CallsTally, createCallsReader } from '../../../../generator/compare/calls/tally-calls.ts';
import type { Difference } from '../../../../generator/compare/difference.ts';
import type { Capture } from '../../../../generator/kernel/capture.ts';
import { stringifyJson } from '../../../../generator/kernel/json.ts';
import { PARCEL } from '../parcel-comparison.ts';

export const GOOD_REQUEST = { service: 'road', recipient: { name: 'Somebody' }, weight: 2.5 };
export const GOOD_RESPONSE = { id: 1, state: 'taken', price: '4.50' };

export interface ComparedCalls {
  readonly differences: readonly Difference[];
  readonly tally: CallsTally;
}

/** More calls than any test writes: nothing is said of what was not seen. */
const NEVER = 1_000_000;

export function compareLines(
  lines: readonly string[],
  names: Readonly<Record<string, string>> = {},
  minCalls = NEVER,
): ComparedCalls {
  const reader = createCallsReader(PARCEL, new Map(Object.entries(names)));
  for (const [index, line] of lines.entries()) reader.readLine(line, index + 1);
  return { differences: compareCalls(reader.tally, { file: 'calls.jsonl', minCalls }), tally: reader.tally };
}

export function compareCaptures(captures: readonly Capture[], minCalls = NEVER): ComparedCalls {
  return compareLines(
    captures.map((capture) => stringifyJson(capture)),
    {},
    minCalls,
  );
}

/** A call of parcel.create that is right but for what is given. */
export function createCall(request: object = {}, response: object = {}, more: Capture = {}): Capture {
  return {
    method: 'POST',
    path: '/v1/parcels',
    request: { ...GOOD_REQUEST, ...request },
    status: 200,
    response: { ...GOOD_RESPONSE, ...response },
    ...more,
  };
}

/** `CODE address: seen of of, lines` */
export function tellCounts({ code, address, counts }: Difference): string {
  if (counts === undefined) return `${code} ${address}`;
  return `${code} ${address}: ${counts.seen} of ${counts.of}${counts.lines.length === 0 ? '' : `, ${counts.lines.join(' ')}`}`;
}
