// A models row must become the condition that it means, for each type of field; what it cannot mean is a finding.
import { describe, expect, it } from 'vitest';
import { type Edit, editRegister, locateFindings, readSpan } from '../findings/parcel-register.ts';
import { addFields, pickOperation, readModel } from './edited-model.ts';

const ROW = '| `air` | `size` | `small` | `this.insured` |';
const FIELDS = addFields(
  '`label` | `string` | no | |',
  '`hours` | `string<integer>` | no | |',
  '`box` | `object` | no | |',
  '`box.side` | `integer` | no | |',
);

function conditionOf(edits: readonly Edit[]): string | undefined {
  return pickOperation(readModel([FIELDS, ...edits]), 'parcel.send').models[0]?.condition.cel;
}

describe('conditions', () => {
  it.each([
    { row: '| `air` | `size` | `small` | |', test: 'this.size in ["small"]' },
    { row: '| `air` | `size` | `small`, `large` | |', test: 'this.size in ["small", "large"]' },
    { row: '| `air` | `size` | none | |', test: '!has(this.size)' },
    { row: '| `air` | `label` | `a "b"` | |', test: 'this.label in ["a \\"b\\""]' },
    { row: '| `air` | `label` | none | |', test: '!filled(this.label)' },
    { row: '| `air` | `weight` | `1`, `2` | |', test: 'this.weight in [1, 2]' },
    { row: '| `air` | `weight` | `1..5000` | |', test: 'this.weight >= 1 && this.weight <= 5000' },
    { row: '| `air` | `weight` | none | |', test: '!has(this.weight)' },
    { row: '| `air` | `hours` | `3..15` | |', test: 'int(this.hours) >= 3 && int(this.hours) <= 15' },
    { row: '| `air` | `insured` | `true` | |', test: 'this.insured in [true]' },
    { row: '| `air` | `insured` | none | |', test: '!this.insured' },
    { row: '| `air` | `stops` | none | |', test: 'size(this.stops) == 0' },
    { row: '| `air` | `box` | none | |', test: '!has(this.box)' },
    { row: '| `air` | `box.side` | `2..3` | |', test: 'this.box.side >= 2 && this.box.side <= 3' },
  ])('$row means $test', ({ row, test }) => {
    expect(conditionOf([[ROW, row]])).toBe(`(this.service == "air") ? (${test}) : true`);
  });

  it('When narrows the condition', () => {
    expect(conditionOf([[ROW, '| `air` | `size` | `small` | `this.insured \\|\\| this.weight > 5` |']])).toBe(
      '(this.service == "air" && (this.insured || this.weight > 5)) ? (this.size in ["small"]) : true',
    );
  });

  it('several rows for one model and field have addresses of their own', () => {
    const row = '| `air` | `size` | `small` | | doc-confirmed | `carrier-guide-2026` | | |\n';
    const { models } = pickOperation(readModel([[ROW, `${row}${row}${ROW}`]]), 'parcel.send');
    expect(models.map(({ id }) => id)).toEqual([
      'parcel.send#model:air/size',
      'parcel.send#model:air/size~2',
      'parcel.send#model:air/size~3',
    ]);
  });
});

describe('findings', () => {
  it.each([
    { row: '| `air` | «`sice`» | `small` | |', code: 'MODEL-VALUE', nearest: 'size' },
    { row: '| `air` | «`stops[].city`» | `Rome` | |', code: 'MODEL-VALUE', nearest: 'stops[].city' },
    { row: '| «`aire`» | `size` | `small` | |', code: 'MODEL-VALUE', nearest: 'air' },
    { row: '| `air` | `size` | `small`, `«larg»` | |', code: 'MODEL-VALUE', nearest: 'large' },
    { row: '| `air` | `insured` | `«ture»` | |', code: 'MODEL-VALUE', nearest: 'true' },
    { row: '| `air` | `weight` | `«15..3»` | |', code: 'MODEL-VALUE', nearest: undefined },
    { row: '| `air` | `size` |« »| |', code: 'CELL-EMPTY', nearest: undefined },
    { row: '| `air` | `size` | «small» | |', code: 'CELL-CODE', nearest: undefined },
    { row: '| `air` | `size` | `small` | `«this.weight»` |', code: 'CONDITION-TYPE', nearest: undefined },
    { row: '| `air` | `stops` | `«1..3»` | |', code: 'MODEL-VALUE', nearest: undefined },
  ])('$row is a $code', ({ row, code, nearest }) => {
    const { text, span } = readSpan(editRegister([FIELDS, [ROW, row]]));
    const [finding, more] = locateFindings(text);
    expect(finding).toMatchObject({ code, ...span });
    expect(finding?.nearest).toBe(nearest);
    expect(more).toBeUndefined();
  });

  it('a model that is a value of two fields is a finding', () => {
    const value = '| `size` | `large` | doc-confirmed | `carrier-guide-2026` | | |';
    const { text, span } = readSpan(
      editRegister([
        [value, `${value}\n${value.replace('large', 'air')}`],
        ['| `air` | `size` | `small` |', '| «`air`» | `size` | `small` |'],
      ]),
    );
    expect(locateFindings(text)).toMatchObject([{ code: 'MODEL-VALUE', ...span, found: 'air' }]);
  });
});
