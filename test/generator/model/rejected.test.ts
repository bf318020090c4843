// A refused shape is a condition, a key, or words; which of them it is must be clear from the cell alone.
import { expect, it } from 'vitest';
import { editRegister, locateFindings, readSpan } from '../findings/parcel-register.ts';
import { pickOperation, readModel } from './edited-model.ts';

const SHAPE = '| `field colour` |';

it.each([
  { cell: '`field colour`', shape: { kind: 'field', path: 'colour' } },
  { cell: '`field stops[].colour`', shape: { kind: 'field', path: 'stops[].colour' } },
  {
    cell: '`this.weight == 0`',
    shape: { kind: 'condition', condition: { cel: 'this.weight == 0', reads: ['weight'] } },
  },
  {
    cell: '`this.insured \\|\\| this.weight == 0`',
    shape: { kind: 'condition', condition: { cel: 'this.insured || this.weight == 0', reads: ['insured', 'weight'] } },
  },
  { cell: 'a wet box', shape: { kind: 'text', text: 'a wet box' } },
  { cell: 'a `wet` box', shape: { kind: 'text', text: 'a `wet` box' } },
  { cell: '`wet` or `cold`', shape: { kind: 'text', text: '`wet` or `cold`' } },
])('$cell is read', ({ cell, shape }) => {
  const model = readModel([[SHAPE, `| ${cell} |`]]);
  expect(pickOperation(model, 'parcel.send').rejected).toMatchObject([
    { id: 'parcel.send#rejected:1', shape, seen: 'refused as unknown', evidence: ['2026-02-02-colour-refused'] },
  ]);
});

it.each([
  { cell: '| `«field weight»` |', code: 'MODEL-VALUE' },
  { cell: '| `this.«wieght» == 0` |', code: 'CONDITION-NAME' },
  { cell: '|« »|', code: 'CELL-EMPTY' },
])('$cell is a $code', ({ cell, code }) => {
  const { text, span } = readSpan(editRegister([[SHAPE, cell]]));
  expect(locateFindings(text)).toMatchObject([{ code, ...span }]);
});
