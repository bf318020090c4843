// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { isIn, need, size } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  model_name: string;
  '?model_name': boolean;
  prompt: string | null;
  '?prompt': boolean;
  image_list: readonly ({
    image: string | null;
    '?image': boolean;
  })[];
  '?image_list': boolean;
  element_list: readonly ({
    element_id: string | null;
    '?element_id': boolean;
  })[];
  '?element_list': boolean;
  resolution: string;
  '?resolution': boolean;
  result_type: string;
  '?result_type': boolean;
  n: number;
  '?n': boolean;
  series_amount: unknown;
  '?series_amount': boolean;
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
export type Given = {
  video_character_elements: number | null;
  '?video_character_elements': boolean;
};

const view = {
  model_name: { kind: 'text', default: 'kling-image-o1' },
  prompt: { kind: 'text' },
  image_list: { kind: 'list', of: { kind: 'object', fields: {
    image: { kind: 'text' },
  } } },
  element_list: { kind: 'list', of: { kind: 'object', fields: {
    element_id: { kind: 'id' },
  } } },
  resolution: { kind: 'text', default: '1k' },
  result_type: { kind: 'text', default: 'single' },
  n: { kind: 'integer', default: 1 },
  series_amount: { kind: 'any' },
  aspect_ratio: { kind: 'text', default: 'auto' },
  watermark_info: { kind: 'object', fields: {
    enabled: { kind: 'boolean' },
  } },
  callback_url: { kind: 'text' },
  external_task_id: { kind: 'text' },
} satisfies ViewShape;

const given = {
  video_character_elements: { kind: 'integer' },
} satisfies ViewShape;

export const omniImageCreateRules = {
  view,
  given,
  rules: [
    {
      id: 'omniImage.create#references-limit',
      kind: 'rule',
      row: 'register/omni-image.md:102', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02', 'gateway-comfy-router-2026'],
      at: 'image_list',
      reads: ['image_list', 'element_list'],
      message: 'reference pictures and elements are at most 10 together; remove some',
      holds: (self: Self) => (size(self.image_list) + size(self.element_list)) <= 10,
    },
    {
      id: 'omniImage.create#multi-image-elements',
      kind: 'rule',
      row: 'register/omni-image.md:103', status: 'doc-confirmed', evidence: ['vendor-capability-map-image-2026-05', 'vendor-cn-capability-map-image-2026-05', 'vendor-series3-spec-2026-02'],
      at: 'element_list',
      reads: ['element_list', 'given.video_character_elements'],
      message: 'pictures are made with multi-image elements only; drop the elements that were made from a clip',
      holds: (self: Self, given: Given) => (size(self.element_list) > 0) ? (need(given.video_character_elements) === 0) : true,
    },
    {
      id: 'omniImage.create#series-amount-values',
      kind: 'rule',
      row: 'register/omni-image.md:104', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-api-updates-2026-09'],
      at: 'series_amount',
      reads: ['series_amount'],
      message: 'series_amount is a whole number from 2 to 9, not in quotes, or the word auto; change it',
      holds: (self: Self) => (self["?series_amount"]) ? ((self.series_amount === "auto") || isIn(self.series_amount, [2, 3, 4, 5, 6, 7, 8, 9])) : true,
    },
    {
      id: 'omniImage.create#series-amount-for-series',
      kind: 'rule',
      row: 'register/omni-image.md:105', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09'],
      at: 'series_amount',
      reads: ['result_type', 'series_amount'],
      message: 'single pictures are counted by n and have no series_amount; set result_type to series or send n in its place',
      holds: (self: Self) => (self.result_type === "single") ? !(self["?series_amount"]) : true,
    },
    {
      id: 'omniImage.create#n-for-single',
      kind: 'rule',
      row: 'register/omni-image.md:106', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09'],
      at: 'n',
      reads: ['result_type', 'n'],
      message: 'a series is counted by series_amount and has no n; set result_type to single or send series_amount in its place',
      holds: (self: Self) => (self.result_type === "series") ? (self.n === 1) : true,
    },
    {
      id: 'omniImage.create#model:kling-v3-omni/resolution',
      kind: 'model',
      row: 'register/omni-image.md:112', status: 'doc-confirmed', evidence: ['vendor-capability-map-image-2026-05', 'vendor-cn-capability-map-image-2026-05', 'vendor-series3-spec-2026-02', 'vendor-pricing-image-2026-09'],
      at: 'resolution',
      reads: ['model_name', 'resolution'],
      message: 'kling-v3-omni takes resolution 1k, 2k, 4k only',
      holds: (self: Self) => (self.model_name === "kling-v3-omni") ? isIn(self.resolution, ["1k", "2k", "4k"]) : true,
    },
    {
      id: 'omniImage.create#model:kling-image-o1/resolution',
      kind: 'model',
      row: 'register/omni-image.md:113', status: 'doc-confirmed', evidence: ['vendor-capability-map-image-2026-05', 'vendor-cn-capability-map-image-2026-05', 'vendor-series3-spec-2026-02', 'vendor-pricing-image-2026-09'],
      at: 'resolution',
      reads: ['model_name', 'resolution'],
      message: 'kling-image-o1 takes resolution 1k, 2k only',
      holds: (self: Self) => (self.model_name === "kling-image-o1") ? isIn(self.resolution, ["1k", "2k"]) : true,
    },
    {
      id: 'omniImage.create#model:kling-v3-omni/result_type',
      kind: 'model',
      row: 'register/omni-image.md:114', status: 'doc-confirmed', evidence: ['vendor-capability-map-image-2026-05', 'vendor-cn-capability-map-image-2026-05', 'vendor-series3-spec-2026-02'],
      at: 'result_type',
      reads: ['model_name', 'result_type'],
      message: 'kling-v3-omni takes result_type single, series only',
      holds: (self: Self) => (self.model_name === "kling-v3-omni") ? isIn(self.result_type, ["single", "series"]) : true,
    },
    {
      id: 'omniImage.create#model:kling-image-o1/result_type',
      kind: 'model',
      row: 'register/omni-image.md:115', status: 'doc-confirmed', evidence: ['vendor-capability-map-image-2026-05', 'vendor-cn-capability-map-image-2026-05', 'vendor-series3-spec-2026-02'],
      at: 'result_type',
      reads: ['model_name', 'result_type'],
      message: 'kling-image-o1 takes result_type single only',
      holds: (self: Self) => (self.model_name === "kling-image-o1") ? isIn(self.result_type, ["single"]) : true,
    },
    {
      id: 'omniImage.create#model:kling-v3-omni/aspect_ratio',
      kind: 'model',
      row: 'register/omni-image.md:116', status: 'doc-confirmed', evidence: ['vendor-capability-map-image-2026-05', 'vendor-cn-capability-map-image-2026-05'],
      at: 'aspect_ratio',
      reads: ['model_name', 'aspect_ratio', 'image_list', 'element_list'],
      message: 'kling-v3-omni takes aspect_ratio 16:9, 9:16, 1:1, 4:3, 3:4, 3:2, 2:3, 21:9 only, when has(aspect_ratio) && size(image_list) == 0 && size(element_list) == 0',
      holds: (self: Self) => ((self.model_name === "kling-v3-omni") && (((self["?aspect_ratio"]) && (size(self.image_list) === 0)) && (size(self.element_list) === 0))) ? isIn(self.aspect_ratio, ["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9"]) : true,
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
