// Lines need sound to be heard, and sound that the prompt says nothing of is paid for all the same.

import type { OmniVideoCreateRequest } from '../../../generated/types/omni-video-create.ts';
import { findSpeech } from '../find-speech.ts';
import { clip, type PromptRule } from '../finding.ts';
import { readWords } from '../tokens.ts';
import { AUDIBLE_WORDS } from '../words.ts';

const ON = 'on' satisfies NonNullable<OmniVideoCreateRequest['sound']>;

export const dialogueNeedsSound: PromptRule = {
  name: 'dialogue-needs-sound',
  severity: 'warning',
  find: ({ shots, sound, textOnly, route, lists }) => {
    if (textOnly || route.sound === undefined || sound === ON) return [];
    const spoken = shots.map((shot) => ({ shot, lines: findSpeech(shot.text) })).find(({ lines }) => lines.length > 0);
    if (spoken === undefined) return [];
    const besideVideo = lists.video.length > 0;
    return [
      {
        path: spoken.shot.path,
        message: `somebody speaks and sound is ${sound ?? 'not sent'}: the line will not be heard`,
        found: `"${clip(spoken.lines[0]?.text ?? '')}" with sound ${sound ?? 'left out'}`,
        expected: besideVideo ? 'no lines beside a reference video, which switches sound off' : 'sound on',
        fix: besideVideo ? 'take the lines out, or speak them in a clip without a reference video' : 'set sound to on',
      },
    ];
  },
};

const AUDIBLE = new Set(AUDIBLE_WORDS);

export const soundWithoutDialogue: PromptRule = {
  name: 'sound-without-dialogue',
  severity: 'warning',
  find: ({ shots, sound, textOnly }) => {
    const [first] = shots;
    if (textOnly || sound !== ON || first === undefined || !shots.every((shot) => shot.english)) return [];
    const isHeard = shots.some(
      (shot) => findSpeech(shot.text).length > 0 || readWords(shot.plain).some((word) => AUDIBLE.has(word)),
    );
    if (isHeard) return [];
    return [
      {
        path: '$.sound',
        message: 'sound is on, which costs more, and the prompt says nothing that can be heard',
        found: 'no spoken line and no word for a sound',
        expected: 'a line in quotes, or what is to be heard',
        fix: 'write the lines or the sounds into the prompt, or set sound to off',
      },
    ];
  },
};
