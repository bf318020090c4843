// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { and, double, int, need } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  prompt: string | null;
  '?prompt': boolean;
  duration: number | null;
  '?duration': boolean;
  callback_url: string | null;
  '?callback_url': boolean;
  external_task_id: string | null;
  '?external_task_id': boolean;
};

/** Facts that are not in the request. */
export type Given = Record<never, never>;

const view = {
  prompt: { kind: 'text' },
  duration: { kind: 'number' },
  callback_url: { kind: 'text' },
  external_task_id: { kind: 'text' },
} satisfies ViewShape;

const given = {} satisfies ViewShape;

export const textToAudioCreateRules = {
  view,
  given,
  rules: [
    {
      id: 'textToAudio.create#duration-one-decimal',
      kind: 'rule',
      row: 'register/audio.md:159', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'],
      at: 'duration',
      reads: ['duration'],
      message: 'the duration has at most one decimal; round it',
      holds: (self: Self) => and(() => (((need(self.duration) * 10) - double(int(((need(self.duration) * 10) + 0.5)))) < 0.001), () => ((double(int(((need(self.duration) * 10) + 0.5))) - (need(self.duration) * 10)) < 0.001)),
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
