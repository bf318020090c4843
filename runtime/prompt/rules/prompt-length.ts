// A prompt longer than the contract allows, counted in characters; and one that is longer only in bytes, by which somebody was refused.
import { clip, type Draft, type PromptRule } from '../finding.ts';
import type { LengthLimit } from '../prompt-routes.ts';
import type { Shot } from '../read-scene.ts';

export const promptLength: PromptRule = {
  name: 'prompt-length',
  severity: 'error',
  find: ({ shots, cut, route }) => {
    const limit = cut === 'caller' ? route.shotLimit : route.promptLimit;
    return limit === undefined ? [] : shots.flatMap((shot) => judgeLength(shot, limit));
  },
};

function judgeLength({ path, text }: Shot, { most, row }: LengthLimit): Draft[] {
  const characters = countCharacters(text);
  const bytes = new TextEncoder().encode(text).length;
  const start = clip(text, 24);
  if (characters > most)
    return [
      {
        path,
        message: `the prompt has ${characters} characters, ${characters - most} more than the contract allows (${row})`,
        found: `${characters} characters: ${start}`,
        expected: `at most ${most} characters`,
        fix: `shorten it by ${characters - most} characters; a text that is cut off silently is no scene of yours`,
      },
    ];
  if (bytes <= most) return [];
  return [
    {
      path,
      severity: 'warning',
      message: `the prompt keeps to ${most} characters but not to ${most} bytes, and what the service counts is an open question (${row})`,
      found: `${characters} characters, ${bytes} bytes in UTF-8: ${start}`,
      expected: `at most ${most} bytes, to be safe under both readings`,
      fix: 'shorten it, or write plain quotes, dashes and letters',
    },
  ];
}

/** Unicode code points, as the contract counts. */
function countCharacters(text: string): number {
  let count = 0;
  for (const _point of text) count += 1;
  return count;
}
