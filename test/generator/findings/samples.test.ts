// Holds every code of the catalogue to a bad page: one mistake must give one finding at its exact place, in any line ending, and mending it none.
import { describe, expect, it } from 'vitest';
import { CATALOGUE, type Code, isCode } from '../../../generator/findings/catalogue.ts';
import { REGISTER_SAMPLES, samplesOf, TEXT_SAMPLES } from '../../../generator/findings/samples/all-samples.ts';
import { readSpan } from '../../../generator/findings/samples/edit-sample.ts';
import { editRegister, type Located, locateFindings, PARCEL_REGISTER } from './parcel-register.ts';

const CODES = Object.keys(CATALOGUE).filter(isCode);

it('every code has a sample', () => {
  expect(CODES.filter((code) => samplesOf(code)[0].code !== code)).toEqual([]);
});

it('a code that a page of a register can have has a sample that is such a page', () => {
  const others: readonly Code[] = TEXT_SAMPLES.map((sample) => sample.code);
  const sampled = new Set<Code>(REGISTER_SAMPLES.map((sample) => sample.code));
  expect(CODES.filter((code) => !sampled.has(code))).toEqual(CODES.filter((code) => others.includes(code)));
});

describe.each([
  { name: 'LF', ending: '\n' },
  { name: 'CRLF', ending: '\r\n' },
])('with $name', ({ ending }) => {
  const findingsIn = (text: string) => locateFindings(text.replaceAll('\n', ending));

  it('the good register has no findings', () => {
    expect(findingsIn(PARCEL_REGISTER)).toEqual([]);
  });

  for (const { code, when, edits, mended, ...says } of REGISTER_SAMPLES) {
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
