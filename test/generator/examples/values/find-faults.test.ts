// What is known of values without a schema must be what the schema says: every kind of value at every field that the parcel service is sent.
import { describe, expect, it } from 'vitest';
import { compileContract } from '../../../../generator/compile-contract.ts';
import { scopeOf } from '../../../../generator/conditions/scope.ts';
import { findBodies, findMinimal } from '../../../../generator/examples/field-bodies.ts';
import { writeDraft } from '../../../../generator/examples/search/draft.ts';
import { listUnits, type Unit } from '../../../../generator/examples/unit.ts';
import { findFaults } from '../../../../generator/examples/values/find-faults.ts';
import { sampleValue } from '../../../../generator/examples/values/sample-value.ts';
import type { Slot } from '../../../../generator/examples/values/slot.ts';
import type { PartName } from '../../../../generator/kernel/contract-model.ts';
import { toField } from '../../../../generator/kernel/paths.ts';
import { loadParcel } from '../../pipeline/parcel-code.ts';
import { readParcelPages } from '../parcel-examples.ts';

const code = await loadParcel();
const { model } = compileContract(readParcelPages());

const TEXTS = [
  '',
  'x',
  'no-such-value',
  'road',
  'drone',
  'https://example.com/a',
  'ftp://example.com/a',
  'data:image/png;base64,AAAA',
  'AAAA',
  '0',
  '12',
  '007',
  '-1.5',
  '5000.01',
  '99999',
  '100000',
  '9223372036854775808',
  'x'.repeat(20),
  'x'.repeat(21),
  'x'.repeat(40),
  'x'.repeat(41),
  'x'.repeat(65),
  '🌊'.repeat(40),
  '🌊'.repeat(41),
];
const NUMBERS = [0, 1, -1, 0.1, 0.09, 1.5, 10, 11, 23, 24, 25, 40, 41, 70, 70.1, 2 ** 53, 1e300];
const VALUES: readonly unknown[] = [undefined, null, true, false, {}, ...TEXTS, ...NUMBERS];

/** Lists of good items: items have faults of their own. */
function listLists({ item }: Slot): unknown[] {
  const build = (_: unknown, index: number) => (item === undefined ? 'x' : sampleValue(item, index));
  return [0, 1, 2, 3, 4, 5, 6].map((length) => Array.from({ length }, build));
}

const SENT: readonly PartName[] = ['request', 'headers', 'given'];

function listSent(unit: Unit) {
  const minimal = findMinimal(unit);
  if (minimal === undefined) throw new Error(`${unit.operation} has no smallest body`);
  return findBodies(unit, minimal).flatMap((body) => (body.kind === 'none' ? [] : [body]));
}

describe.each(
  model.operations.flatMap((operation) =>
    listUnits({ operation, scope: scopeOf(operation), rules: [] }, model.errors)
      .filter(({ home }) => SENT.includes(home))
      .map((unit) => [`${operation.id} ${unit.home}`, unit] as const),
  ),
)('%s', (_name, unit) => {
  const fields = listSent(unit).filter(({ slot }) => slot.part === unit.home);

  it.runIf(fields.length > 0)('every value of every field has the faults that the schema finds', () => {
    const differences = fields.flatMap(({ slot, path, found }) =>
      [...VALUES, ...listLists(slot)].flatMap((value) => {
        const draft = writeDraft(unit.setting.layout, found.judged.draft, { root: 'self', path }, value);
        const { issues } = code.check(unit.operation, unit.home, draft.self);
        const own = issues.filter(({ field, rule }) => field === toField(path) && rule === undefined);
        const expected = [...new Set(own.map((issue) => issue.code))].sort();
        const actual: string[] = findFaults(slot, value).sort();
        return expected.join() === actual.join() ? [] : [{ field: slot.field.id, value, expected, actual }];
      }),
    );
    expect(differences).toEqual([]);
  });
});
