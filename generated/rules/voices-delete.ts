// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { filled, need } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  voice_id: string | null;
  '?voice_id': boolean;
};

/** Facts that are not in the request. */
export type Given = {
  voice_is_own: boolean | null;
  '?voice_is_own': boolean;
};

const view = {
  voice_id: { kind: 'text' },
} satisfies ViewShape;

const given = {
  voice_is_own: { kind: 'boolean' },
} satisfies ViewShape;

export const voicesDeleteRules = {
  view,
  given,
  rules: [
    {
      id: 'voices.delete#own-voices-only',
      kind: 'rule',
      row: 'register/voices.md:274', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      at: 'voice_id',
      reads: ['voice_id', 'given.voice_is_own'],
      message: 'an official voice cannot be deleted; name a voice of your own',
      holds: (self: Self, given: Given) => filled(self.voice_id) ? need(given.voice_is_own) : true,
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
