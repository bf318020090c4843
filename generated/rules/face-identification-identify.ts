// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { filled, need } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  video_id: string | null;
  '?video_id': boolean;
  video_url: string | null;
  '?video_url': boolean;
};

/** Facts that are not in the request. */
export type Given = {
  own_video_seconds: number | null;
  '?own_video_seconds': boolean;
  own_video_age_days: number | null;
  '?own_video_age_days': boolean;
};

const view = {
  video_id: { kind: 'text' },
  video_url: { kind: 'text' },
} satisfies ViewShape;

const given = {
  own_video_seconds: { kind: 'number' },
  own_video_age_days: { kind: 'number' },
} satisfies ViewShape;

export const faceIdentificationIdentifyRules = {
  view,
  given,
  rules: [
    {
      id: 'faceIdentification.identify#one-video',
      kind: 'rule',
      row: 'register/recognition.md:110', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'],
      at: 'video_id',
      reads: ['video_id', 'video_url'],
      message: 'exactly one video is needed; send video_id or video_url and leave the other out or empty',
      holds: (self: Self) => filled(self.video_id) !== filled(self.video_url),
    },
    {
      id: 'faceIdentification.identify#own-video-length',
      kind: 'rule',
      row: 'register/recognition.md:111', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'],
      at: 'video_id',
      reads: ['video_id', 'given.own_video_seconds'],
      message: 'a video named by video_id lasts at most 60 seconds; choose or cut another',
      holds: (self: Self, given: Given) => filled(self.video_id) ? (need(given.own_video_seconds) <= 60) : true,
    },
    {
      id: 'faceIdentification.identify#own-video-age',
      kind: 'rule',
      row: 'register/recognition.md:112', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'],
      at: 'video_id',
      reads: ['video_id', 'given.own_video_age_days'],
      message: 'a video named by video_id was made within the last 30 days; send an older one as video_url',
      holds: (self: Self, given: Given) => filled(self.video_id) ? (need(given.own_video_age_days) <= 30) : true,
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
