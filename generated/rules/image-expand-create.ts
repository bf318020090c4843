// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { need } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  image: string | null;
  '?image': boolean;
  up_expansion_ratio: number | null;
  '?up_expansion_ratio': boolean;
  down_expansion_ratio: number | null;
  '?down_expansion_ratio': boolean;
  left_expansion_ratio: number | null;
  '?left_expansion_ratio': boolean;
  right_expansion_ratio: number | null;
  '?right_expansion_ratio': boolean;
  prompt: string | null;
  '?prompt': boolean;
  n: number;
  '?n': boolean;
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
  up_expansion_ratio: { kind: 'number' },
  down_expansion_ratio: { kind: 'number' },
  left_expansion_ratio: { kind: 'number' },
  right_expansion_ratio: { kind: 'number' },
  prompt: { kind: 'text' },
  n: { kind: 'integer', default: 1 },
  watermark_info: { kind: 'object', fields: {
    enabled: { kind: 'boolean' },
  } },
  callback_url: { kind: 'text' },
  external_task_id: { kind: 'text' },
} satisfies ViewShape;

const given = {} satisfies ViewShape;

export const imageExpandCreateRules = {
  view,
  given,
  rules: [
    {
      id: 'imageExpand.create#area-at-most-three-times',
      kind: 'rule',
      row: 'register/image-expand.md:62', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'],
      at: 'up_expansion_ratio',
      reads: ['up_expansion_ratio', 'down_expansion_ratio', 'left_expansion_ratio', 'right_expansion_ratio'],
      message: 'the new picture has at most 3 times the area of the source: 1 + up + down, times 1 + left + right; lower some of the ratios',
      holds: (self: Self) => (((1 + need(self.up_expansion_ratio)) + need(self.down_expansion_ratio)) * ((1 + need(self.left_expansion_ratio)) + need(self.right_expansion_ratio))) <= 3.001,
    },
    {
      id: 'imageExpand.create#base64-without-prefix',
      kind: 'rule',
      row: 'register/image-expand.md:63', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'],
      at: 'image',
      reads: ['image'],
      message: 'images are a URL or bare base64; cut off everything up to the comma of the data: prefix',
      holds: (self: Self) => !need(self.image).startsWith("data:"),
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
