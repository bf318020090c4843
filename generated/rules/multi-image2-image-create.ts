// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { all, and, filled, isIn, need } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  model_name: string;
  '?model_name': boolean;
  prompt: string | null;
  '?prompt': boolean;
  negative_prompt: string | null;
  '?negative_prompt': boolean;
  subject_image_list: readonly ({
    subject_image: string | null;
    '?subject_image': boolean;
  })[];
  '?subject_image_list': boolean;
  scene_image: string | null;
  '?scene_image': boolean;
  style_image: string | null;
  '?style_image': boolean;
  n: number;
  '?n': boolean;
  aspect_ratio: string;
  '?aspect_ratio': boolean;
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
  model_name: { kind: 'text', default: 'kling-v2-1' },
  prompt: { kind: 'text' },
  negative_prompt: { kind: 'text' },
  subject_image_list: { kind: 'list', of: { kind: 'object', fields: {
    subject_image: { kind: 'text' },
  } } },
  scene_image: { kind: 'text' },
  style_image: { kind: 'text' },
  n: { kind: 'integer', default: 1 },
  aspect_ratio: { kind: 'text', default: '16:9' },
  watermark_info: { kind: 'object', fields: {
    enabled: { kind: 'boolean' },
  } },
  callback_url: { kind: 'text' },
  external_task_id: { kind: 'text' },
} satisfies ViewShape;

const given = {} satisfies ViewShape;

export const multiImage2ImageCreateRules = {
  view,
  given,
  rules: [
    {
      id: 'multiImage2Image.create#base64-without-prefix',
      kind: 'rule',
      row: 'register/multi-image2image.md:72', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'],
      at: 'subject_image_list',
      reads: ['subject_image_list', 'subject_image_list[].subject_image', 'scene_image', 'style_image'],
      message: 'images are a URL or bare base64; cut off everything up to the comma of the data: prefix',
      holds: (self: Self) => and(() => and(() => all(self.subject_image_list, (s) => !need(s.subject_image).startsWith("data:")), () => (filled(self.scene_image) ? !need(self.scene_image).startsWith("data:") : true)), () => (filled(self.style_image) ? !need(self.style_image).startsWith("data:") : true)),
    },
    {
      id: 'multiImage2Image.create#model:kling-v2-1/aspect_ratio',
      kind: 'model',
      row: 'register/multi-image2image.md:80', status: 'doc-confirmed', evidence: ['vendor-capability-map-image-2026-05', 'vendor-multi-image-to-image-2026-09'],
      at: 'aspect_ratio',
      reads: ['model_name', 'aspect_ratio'],
      message: 'kling-v2-1 takes aspect_ratio 16:9, 9:16, 1:1, 4:3, 3:4, 3:2, 2:3, 21:9 only',
      holds: (self: Self) => (self.model_name === "kling-v2-1") ? isIn(self.aspect_ratio, ["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9"]) : true,
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
