// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { RuleScope } from '../kernel/rules.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  input: {
    video_id: string | null;
    '?video_id': boolean;
    mode: string | null;
    '?mode': boolean;
    text: string | null;
    '?text': boolean;
    voice_id: string | null;
    '?voice_id': boolean;
    voice_language: string | null;
    '?voice_language': boolean;
    voice_speed: number | null;
    '?voice_speed': boolean;
    audio_type: string | null;
    '?audio_type': boolean;
    audio_file: string | null;
    '?audio_file': boolean;
    audio_url: string | null;
    '?audio_url': boolean;
  };
  '?input': boolean;
};

/** Facts that are not in the request. */
export type Given = Record<never, never>;

const view = {
  input: { kind: 'object', fields: {
    video_id: { kind: 'text' },
    mode: { kind: 'text' },
    text: { kind: 'text' },
    voice_id: { kind: 'text' },
    voice_language: { kind: 'text' },
    voice_speed: { kind: 'number' },
    audio_type: { kind: 'text' },
    audio_file: { kind: 'text' },
    audio_url: { kind: 'text' },
  } },
} satisfies ViewShape;

const given = {} satisfies ViewShape;

export const lipSyncCreateByOlderPathRules = {
  view,
  given,
  rules: [],
} satisfies RuleScope;
