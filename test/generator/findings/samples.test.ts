// Holds every code of the catalogue to a bad page: one mistake must give one finding at its exact place, in any line ending, and mending it none.
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../generator/findings/catalogue.ts';
import { editRegister, type Located, locateFindings, PARCEL_REGISTER, readSpan } from './parcel-register.ts';
import { CELLS_AND_NAMES } from './samples/cells-and-names.ts';
import { CONDITIONS } from './samples/conditions.ts';
import { EVIDENCE } from './samples/evidence.ts';
import { OPERATIONS_AND_FIELDS } from './samples/operations-and-fields.ts';
import { PAGES_AND_TABLES } from './samples/pages-and-tables.ts';
import { PATTERNS } from './samples/patterns.ts';
import { PRICES } from './samples/prices.ts';
import { QUARANTINE } from './samples/quarantine.ts';
import type { Sample } from './samples/sample.ts';

const SAMPLES: readonly Sample[] = [
  ...PAGES_AND_TABLES,
  ...CELLS_AND_NAMES,
  ...OPERATIONS_AND_FIELDS,
  ...CONDITIONS,
  ...EVIDENCE,
  ...PRICES,
  ...PATTERNS,
  ...QUARANTINE,
];

it('every code of the catalogue that a register can have has a bad sample', () => {
  const codes = Object.keys(CATALOGUE).filter((code) => !code.startsWith('GENERATED-'));
  const sampled = new Set<string>(SAMPLES.map((sample) => sample.code));
  expect(codes.filter((code) => !sampled.has(code))).toEqual([]);
});

describe.each([
  { name: 'LF', ending: '\n' },
  { name: 'CRLF', ending: '\r\n' },
])('with $name', ({ ending }) => {
  const findingsIn = (text: string) => locateFindings(text.replaceAll('\n', ending));

  it('the good register has no findings', () => {
    expect(findingsIn(PARCEL_REGISTER)).toEqual([]);
  });

  for (const { code, when, edits, mended, ...says } of SAMPLES) {
    const bad = editRegister(edits);
    const { text, inner, span } = readSpan(bad);

    it(`${code} when ${when}`, () => {
      expect(findingsIn(text)).toStrictEqual<Located[]>([{ code, ...span, ...says }]);
    });

    const { found = '', nearest } = says;
    if (nearest !== undefined)
      it(`what is nearest mends it when ${when}`, () => {
        expect(findingsIn(bad.replace(`«${inner}»`, () => inner.replace(found, nearest)))).toEqual([]);
      });

    if (mended !== undefined)
      it(`it is mended when ${when}`, () => {
        expect(findingsIn(editRegister(mended))).toEqual([]);
      });
  }
});
