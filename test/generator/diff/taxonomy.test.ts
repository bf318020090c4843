// The taxonomy is the promise that no change is overlooked: every coordinate has a code or a written reason why not, and every code can come out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareContracts } from '../../../generator/diff/compare-contracts.ts';
import { type Coordinate, listCoordinates, nameCode } from '../../../generator/diff/coordinates.ts';
import { findCode, TAXONOMY } from '../../../generator/diff/taxonomy/taxonomy.ts';
import { FIELD_SAMPLES } from './samples/fields.ts';
import { PROJECT_SAMPLES } from './samples/project.ts';
import { REQUEST_SAMPLES } from './samples/requests.ts';
import { compileStates, type Sample, type States } from './samples/sample.ts';
import { WAIVERS, waives } from './taxonomy-waivers.ts';

const space = listCoordinates();
const show = ({ direction, area, kind, action }: Coordinate) => `${direction} ${area} ${kind} ${action}`;
const isWaived = (coordinate: Coordinate) => WAIVERS.some((waiver) => waives(waiver, coordinate));

describe('the taxonomy', () => {
  it('has a code or a waiver for every direction, area, kind and action', () => {
    expect(space.filter((each) => findCode(each) === undefined && !isWaived(each)).map(show)).toEqual([]);
  });

  it('waives nothing that has a code', () => {
    expect(space.filter((each) => findCode(each) !== undefined && isWaived(each)).map(show)).toEqual([]);
  });

  it('has no waiver that nothing needs', () => {
    const needed = space
      .filter((each) => findCode(each) === undefined)
      .map((each) => WAIVERS.filter((waiver) => waives(waiver, each)))
      .flatMap((waivers) => (waivers.length === 1 ? waivers : []));
    expect(WAIVERS.filter((waiver) => !needed.includes(waiver)).map(({ reason }) => reason)).toEqual([]);
  });

  it('has codes of the space only, each once, named by their coordinates', () => {
    expect(TAXONOMY.filter((entry) => !space.map(show).includes(show(entry))).map(({ code }) => code)).toEqual([]);
    expect(TAXONOMY.filter((entry) => entry.code !== nameCode(entry))).toEqual([]);
    expect(new Set(TAXONOMY.map(({ code }) => code)).size).toBe(TAXONOMY.length);
  });
});

const SAMPLES: readonly Sample[] = [...FIELD_SAMPLES, ...REQUEST_SAMPLES, ...PROJECT_SAMPLES];
const STATES = new Map<Sample, States>();

describe('a change of the parcel register', () => {
  it('is there for every code', () => {
    const sampled = SAMPLES.map(({ code }) => code).sort();
    expect(sampled).toEqual(TAXONOMY.map(({ code }) => code).sort());
  });

  it.each(SAMPLES.map((sample) => [sample.code, sample] as const))('shows as %s and nothing else', (code, sample) => {
    const states = compileStates(sample);
    STATES.set(sample, states);
    const codes = compareContracts(...states).map((change) => change.code);
    expect(codes.sort()).toEqual([code, ...(sample.also ?? [])].sort());
  });

  it('is graded however many come together', () => {
    const models = fc.constantFrom(...[...STATES.values()].flat());
    // A change without a code is a bug, and throws.
    fc.assert(
      fc.property(models, models, (before, after) => {
        const there = compareContracts(before, after);
        expect(compareContracts(after, before).length === 0).toBe(there.length === 0);
      }),
      { numRuns: 300 },
    );
  });
});
