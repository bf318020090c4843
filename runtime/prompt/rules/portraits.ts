// Two portraits that are to appear in a new scene: their clothes are said anew, and none of them is the first frame.
import { mentionsPeople } from '../find-people.ts';
import type { PromptRule } from '../finding.ts';
import { readWords } from '../tokens.ts';
import { CLOTHING_WORDS, TRANSFORM_PHRASES } from '../words.ts';

const CLOTHING = new Set(CLOTHING_WORDS);
/** Plain references from which on the clothes of one are easily given to the other. */
const SEVERAL = 2;

export const wardrobeStated: PromptRule = {
  name: 'wardrobe-stated',
  severity: 'warning',
  find: ({ shots, lists }) => {
    const plain = lists.image.filter((image) => image.type === undefined);
    const [first] = shots;
    if (plain.length < SEVERAL || first === undefined || !shots.every((shot) => shot.english)) return [];
    if (!shots.some((shot) => mentionsPeople(shot.plain))) return [];
    if (shots.some((shot) => readWords(shot.plain).some((word) => CLOTHING.has(word)))) return [];
    return [
      {
        path: first.path,
        message: `${plain.length} images without a type show people, and no prompt says what they wear`,
        found: 'no word for clothes',
        expected: 'the clothes of the new scene, for each person',
        fix: 'dress each of them: <<<image_1>>> in a yellow raincoat, <<<image_2>>> in a dark coat',
      },
    ];
  },
};

export const firstFramePortrait: PromptRule = {
  name: 'first-frame-portrait',
  severity: 'warning',
  find: ({ shots, firstFrame }) =>
    firstFrame === undefined
      ? []
      : shots.flatMap((shot) => {
          const change = TRANSFORM_PHRASES.map((phrase) => phrase.exec(shot.plain)?.[0]).find(
            (text) => text !== undefined,
          );
          if (change === undefined || !shot.english) return [];
          return [
            {
              path: shot.path,
              message: 'the clip starts from the picture, and the prompt wants another scene than the picture shows',
              found: `"${change.trim()}" with a first frame at ${firstFrame}`,
              expected: 'wording that goes on from what the first frame shows',
              fix: 'send the picture without a type, so that it is a reference, or describe what happens in the picture',
            },
          ];
        }),
};
