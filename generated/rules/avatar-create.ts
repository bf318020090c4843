// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { filled, need } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  image: string | null;
  '?image': boolean;
  audio_id: string | null;
  '?audio_id': boolean;
  sound_file: string | null;
  '?sound_file': boolean;
  prompt: string | null;
  '?prompt': boolean;
  mode: string;
  '?mode': boolean;
  watermark_info: {
    enabled: boolean | null;
    '?enabled': boolean;
  };
  '?watermark_info': boolean;
  callback_url: string | null;
  '?callback_url': boolean;
  external_task_id: string | null;
  '?external_task_id': boolean;
};

/** Facts that are not in the request. */
export type Given = Record<never, never>;

const view = {
  image: { kind: 'text' },
  audio_id: { kind: 'text' },
  sound_file: { kind: 'text' },
  prompt: { kind: 'text' },
  mode: { kind: 'text', default: 'std' },
  watermark_info: { kind: 'object', fields: {
    enabled: { kind: 'boolean' },
  } },
  callback_url: { kind: 'text' },
  external_task_id: { kind: 'text' },
} satisfies ViewShape;

const given = {} satisfies ViewShape;

export const avatarCreateRules = {
  view,
  given,
  rules: [
    {
      id: 'avatar.create#one-sound',
      kind: 'rule',
      row: 'register/other-routes.md:527', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
      at: 'audio_id',
      reads: ['audio_id', 'sound_file'],
      message: 'an avatar speaks one sound; send audio_id or sound_file, not both and not neither',
      holds: (self: Self) => filled(self.audio_id) ? !filled(self.sound_file) : filled(self.sound_file),
    },
    {
      id: 'avatar.create#base64-without-prefix',
      kind: 'rule',
      row: 'register/other-routes.md:528', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
      at: 'image',
      reads: ['image'],
      message: 'the picture is a URL or bare base64; cut off everything up to the comma of the data: prefix',
      holds: (self: Self) => filled(self.image) ? !need(self.image).startsWith("data:") : true,
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
