// The clip ends in motion: a last shot without any, or with an end that stands still, tends to come out frozen.

import { lastFreeze, lastMotionAt } from '../find-motion.ts';
import type { Draft, PromptRule } from '../finding.ts';

export const endingMoves: PromptRule = {
  name: 'ending-moves',
  severity: 'warning',
  find: ({ shots, cut }) => {
    const last = shots.at(-1);
    if (last === undefined || !last.english) return [];
    const freeze = lastFreeze(last.plain);
    const motion = lastMotionAt(last.plain);
    const fix =
      'end on something that goes on: they keep walking out of frame, the curtain goes on swaying, steam still rising';
    const say = (message: string, found: string): Draft[] => [
      { path: last.path, message, found, expected: 'motion that goes on at the end of the last shot', fix },
    ];
    if (freeze !== undefined && freeze.index + freeze.text.length > motion)
      return say('the clip ends standing still', `"${freeze.text}"`);
    if (cut !== 'none' && motion === -1) return say('nothing moves in the last shot', 'no word of movement');
    return [];
  },
};
