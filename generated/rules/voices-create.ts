// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { and, filled, need } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  voice_name: string | null;
  '?voice_name': boolean;
  voice_url: string | null;
  '?voice_url': boolean;
  video_id: string | null;
  '?video_id': boolean;
  callback_url: string | null;
  '?callback_url': boolean;
  external_task_id: string | null;
  '?external_task_id': boolean;
};

/** Facts that are not in the request. */
export type Given = {
  voice_seconds: number | null;
  '?voice_seconds': boolean;
  video_origin: string | null;
  '?video_origin': boolean;
};

const view = {
  voice_name: { kind: 'text' },
  voice_url: { kind: 'text' },
  video_id: { kind: 'text' },
  callback_url: { kind: 'text' },
  external_task_id: { kind: 'text' },
} satisfies ViewShape;

const given = {
  voice_seconds: { kind: 'number' },
  video_origin: { kind: 'text' },
} satisfies ViewShape;

export const voicesCreateRules = {
  view,
  given,
  rules: [
    {
      id: 'voices.create#material-given',
      kind: 'rule',
      row: 'register/voices.md:82', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      at: 'voice_url',
      reads: ['voice_url', 'video_id'],
      message: 'a voice needs something to listen to; send voice_url or video_id',
      holds: (self: Self) => filled(self.voice_url) || filled(self.video_id),
    },
    {
      id: 'voices.create#voice-length',
      kind: 'rule',
      row: 'register/voices.md:83', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      at: 'voice_url',
      reads: ['voice_url', 'video_id', 'given.voice_seconds'],
      message: 'the voice is heard for 5 to 30 seconds; cut the recording or choose another one',
      holds: (self: Self, given: Given) => (filled(self.voice_url) || filled(self.video_id)) ? and(() => (need(given.voice_seconds) >= 5), () => (need(given.voice_seconds) <= 30)) : true,
    },
    {
      id: 'voices.create#video-origin',
      kind: 'rule',
      row: 'register/voices.md:84', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      at: 'video_id',
      reads: ['video_id', 'given.video_origin'],
      message: 'a video gives a voice only if kling-v2-6 with sound, the avatar or lip sync made it; choose such a video or send voice_url',
      holds: (self: Self, given: Given) => filled(self.video_id) ? (need(given.video_origin) !== "other") : true,
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
