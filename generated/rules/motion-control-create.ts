// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { and, filled, isIn, need, size } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  model_name: string;
  '?model_name': boolean;
  prompt: string | null;
  '?prompt': boolean;
  image_url: string | null;
  '?image_url': boolean;
  video_url: string | null;
  '?video_url': boolean;
  element_list: readonly ({
    element_id: string | null;
    '?element_id': boolean;
  })[];
  '?element_list': boolean;
  keep_original_sound: string;
  '?keep_original_sound': boolean;
  character_orientation: string | null;
  '?character_orientation': boolean;
  mode: string | null;
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
export type Given = {
  reference_video_seconds: number | null;
  '?reference_video_seconds': boolean;
};

const view = {
  model_name: { kind: 'text', default: 'kling-v2-6' },
  prompt: { kind: 'text' },
  image_url: { kind: 'text' },
  video_url: { kind: 'text' },
  element_list: { kind: 'list', of: { kind: 'object', fields: {
    element_id: { kind: 'id' },
  } } },
  keep_original_sound: { kind: 'text', default: 'yes' },
  character_orientation: { kind: 'text' },
  mode: { kind: 'text' },
  watermark_info: { kind: 'object', fields: {
    enabled: { kind: 'boolean' },
  } },
  callback_url: { kind: 'text' },
  external_task_id: { kind: 'text' },
} satisfies ViewShape;

const given = {
  reference_video_seconds: { kind: 'number' },
} satisfies ViewShape;

export const motionControlCreateRules = {
  view,
  given,
  rules: [
    {
      id: 'motionControl.create#reference-video-length',
      kind: 'rule',
      row: 'register/other-routes.md:84', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'],
      at: 'video_url',
      reads: ['video_url', 'given.reference_video_seconds', 'character_orientation'],
      message: 'the reference video lasts 3 to 30 seconds, and at most 10 when the person faces as in the picture; cut it',
      holds: (self: Self, given: Given) => filled(self.video_url) ? and(() => (need(given.reference_video_seconds) >= 3), () => (need(given.reference_video_seconds) <= ((self.character_orientation === "image") ? 10 : 30))) : true,
    },
    {
      id: 'motionControl.create#element-faces-as-video',
      kind: 'rule',
      row: 'register/other-routes.md:85', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-reference-2026-03', 'vendor-capability-map-video-2026-05'],
      at: 'character_orientation',
      reads: ['element_list', 'character_orientation'],
      message: 'with an element the person faces as in the video; set character_orientation to video or drop the element',
      holds: (self: Self) => (size(self.element_list) > 0) ? (self.character_orientation === "video") : true,
    },
    {
      id: 'motionControl.create#base64-without-prefix',
      kind: 'rule',
      row: 'register/other-routes.md:86', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      at: 'image_url',
      reads: ['image_url'],
      message: 'the picture is a URL or bare base64; cut off everything up to the comma of the data: prefix',
      holds: (self: Self) => filled(self.image_url) ? !need(self.image_url).startsWith("data:") : true,
    },
    {
      id: 'motionControl.create#model:kling-v2-6/mode',
      kind: 'model',
      row: 'register/other-routes.md:92', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-reference-2026-03'],
      at: 'mode',
      reads: ['model_name', 'mode'],
      message: 'kling-v2-6 takes mode std, pro only',
      holds: (self: Self) => (self.model_name === "kling-v2-6") ? isIn(self.mode, ["std", "pro"]) : true,
    },
    {
      id: 'motionControl.create#model:kling-v2-6/element_list',
      kind: 'model',
      row: 'register/other-routes.md:93', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-api-updates-2026-09'],
      at: 'element_list',
      reads: ['model_name', 'element_list'],
      message: 'kling-v2-6 takes no element_list',
      holds: (self: Self) => (self.model_name === "kling-v2-6") ? (size(self.element_list) === 0) : true,
    },
    {
      id: 'motionControl.create#model:kling-v3/mode',
      kind: 'model',
      row: 'register/other-routes.md:94', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-reference-2026-03'],
      at: 'mode',
      reads: ['model_name', 'mode'],
      message: 'kling-v3 takes mode std, pro only',
      holds: (self: Self) => (self.model_name === "kling-v3") ? isIn(self.mode, ["std", "pro"]) : true,
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
