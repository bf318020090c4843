// Who is in the clip: said in each shot, in one number, the same as cited.
import { describe, expect, it } from 'vitest';
import { countPeople } from '../../../runtime/prompt/find-people.ts';
import { lintPrompt } from '../../../runtime/prompt/lint-prompt.ts';
import { elements, images, shots, single } from './bodies.ts';

const LOCK = 'Exactly two people, no extras, no duplicates, from left to right <<<element_1>>>, <<<element_2>>>.';
const BOATS = [`${LOCK} They lift a boat.`, `${LOCK} They pull in the nets, gulls circling.`];

function found(rule: string, body: unknown) {
  return lintPrompt(body).filter((finding) => finding.rule === rule);
}

describe('cast-lock', () => {
  it('is silent where every shot says all of it', () => {
    expect(lintPrompt(shots(BOATS, { element_list: elements(2) }))).toEqual([]);
  });

  it('names what a shot does not say in full', () => {
    const body = shots([BOATS[0] ?? '', 'Exactly two people, no extras, pull in the nets.'], {
      element_list: elements(2),
    });
    expect(found('cast-lock', body)).toEqual([
      {
        rule: 'cast-lock',
        severity: 'warning',
        path: '$.multi_prompt[1].prompt',
        message: 'shot 2 does not lock the cast: no duplicates, order from left to right, same people are not said',
        found: 'exact number, no extras',
        expected: 'exact number, no extras, no duplicates, order from left to right, same people',
        fix: 'say it in each shot: exactly this many people, no extras, no duplicates, the same people as before, from left to right who stands where',
        guide: 'docs/multi-shot-prompting.md#cast-lock',
      },
    ]);
  });

  it('takes the words "the same" for the same people', () => {
    const first = 'Only two friends, nobody else, each appears once, Ann on the left and Bo on the right, lift a boat.';
    const second =
      'Only the same two friends, nobody else, each appears once, Ann on the left and Bo on the right, row.';
    expect(found('cast-lock', shots([first, second]))).toEqual([]);
    expect(found('cast-lock', shots([first, second.replace('the same ', '')]))).toMatchObject([
      { message: 'shot 2 does not lock the cast: same people is not said' },
    ]);
  });

  it.each([
    ['one shot', shots(['Two friends lift a boat.'])],
    ['one person', shots(['A man lifts a boat.', 'He rows out.'])],
    ['one prompt', single('Two friends lift a boat.')],
    [
      'shots that the model cuts',
      { ...single('Two friends lift a boat.'), multi_shot: true, shot_type: 'intelligence' },
    ],
    [
      'a thing beside a person',
      shots(['<<<element_1>>> holding <<<element_2>>> runs', '<<<element_1>>> naps, still dreaming'], {
        element_list: elements(2),
      }),
    ],
  ])('asks nothing of %s', (_name, body) => {
    expect(found('cast-lock', body)).toEqual([]);
  });
});

describe('cast-count-consistent', () => {
  it('is silent where all numbers agree', () => {
    expect(found('cast-count-consistent', shots(BOATS, { element_list: elements(2) }))).toEqual([]);
    const things = single('exactly two cooks, <<<element_1>>> and <<<element_2>>>, in <<<image_1>>>, chop onions');
    expect(found('cast-count-consistent', { ...things, element_list: elements(2), image_list: images(1) })).toEqual([]);
  });

  it('names another number in a later shot in full', () => {
    const body = shots(['Four friends lift a boat.', 'Three friends row it, water dripping.']);
    expect(found('cast-count-consistent', body)).toEqual([
      {
        rule: 'cast-count-consistent',
        severity: 'warning',
        path: '$.multi_prompt[1].prompt',
        message: 'shot 2 names another number of people than shot 1',
        found: '"three friends"',
        expected: '"four friends"',
        fix: 'make the numbers agree; what is worn, held or stood in is cited right after such a word: wearing <<<image_3>>>',
        guide: 'docs/multi-shot-prompting.md#cast-count-consistent',
      },
    ]);
  });

  it('compares people with references', () => {
    const body = single('three cooks, <<<element_1>>> and <<<element_2>>>, chop onions', { element_list: elements(2) });
    expect(found('cast-count-consistent', body)).toMatchObject([
      { found: '"three cooks"; element 1, element 2', expected: '3 references cited as people' },
    ]);
  });

  it('finds two exact numbers in one prompt', () => {
    expect(
      found('cast-count-consistent', single('Exactly two cooks in a kitchen. Only three people laugh.')),
    ).toMatchObject([{ found: '"exactly two cooks" and "only three people"' }]);
  });
});

describe('the number of people', () => {
  it.each([
    ['two friends', [2]],
    ['exactly 3 young women', [3]],
    ['a man and a woman', [2]],
    ['two women and two men', [4]],
    ['a trio on a stage', [3]],
    ['two of the four friends', [4]],
    ['two chairs and three people', [3]],
    ['two chairs for people', []],
    ['one person waves', []],
    ['only one person waves', [1]],
    ['a crowd of 50 people', []],
    ['three people, exactly two women', [2]],
  ])('in %j is %j', (text, counts) => {
    expect(countPeople(text).map(({ count }) => count)).toEqual(counts);
  });
});
