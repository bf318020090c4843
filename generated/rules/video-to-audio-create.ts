// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { and, filled, need } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  video_id: string | null;
  '?video_id': boolean;
  video_url: string | null;
  '?video_url': boolean;
  sound_effect_prompt: string | null;
  '?sound_effect_prompt': boolean;
  bgm_prompt: string | null;
  '?bgm_prompt': boolean;
  asmr_mode: boolean;
  '?asmr_mode': boolean;
  callback_url: string | null;
  '?callback_url': boolean;
  external_task_id: string | null;
  '?external_task_id': boolean;
};

/** Facts that are not in the request. */
export type Given = {
  video_seconds: number | null;
  '?video_seconds': boolean;
  video_is_kept: boolean | null;
  '?video_is_kept': boolean;
};

const view = {
  video_id: { kind: 'text' },
  video_url: { kind: 'text' },
  sound_effect_prompt: { kind: 'text' },
  bgm_prompt: { kind: 'text' },
  asmr_mode: { kind: 'boolean', default: false },
  callback_url: { kind: 'text' },
  external_task_id: { kind: 'text' },
} satisfies ViewShape;

const given = {
  video_seconds: { kind: 'number' },
  video_is_kept: { kind: 'boolean' },
} satisfies ViewShape;

export const videoToAudioCreateRules = {
  view,
  given,
  rules: [
    {
      id: 'videoToAudio.create#video-given',
      kind: 'rule',
      row: 'register/audio.md:314', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'],
      at: 'video_id',
      reads: ['video_id', 'video_url'],
      message: 'a video is needed; send video_id or video_url',
      holds: (self: Self) => filled(self.video_id) || filled(self.video_url),
    },
    {
      id: 'videoToAudio.create#one-video-only',
      kind: 'rule',
      row: 'register/audio.md:315', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'],
      at: 'video_url',
      reads: ['video_id', 'video_url'],
      message: 'one call takes one video; keep video_id or video_url',
      holds: (self: Self) => filled(self.video_id) ? !filled(self.video_url) : true,
    },
    {
      id: 'videoToAudio.create#video-length',
      kind: 'rule',
      row: 'register/audio.md:316', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'],
      at: 'video_id',
      reads: ['video_id', 'video_url', 'given.video_seconds'],
      message: 'the video lasts from 3 to 20 seconds; cut it or choose another one',
      holds: (self: Self, given: Given) => (filled(self.video_id) || filled(self.video_url)) ? and(() => (need(given.video_seconds) >= 3), () => (need(given.video_seconds) <= 20)) : true,
    },
    {
      id: 'videoToAudio.create#video-kept',
      kind: 'rule',
      row: 'register/audio.md:317', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'],
      at: 'video_id',
      reads: ['video_id', 'given.video_is_kept'],
      message: 'a video older than 30 days is gone; send your own copy of it as video_url',
      holds: (self: Self, given: Given) => filled(self.video_id) ? need(given.video_is_kept) : true,
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
