// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { filled, need, or } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  video_id: string | null;
  '?video_id': boolean;
  prompt: string | null;
  '?prompt': boolean;
  negative_prompt: string | null;
  '?negative_prompt': boolean;
  cfg_scale: number;
  '?cfg_scale': boolean;
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
export type Given = {
  source_model: string | null;
  '?source_model': boolean;
  source_route: string | null;
  '?source_route': boolean;
  source_seconds: number | null;
  '?source_seconds': boolean;
  source_age_days: number | null;
  '?source_age_days': boolean;
};

const view = {
  video_id: { kind: 'text' },
  prompt: { kind: 'text' },
  negative_prompt: { kind: 'text' },
  cfg_scale: { kind: 'number', default: 0.5 },
  watermark_info: { kind: 'object', fields: {
    enabled: { kind: 'boolean' },
  } },
  callback_url: { kind: 'text' },
  external_task_id: { kind: 'text' },
} satisfies ViewShape;

const given = {
  source_model: { kind: 'text' },
  source_route: { kind: 'text' },
  source_seconds: { kind: 'number' },
  source_age_days: { kind: 'number' },
} satisfies ViewShape;

export const videoExtendCreateRules = {
  view,
  given,
  rules: [
    {
      id: 'videoExtend.create#source-model',
      kind: 'rule',
      row: 'register/video-extend.md:95', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12', 'integrator-fixtures-2026-08', 'vendor-api-updates-2026-09'],
      at: 'video_id',
      reads: ['video_id', 'given.source_model'],
      message: 'only videos of kling-v1, kling-v1-5 and kling-v1-6 can be extended; carry on with a reference video on the omni route instead',
      holds: (self: Self, given: Given) => filled(self.video_id) ? or(() => or(() => (need(given.source_model) === "kling-v1"), () => (need(given.source_model) === "kling-v1-5")), () => (need(given.source_model) === "kling-v1-6")) : true,
    },
    {
      id: 'videoExtend.create#source-route',
      kind: 'rule',
      row: 'register/video-extend.md:96', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'video_id',
      reads: ['video_id', 'given.source_route'],
      message: 'the source comes from text2video, image2video or an earlier extension; choose such a video',
      holds: (self: Self, given: Given) => filled(self.video_id) ? (need(given.source_route) !== "other") : true,
    },
    {
      id: 'videoExtend.create#source-age',
      kind: 'rule',
      row: 'register/video-extend.md:97', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'video_id',
      reads: ['video_id', 'given.source_age_days'],
      message: 'a video is deleted 30 days after it was made; extend a younger one',
      holds: (self: Self, given: Given) => filled(self.video_id) ? (need(given.source_age_days) < 30) : true,
    },
    {
      id: 'videoExtend.create#total-length',
      kind: 'rule',
      row: 'register/video-extend.md:98', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'video_id',
      reads: ['video_id', 'given.source_seconds'],
      message: 'an extension adds at least 4 seconds and the whole ends at 180; take a source of at most 176 seconds',
      holds: (self: Self, given: Given) => filled(self.video_id) ? (need(given.source_seconds) <= 176) : true,
    },
    {
      id: 'videoExtend.create#kling-v1-source-negative-prompt',
      kind: 'rule',
      row: 'register/video-extend.md:99', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'negative_prompt',
      reads: ['negative_prompt', 'given.source_model'],
      message: 'an extension of a kling-v1 video takes no negative_prompt; leave it out',
      holds: (self: Self, given: Given) => filled(self.negative_prompt) ? (need(given.source_model) !== "kling-v1") : true,
    },
    {
      id: 'videoExtend.create#kling-v1-source-cfg-scale',
      kind: 'rule',
      row: 'register/video-extend.md:100', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'cfg_scale',
      reads: ['cfg_scale', 'given.source_model'],
      message: 'an extension of a kling-v1 video takes no cfg_scale; leave it out',
      holds: (self: Self, given: Given) => (self["?cfg_scale"]) ? (need(given.source_model) !== "kling-v1") : true,
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
