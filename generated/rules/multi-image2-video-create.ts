// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { all, filled, isIn, need } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  model_name: string;
  '?model_name': boolean;
  image_list: readonly ({
    image: string | null;
    '?image': boolean;
  })[];
  '?image_list': boolean;
  prompt: string | null;
  '?prompt': boolean;
  negative_prompt: string | null;
  '?negative_prompt': boolean;
  mode: string;
  '?mode': boolean;
  duration: string;
  '?duration': boolean;
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
  model_name: { kind: 'text', default: 'kling-v1-6' },
  image_list: { kind: 'list', of: { kind: 'object', fields: {
    image: { kind: 'text' },
  } } },
  prompt: { kind: 'text' },
  negative_prompt: { kind: 'text' },
  mode: { kind: 'text', default: 'std' },
  duration: { kind: 'text', default: '5' },
  aspect_ratio: { kind: 'text', default: '16:9' },
  watermark_info: { kind: 'object', fields: {
    enabled: { kind: 'boolean' },
  } },
  callback_url: { kind: 'text' },
  external_task_id: { kind: 'text' },
} satisfies ViewShape;

const given = {} satisfies ViewShape;

export const multiImage2VideoCreateRules = {
  view,
  given,
  rules: [
    {
      id: 'multiImage2Video.create#base64-without-prefix',
      kind: 'rule',
      row: 'register/multi-image2video.md:81', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'image_list',
      reads: ['image_list', 'image_list[].image'],
      message: 'pictures are a URL or bare base64; cut off everything up to the comma of the data: prefix',
      holds: (self: Self) => all(self.image_list, (i) => (filled(i.image) ? !need(i.image).startsWith("data:") : true)),
    },
    {
      id: 'multiImage2Video.create#model:kling-v1-6/duration',
      kind: 'model',
      row: 'register/multi-image2video.md:89', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'duration',
      reads: ['model_name', 'duration'],
      message: 'kling-v1-6 takes duration 5, 10 only',
      holds: (self: Self) => (self.model_name === "kling-v1-6") ? isIn(self.duration, ["5", "10"]) : true,
    },
    {
      id: 'multiImage2Video.create#model:kling-v1-6/mode',
      kind: 'model',
      row: 'register/multi-image2video.md:90', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'mode',
      reads: ['model_name', 'mode'],
      message: 'kling-v1-6 takes mode std, pro only',
      holds: (self: Self) => (self.model_name === "kling-v1-6") ? isIn(self.mode, ["std", "pro"]) : true,
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
