// A contract.json may come from an older tool, or from anybody: it is read whole or refused with the place that is wrong, never half.
import { describe, expect, it } from 'vitest';
import { compileContract } from '../../../generator/compile-contract.ts';
import { parseContract } from '../../../generator/model/parse-contract.ts';
import { readPages } from '../../../generator/read/read-pages.ts';
import { REPOSITORY } from '../../vendors/project.ts';

const parcel = compileContract(readPages(`${REPOSITORY}/test/vendors/parcel`, 'register')).model;
const real = compileContract(readPages(REPOSITORY, 'register')).model;

describe('a contract.json', () => {
  it.each([
    ['the invented register', parcel],
    ['the real register', real],
  ])('of %s comes back as it was written', (_name, model) => {
    expect(parseContract(JSON.stringify(model))).toEqual(model);
  });

  it('of a later version may hold more, which is left out', () => {
    const text = JSON.stringify({ ...parcel, later: true, __proto__: null }).replace('{', '{"__proto__":{"x":1},');
    expect(parseContract(text)).toEqual(parcel);
  });

  it.each([
    ['', 'it is no JSON'],
    ['{', 'it is no JSON'],
    ['null', '$ is not what this version of the tool writes (Invalid input: expected object, received null)'],
    [
      JSON.stringify({ ...parcel, version: 2 }),
      '$.version is not what this version of the tool writes (Invalid input: expected 1)',
    ],
    [
      JSON.stringify({ ...parcel, gaps: [{ ...parcel.gaps[0], id: 7 }] }),
      '$.gaps[0].id is not what this version of the tool writes (Invalid input: expected string, received number)',
    ],
    [
      JSON.stringify({ ...parcel, units: [{ ...parcel.units[0], listPrice: '1e9' }] }),
      '$.units[0].listPrice is not what this version of the tool writes (Invalid string: must match pattern /^\\d{1,20}(\\.\\d{1,20})?$/)',
    ],
  ])('that is wrong is refused: %.40s', (text, message) => {
    expect(parseContract(text)).toBe(message);
  });

  it('that nests without end is refused, and ends no process', () => {
    const type = `${'{"kind":"array","of":'.repeat(50_000)}{"kind":"string","formats":[]}${'}'.repeat(50_000)}`;
    const text = JSON.stringify(parcel).replace('{"kind":"string","formats":[]}', () => type);
    expect(parseContract(text)).toMatch(/ is not what this version of the tool writes | is no JSON/);
  });
});
