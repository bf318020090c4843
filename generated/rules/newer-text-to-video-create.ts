// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { all, and, filled, isIn, need, size, sum, supplied } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  prompt: string | null;
  '?prompt': boolean;
  settings: {
    multi_shot: boolean;
    '?multi_shot': boolean;
    audio: string;
    '?audio': boolean;
    resolution: string;
    '?resolution': boolean;
    aspect_ratio: string;
    '?aspect_ratio': boolean;
    duration: number;
    '?duration': boolean;
  };
  '?settings': boolean;
  options: {
    callback_url: string | null;
    '?callback_url': boolean;
    external_task_id: string | null;
    '?external_task_id': boolean;
    watermark_info: {
      enabled: boolean;
      '?enabled': boolean;
    };
    '?watermark_info': boolean;
  };
  '?options': boolean;
  model: string | null;
  '?model': boolean;
};

/** Facts that are not in the request. */
export type Given = {
  shot_seconds: readonly (number | null)[];
  '?shot_seconds': boolean;
  longest_shot_text: number | null;
  '?longest_shot_text': boolean;
};

const view = {
  prompt: { kind: 'text' },
  settings: { kind: 'object', fields: {
    multi_shot: { kind: 'boolean', default: true },
    audio: { kind: 'text', default: 'off' },
    resolution: { kind: 'text', default: '720p' },
    aspect_ratio: { kind: 'text', default: '16:9' },
    duration: { kind: 'integer', default: 5 },
  } },
  options: { kind: 'object', fields: {
    callback_url: { kind: 'text' },
    external_task_id: { kind: 'text' },
    watermark_info: { kind: 'object', fields: {
      enabled: { kind: 'boolean', default: false },
    } },
  } },
  model: { kind: 'text' },
} satisfies ViewShape;

const given = {
  shot_seconds: { kind: 'list', of: { kind: 'integer' } },
  longest_shot_text: { kind: 'integer' },
} satisfies ViewShape;

export const newerTextToVideoCreateRules = {
  view,
  given,
  rules: [
    {
      id: 'newerTextToVideo.create#multi-shot-by-model',
      kind: 'rule',
      row: 'register/newer-video.md:111', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-capability-map-video-2026-05', 'vendor-new-turbo-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.multi_shot',
      reads: ['model', 'settings.multi_shot'],
      message: 'only kling-3.0 has a switch for shots; leave settings.multi_shot out',
      holds: (self: Self) => (self.model !== "kling-3.0") ? !(self.settings["?multi_shot"]) : true,
    },
    {
      id: 'newerTextToVideo.create#shot-seconds',
      kind: 'rule',
      row: 'register/newer-video.md:112', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'prompt',
      reads: ['prompt', 'settings.multi_shot', 'given.shot_seconds'],
      message: 'each shot in the prompt lasts 1 second or more; lengthen the short one',
      holds: (self: Self, given: Given) => (filled(self.prompt) && self.settings.multi_shot) ? all(supplied(given["?shot_seconds"], given.shot_seconds), (s) => (need(s) >= 1)) : true,
    },
    {
      id: 'newerTextToVideo.create#shot-seconds-sum',
      kind: 'rule',
      row: 'register/newer-video.md:113', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.duration',
      reads: ['given.shot_seconds', 'settings.multi_shot', 'settings.duration'],
      message: 'the seconds of the shots add up to settings.duration, which is 5 if left out; change one of them',
      holds: (self: Self, given: Given) => and(() => (size(supplied(given["?shot_seconds"], given.shot_seconds)) > 0), () => self.settings.multi_shot) ? (self.settings.duration === sum(supplied(given["?shot_seconds"], given.shot_seconds))) : true,
    },
    {
      id: 'newerTextToVideo.create#shots-by-model',
      kind: 'rule',
      row: 'register/newer-video.md:114', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'],
      at: 'prompt',
      reads: ['prompt', 'model', 'given.shot_seconds'],
      message: 'this model makes one shot only; choose kling-3.0 or kling-3.0-turbo, or send one prompt for each clip',
      holds: (self: Self, given: Given) => (filled(self.prompt) && isIn(self.model, ["kling-2.6", "kling-2.5-turbo"])) ? (size(supplied(given["?shot_seconds"], given.shot_seconds)) <= 1) : true,
    },
    {
      id: 'newerTextToVideo.create#prompt-length-second-generation',
      kind: 'rule',
      row: 'register/newer-video.md:115', status: 'doc-confirmed', evidence: ['vendor-new-kling26-text-to-video-2026-09', 'vendor-new-kling25-turbo-text-to-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'prompt',
      reads: ['model', 'prompt'],
      message: 'kling-2.6 and kling-2.5-turbo take a prompt of at most 2500 characters; shorten it',
      holds: (self: Self) => isIn(self.model, ["kling-2.6", "kling-2.5-turbo"]) ? (size(self.prompt) <= 2500) : true,
    },
    {
      id: 'newerTextToVideo.create#model:kling-3.0/settings.resolution',
      kind: 'model',
      row: 'register/newer-video.md:121', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-capability-map-video-2026-05'],
      at: 'settings.resolution',
      reads: ['model', 'settings.resolution'],
      message: 'kling-3.0 takes settings.resolution 720p, 1080p, 4k only',
      holds: (self: Self) => (self.model === "kling-3.0") ? isIn(self.settings.resolution, ["720p", "1080p", "4k"]) : true,
    },
    {
      id: 'newerTextToVideo.create#model:kling-3.0/settings.duration',
      kind: 'model',
      row: 'register/newer-video.md:122', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-capability-map-video-2026-05'],
      at: 'settings.duration',
      reads: ['model', 'settings.duration'],
      message: 'kling-3.0 takes settings.duration from 3 to 15 only',
      holds: (self: Self) => (self.model === "kling-3.0") ? ((self.settings.duration >= 3) && (self.settings.duration <= 15)) : true,
    },
    {
      id: 'newerTextToVideo.create#model:kling-3.0/settings.audio',
      kind: 'model',
      row: 'register/newer-video.md:123', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-capability-map-video-2026-05'],
      at: 'settings.audio',
      reads: ['model', 'settings.audio'],
      message: 'kling-3.0 takes settings.audio native, off only',
      holds: (self: Self) => (self.model === "kling-3.0") ? isIn(self.settings.audio, ["native", "off"]) : true,
    },
    {
      id: 'newerTextToVideo.create#model:kling-3.0-turbo/settings.resolution',
      kind: 'model',
      row: 'register/newer-video.md:124', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.resolution',
      reads: ['model', 'settings.resolution'],
      message: 'kling-3.0-turbo takes settings.resolution 720p, 1080p only',
      holds: (self: Self) => (self.model === "kling-3.0-turbo") ? isIn(self.settings.resolution, ["720p", "1080p"]) : true,
    },
    {
      id: 'newerTextToVideo.create#model:kling-3.0-turbo/settings.duration',
      kind: 'model',
      row: 'register/newer-video.md:125', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.duration',
      reads: ['model', 'settings.duration'],
      message: 'kling-3.0-turbo takes settings.duration from 3 to 15 only',
      holds: (self: Self) => (self.model === "kling-3.0-turbo") ? ((self.settings.duration >= 3) && (self.settings.duration <= 15)) : true,
    },
    {
      id: 'newerTextToVideo.create#model:kling-3.0-turbo/settings.audio',
      kind: 'model',
      row: 'register/newer-video.md:126', status: 'doc-confirmed', evidence: ['vendor-new-turbo-image-to-video-2026-09', 'vendor-pricing-video-2026-09', 'sdk-author-new-contracts-2026-09', 'sdk-author-live-checklist-2026-09'],
      at: 'settings.audio',
      reads: ['model', 'settings.audio'],
      message: 'kling-3.0-turbo takes no settings.audio',
      holds: (self: Self) => (self.model === "kling-3.0-turbo") ? !(self.settings["?audio"]) : true,
    },
    {
      id: 'newerTextToVideo.create#model:kling-2.6/settings.resolution',
      kind: 'model',
      row: 'register/newer-video.md:127', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.resolution',
      reads: ['model', 'settings.resolution'],
      message: 'kling-2.6 takes settings.resolution 720p, 1080p only',
      holds: (self: Self) => (self.model === "kling-2.6") ? isIn(self.settings.resolution, ["720p", "1080p"]) : true,
    },
    {
      id: 'newerTextToVideo.create#model:kling-2.6/settings.duration',
      kind: 'model',
      row: 'register/newer-video.md:128', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.duration',
      reads: ['model', 'settings.duration'],
      message: 'kling-2.6 takes settings.duration 5, 10 only',
      holds: (self: Self) => (self.model === "kling-2.6") ? isIn(self.settings.duration, [5, 10]) : true,
    },
    {
      id: 'newerTextToVideo.create#model:kling-2.6/settings.audio',
      kind: 'model',
      row: 'register/newer-video.md:129', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.audio',
      reads: ['model', 'settings.resolution', 'settings.audio'],
      message: 'kling-2.6 takes settings.audio off only, when settings.resolution == "720p"',
      holds: (self: Self) => ((self.model === "kling-2.6") && (self.settings.resolution === "720p")) ? isIn(self.settings.audio, ["off"]) : true,
    },
    {
      id: 'newerTextToVideo.create#model:kling-2.5-turbo/settings.resolution',
      kind: 'model',
      row: 'register/newer-video.md:130', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.resolution',
      reads: ['model', 'settings.resolution'],
      message: 'kling-2.5-turbo takes settings.resolution 720p, 1080p only',
      holds: (self: Self) => (self.model === "kling-2.5-turbo") ? isIn(self.settings.resolution, ["720p", "1080p"]) : true,
    },
    {
      id: 'newerTextToVideo.create#model:kling-2.5-turbo/settings.duration',
      kind: 'model',
      row: 'register/newer-video.md:131', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.duration',
      reads: ['model', 'settings.duration'],
      message: 'kling-2.5-turbo takes settings.duration 5, 10 only',
      holds: (self: Self) => (self.model === "kling-2.5-turbo") ? isIn(self.settings.duration, [5, 10]) : true,
    },
    {
      id: 'newerTextToVideo.create#model:kling-2.5-turbo/settings.audio',
      kind: 'model',
      row: 'register/newer-video.md:132', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.audio',
      reads: ['model', 'settings.audio'],
      message: 'kling-2.5-turbo takes settings.audio off only',
      holds: (self: Self) => (self.model === "kling-2.5-turbo") ? isIn(self.settings.audio, ["off"]) : true,
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
