// Rows without a name are found again by what they say; of several that could be meant the one that says most of it.
import { describe, expect, it } from 'vitest';
import { listRows, printContent } from '../../../generator/kernel/list-rows.ts';
import { pairRows } from '../../../generator/model/pair-rows.ts';
import { compileStates, type Edit } from '../diff/samples/sample.ts';

/** Pairs whose rows differ, or that are in one state only, as `address: address`. */
function pairEdited(edits: readonly Edit[]): string[] {
  const [before, after] = compileStates({ edits });
  return pairRows(listRows(before), listRows(after)).flatMap((pair) =>
    pair.before !== undefined && pair.after !== undefined && printContent(pair.before) === printContent(pair.after)
      ? []
      : [`${pair.before?.address ?? 'nothing'}: ${pair.after?.address ?? 'nothing'}`],
  );
}

const STOPS = '| `night` | `stops` | none | | doc-confirmed | `vendor-manual-2026` | | |\n';
const STOPS_INSURED = STOPS.replace('| none | |', '| none | `this.insured` |');

describe('a row', () => {
  it('with a name is found by it, whatever it says', () => {
    expect(pairEdited([['`range 0.1..70` | live-confirmed', '`range ..7` | live-confirmed']])).toEqual([
      'parcel.create/weight: parcel.create/weight',
    ]);
  });

  it('of a model is found by its condition when another one comes before it', () => {
    expect(pairEdited([[STOPS, `${STOPS_INSURED}${STOPS}`]])).toEqual(['nothing: parcel.create#model:night/stops']);
  });

  it('of a model is found without its condition when nothing fits better', () => {
    expect(pairEdited([[STOPS, STOPS_INSURED]])).toEqual([
      'parcel.create#model:night/stops: parcel.create#model:night/stops',
    ]);
  });

  it('of a refused shape is another one when the shape is', () => {
    expect(pairEdited([['`this.copies == 9`', '`this.copies == 8`']])).toEqual([
      'nothing: parcel.create#rejected:2',
      'parcel.create#rejected:2: nothing',
    ]);
  });
});
