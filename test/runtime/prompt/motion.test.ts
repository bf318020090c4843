// Each shot tells something else, the clip ends in motion, and a group moves as a group.
import { describe, expect, it } from 'vitest';
import { lintPrompt } from '../../../runtime/prompt/lint-prompt.ts';
import { measureLikeness, SAME_EVENT } from '../../../runtime/prompt/rules/shot-differs.ts';
import { elements, shots, single } from './bodies.ts';

function found(rule: string, body: unknown) {
  return lintPrompt(body).filter((finding) => finding.rule === rule);
}

describe('shot-differs', () => {
  it('is silent about two events in one place', () => {
    const body = shots(['On the beach at dusk, she digs for shells.', 'On the beach at dusk, she flies a kite.']);
    expect(found('shot-differs', body)).toEqual([]);
  });

  it('names the earlier shot with the same event in full', () => {
    const body = shots([
      'A train crosses a bridge.',
      'She walks along the beach at dusk.',
      'Close-up: she strides quickly along the beach at dusk.',
    ]);
    expect(found('shot-differs', body)).toEqual([
      {
        rule: 'shot-differs',
        severity: 'warning',
        path: '$.multi_prompt[2].prompt',
        message: 'shot 3 tells the event of shot 2 again',
        found: '100 of 100 words of the events shared',
        expected: 'less than 50 of 100',
        fix: 'give the shot an event of its own: something else is done, met, found or changed; another verb of walking or another angle is not enough',
        guide: 'docs/multi-shot-prompting.md#shot-differs',
      },
    ]);
  });

  it.each([
    ['the same text', 'They cook soup.', 'They cook soup.', 1],
    ['other verbs of walking', 'They walk.', 'They stroll.', 1],
    ['another angle', 'Wide shot: they cook soup.', 'Low angle, close: they cook soup.', 1],
    [
      'another event in the same words of setting',
      'In a kitchen, they cook soup.',
      'In a kitchen, they drop a plate.',
      0,
    ],
    ['one word of three shared', 'They cook soup.', 'They spill soup.', 1 / 3],
    ['other lines', 'He says: "Good morning."', 'He says: "Who broke it?"', 0],
  ])('measures %s', (_name, one, other, likeness) => {
    expect(measureLikeness(one, other)).toBeCloseTo(likeness);
    expect(measureLikeness(other, one)).toBeCloseTo(likeness);
  });

  it('has a threshold that the guide states', () => {
    expect(SAME_EVENT).toBe(0.5);
  });
});

describe('ending-moves', () => {
  it.each([
    'they keep walking',
    'steam still rising from the pot',
    'she stops at the door and walks on',
    'the wheel never stops',
    'a calm sea, gulls circling',
    'a woman says: "Stop! Freeze!"',
    'skaters glide over a frozen lake',
  ])('is silent about %j', (ending) => {
    expect(found('ending-moves', shots(['A train crosses a bridge.', ending]))).toEqual([]);
  });

  it.each([
    ['a dancer spins and freezes', 'the clip ends standing still', '"freezes"'],
    ['they run, then strike a pose', 'the clip ends standing still', '"strike a pose"'],
    ['they run and stop moving', 'the clip ends standing still', '"stop moving"'],
    ['they run and come to a halt', 'the clip ends standing still', '"come to a halt"'],
    ['a group portrait in the square', 'nothing moves in the last shot', 'no word of movement'],
  ])('names %j', (ending, message, words) => {
    expect(found('ending-moves', shots(['A train crosses a bridge.', ending]))).toEqual([
      {
        rule: 'ending-moves',
        severity: 'warning',
        path: '$.multi_prompt[1].prompt',
        message,
        found: words,
        expected: 'motion that goes on at the end of the last shot',
        fix: 'end on something that goes on: they keep walking out of frame, the curtain goes on swaying, steam still rising',
        guide: 'docs/multi-shot-prompting.md#ending-moves',
      },
    ]);
  });

  it('looks at the last shot only, and asks a single prompt for nothing but no frozen end', () => {
    expect(found('ending-moves', shots(['A group portrait.', 'Rain keeps falling.']))).toEqual([]);
    expect(found('ending-moves', single('a calm sea'))).toEqual([]);
    expect(found('ending-moves', single('a dancer in a final pose'))).toHaveLength(1);
  });
});

describe('balanced-motion', () => {
  it.each([
    'four rowers lift their oars together',
    'exactly three dancers, all three leap across the stage',
    'three dancers: the first spins, the second leaps, the third rolls',
    'three cooks, <<<element_1>>> chops, <<<element_2>>> stirs, <<<element_3>>> pours',
    'two rowers, one steps forward',
    'four rowers beside a boat at dawn',
  ])('is silent about %j', (prompt) => {
    expect(found('balanced-motion', single(prompt, { element_list: elements(3) }))).toEqual([]);
  });

  it('names the one that moves in full', () => {
    expect(found('balanced-motion', single('exactly four rowers on a jetty. The tallest raises an oar.'))).toEqual([
      {
        rule: 'balanced-motion',
        severity: 'warning',
        path: '$.prompt',
        message: 'of 4 people only one moves',
        found: 'movement of tallest alone',
        expected: 'movement of the whole group, or of several named one by one',
        fix: 'say what all of them do, each at the same distance from the camera: all four walk side by side, each swinging a lantern',
        guide: 'docs/multi-shot-prompting.md#balanced-motion',
      },
    ]);
  });

  it.each([
    ['a leader', 'Exactly four rowers. She leads the group.', '"leads the group"'],
    ['lookers-on', 'Exactly four rowers. One jumps. The others watch.', '"the others watch"'],
    [
      'one element of three',
      '<<<element_1>>> waves. <<<element_2>>> and <<<element_3>>> are there.',
      'movement of <<<element_1>>> alone',
    ],
  ])('finds %s', (_name, prompt, words) => {
    expect(found('balanced-motion', single(prompt, { element_list: elements(3) }))).toMatchObject([{ found: words }]);
  });
});
