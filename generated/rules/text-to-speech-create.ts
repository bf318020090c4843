// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { and, double, int, need } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  text: string | null;
  '?text': boolean;
  voice_id: string | null;
  '?voice_id': boolean;
  voice_language: string;
  '?voice_language': boolean;
  voice_speed: number;
  '?voice_speed': boolean;
};

/** Facts that are not in the request. */
export type Given = {
  voice_speaks_zh: boolean | null;
  '?voice_speaks_zh': boolean;
  voice_speaks_en: boolean | null;
  '?voice_speaks_en': boolean;
};

const view = {
  text: { kind: 'text' },
  voice_id: { kind: 'text' },
  voice_language: { kind: 'text', default: 'zh' },
  voice_speed: { kind: 'number', default: 1 },
} satisfies ViewShape;

const given = {
  voice_speaks_zh: { kind: 'boolean' },
  voice_speaks_en: { kind: 'boolean' },
} satisfies ViewShape;

export const textToSpeechCreateRules = {
  view,
  given,
  rules: [
    {
      id: 'textToSpeech.create#language-of-the-voice',
      kind: 'rule',
      row: 'register/audio.md:89', status: 'doc-confirmed', evidence: ['vendor-tts-2026-09', 'vendor-reference-2026-03', 'vendor-reference-2025-12'],
      at: 'voice_language',
      reads: ['voice_language', 'given.voice_speaks_zh', 'given.voice_speaks_en'],
      message: 'the voice does not speak this language; set voice_language to its own or choose another voice_id',
      holds: (self: Self, given: Given) => (self.voice_language === "zh") ? need(given.voice_speaks_zh) : need(given.voice_speaks_en),
    },
    {
      id: 'textToSpeech.create#speed-one-decimal',
      kind: 'rule',
      row: 'register/audio.md:90', status: 'doc-confirmed', evidence: ['vendor-tts-2026-09', 'vendor-reference-2026-03', 'vendor-reference-2025-12'],
      at: 'voice_speed',
      reads: ['voice_speed'],
      message: 'the speed has at most one decimal; round it',
      holds: (self: Self) => and(() => (((self.voice_speed * 10) - double(int(((self.voice_speed * 10) + 0.5)))) < 0.001), () => ((double(int(((self.voice_speed * 10) + 0.5))) - (self.voice_speed * 10)) < 0.001)),
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
