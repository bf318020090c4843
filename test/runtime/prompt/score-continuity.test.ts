// The score of a continuity test is the mean of its five marks.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONTINUITY_DIMENSIONS,
  readContinuityScores,
  scoreContinuity,
} from '../../../runtime/prompt/score-continuity.ts';

const GOOD = { identity: 4, scene: 4, camera: 3, boundary: 4, usability: 4 };

describe('the score', () => {
  it.each([
    [GOOD, 3.8],
    [{ identity: 1, scene: 1, camera: 1, boundary: 1, usability: 1 }, 1],
    [{ identity: 5, scene: 5, camera: 5, boundary: 5, usability: 5 }, 5],
    [{ identity: 4, scene: 2, camera: 2, boundary: 3, usability: 2 }, 2.6],
  ])('of %j is %d', (scores, mean) => {
    expect(scoreContinuity(scores)).toBe(mean);
  });

  it('is what its decimal says, for every sum', () => {
    const mark = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.tuple(mark, mark, mark, mark, mark), ([identity, scene, camera, boundary, usability]) => {
        const score = scoreContinuity({ identity, scene, camera, boundary, usability });
        expect(score).toBe(Number(score.toFixed(1)));
      }),
    );
  });
});

describe('marks from outside', () => {
  it('are read', () => {
    expect(readContinuityScores(GOOD)).toEqual(GOOD);
  });

  it.each([
    ['a list', [4, 4, 3, 4, 4], 'the scores are no object'],
    ['nothing', undefined, 'the scores are no object'],
    ['one missing', { ...GOOD, camera: undefined }, 'camera is no whole number from 1 to 5'],
    ['a half', { ...GOOD, scene: 3.5 }, 'scene is no whole number from 1 to 5'],
    ['a zero', { ...GOOD, scene: 0 }, 'scene is no whole number from 1 to 5'],
    ['a six', { ...GOOD, usability: 6 }, 'usability is no whole number from 1 to 5'],
    ['a text', { ...GOOD, identity: '4' }, 'identity is no whole number from 1 to 5'],
    ['a foreign mark', { ...GOOD, sound: 3 }, `sound is none of ${CONTINUITY_DIMENSIONS.join(', ')}`],
  ])('are refused: %s', (_name, marks, problem) => {
    expect(readContinuityScores(marks)).toBe(problem);
  });
});
