// One clip is one scene: a jump in time or place belongs into shots, or into the next clip.
import type { PromptRule } from '../finding.ts';
import type { Shot } from '../read-scene.ts';
import { readWords } from '../tokens.ts';
import { CUT_PHRASES, JUMP_PHRASES, SHOT_PHRASES } from '../words.ts';

/** With fewer words before it a jump only says when and where the scene is. */
const BEGINNING = 3;

export const oneScene: PromptRule = {
  name: 'one-scene',
  severity: 'warning',
  find: ({ shots, cut, textOnly, route }) => {
    const [shot] = shots;
    if (cut !== 'none' || shot === undefined || !shot.english) return [];
    const jump = findJump(shot, textOnly ? CUT_PHRASES : [...CUT_PHRASES, ...SHOT_PHRASES]);
    if (jump === undefined) return [];
    return [
      {
        path: shot.path,
        message: 'the prompt jumps to another scene inside one clip',
        found: `"${jump}"`,
        expected: 'one place and one stretch of time',
        fix: `leave the jump out, make it a clip of its own, or cut the clip into shots with multi_shot on ${route.id}`,
      },
    ];
  },
};

function findJump({ plain }: Shot, cuts: readonly RegExp[]): string | undefined {
  const cut = cuts.map((phrase) => phrase.exec(plain)?.[0]).find((text) => text !== undefined);
  if (cut !== undefined) return cut;
  return JUMP_PHRASES.flatMap((phrase) => [...plain.matchAll(new RegExp(phrase, 'g'))]).find(
    (match) => readWords(plain.slice(0, match.index)).length > BEGINNING,
  )?.[0];
}
