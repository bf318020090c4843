// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { all, and, filled, isIn, need, size } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  model_name: string;
  '?model_name': boolean;
  session_id: string | null;
  '?session_id': boolean;
  edit_mode: string | null;
  '?edit_mode': boolean;
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
  session_age_hours: number | null;
  '?session_age_hours': boolean;
  source_seconds: number | null;
  '?source_seconds': boolean;
};

const view = {
  model_name: { kind: 'text', default: 'kling-v1-6' },
  session_id: { kind: 'text' },
  edit_mode: { kind: 'text' },
  image_list: { kind: 'list', of: { kind: 'object', fields: {
    image: { kind: 'text' },
  } } },
  prompt: { kind: 'text' },
  negative_prompt: { kind: 'text' },
  mode: { kind: 'text', default: 'std' },
  duration: { kind: 'text', default: '5' },
  watermark_info: { kind: 'object', fields: {
    enabled: { kind: 'boolean' },
  } },
  callback_url: { kind: 'text' },
  external_task_id: { kind: 'text' },
} satisfies ViewShape;

const given = {
  session_age_hours: { kind: 'number' },
  source_seconds: { kind: 'number' },
} satisfies ViewShape;

export const multiElementsCreateRules = {
  view,
  given,
  rules: [
    {
      id: 'multiElements.create#required:image_list',
      kind: 'required',
      row: 'register/other-routes.md:326', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
      at: 'image_list',
      reads: ['edit_mode', 'image_list'],
      message: 'image_list is required when edit_mode == "addition" || edit_mode == "swap"',
      holds: (self: Self) => ((self.edit_mode === "addition") || (self.edit_mode === "swap")) ? filled(self.image_list) : true,
    },
    {
      id: 'multiElements.create#session-fresh',
      kind: 'rule',
      row: 'register/other-routes.md:381', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'],
      at: 'session_id',
      reads: ['session_id', 'given.session_age_hours'],
      message: 'a session ends after 24 hours; open a new one with init-selection',
      holds: (self: Self, given: Given) => filled(self.session_id) ? (need(given.session_age_hours) <= 24) : true,
    },
    {
      id: 'multiElements.create#swap-takes-one-picture',
      kind: 'rule',
      row: 'register/other-routes.md:382', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
      at: 'image_list',
      reads: ['edit_mode', 'image_list'],
      message: 'a swap takes one picture; remove the others',
      holds: (self: Self) => (self.edit_mode === "swap") ? (size(self.image_list) <= 1) : true,
    },
    {
      id: 'multiElements.create#duration-follows-source',
      kind: 'rule',
      row: 'register/other-routes.md:383', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
      at: 'duration',
      reads: ['duration', 'given.source_seconds'],
      message: 'a source of 2 to 5 seconds gives 5 seconds, one of 7 to 10 gives 10; set duration to match',
      holds: (self: Self, given: Given) => (self.duration === "5") ? and(() => (need(given.source_seconds) >= 2), () => (need(given.source_seconds) <= 5)) : and(() => (need(given.source_seconds) >= 7), () => (need(given.source_seconds) <= 10)),
    },
    {
      id: 'multiElements.create#base64-without-prefix',
      kind: 'rule',
      row: 'register/other-routes.md:384', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
      at: 'image_list',
      reads: ['image_list', 'image_list[].image'],
      message: 'pictures are a URL or bare base64; cut off everything up to the comma of the data: prefix',
      holds: (self: Self) => all(self.image_list, (i) => (filled(i.image) ? !need(i.image).startsWith("data:") : true)),
    },
    {
      id: 'multiElements.create#model:kling-v1-6/duration',
      kind: 'model',
      row: 'register/other-routes.md:390', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-reference-2025-12'],
      at: 'duration',
      reads: ['model_name', 'duration'],
      message: 'kling-v1-6 takes duration 5, 10 only',
      holds: (self: Self) => (self.model_name === "kling-v1-6") ? isIn(self.duration, ["5", "10"]) : true,
    },
    {
      id: 'multiElements.create#model:kling-v1-6/mode',
      kind: 'model',
      row: 'register/other-routes.md:391', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-reference-2025-12'],
      at: 'mode',
      reads: ['model_name', 'mode'],
      message: 'kling-v1-6 takes mode std, pro only',
      holds: (self: Self) => (self.model_name === "kling-v1-6") ? isIn(self.mode, ["std", "pro"]) : true,
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
