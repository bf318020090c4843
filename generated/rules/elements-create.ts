// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { all, and, filled, need, or } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  element_name: string | null;
  '?element_name': boolean;
  element_description: string | null;
  '?element_description': boolean;
  reference_type: string | null;
  '?reference_type': boolean;
  element_image_list: {
    frontal_image: string | null;
    '?frontal_image': boolean;
    refer_images: readonly ({
      image_url: string | null;
      '?image_url': boolean;
    })[];
    '?refer_images': boolean;
  };
  '?element_image_list': boolean;
  element_video_list: {
    refer_videos: readonly ({
      video_url: string | null;
      '?video_url': boolean;
    })[];
    '?refer_videos': boolean;
  };
  '?element_video_list': boolean;
  element_voice_id: string | null;
  '?element_voice_id': boolean;
  tag_list: readonly ({
    tag_id: string | null;
    '?tag_id': boolean;
  })[];
  '?tag_list': boolean;
  callback_url: string | null;
  '?callback_url': boolean;
  external_task_id: string | null;
  '?external_task_id': boolean;
};

/** Facts that are not in the request. */
export type Given = {
  human_like: boolean | null;
  '?human_like': boolean;
  realistic: boolean | null;
  '?realistic': boolean;
  clip_seconds: number | null;
  '?clip_seconds': boolean;
  clip_width: number | null;
  '?clip_width': boolean;
  clip_height: number | null;
  '?clip_height': boolean;
};

const view = {
  element_name: { kind: 'text' },
  element_description: { kind: 'text' },
  reference_type: { kind: 'text' },
  element_image_list: { kind: 'object', fields: {
    frontal_image: { kind: 'text' },
    refer_images: { kind: 'list', of: { kind: 'object', fields: {
      image_url: { kind: 'text' },
    } } },
  } },
  element_video_list: { kind: 'object', fields: {
    refer_videos: { kind: 'list', of: { kind: 'object', fields: {
      video_url: { kind: 'text' },
    } } },
  } },
  element_voice_id: { kind: 'text' },
  tag_list: { kind: 'list', of: { kind: 'object', fields: {
    tag_id: { kind: 'text' },
  } } },
  callback_url: { kind: 'text' },
  external_task_id: { kind: 'text' },
} satisfies ViewShape;

const given = {
  human_like: { kind: 'boolean' },
  realistic: { kind: 'boolean' },
  clip_seconds: { kind: 'number' },
  clip_width: { kind: 'integer' },
  clip_height: { kind: 'integer' },
} satisfies ViewShape;

export const elementsCreateRules = {
  view,
  given,
  rules: [
    {
      id: 'elements.create#required:element_image_list',
      kind: 'required',
      row: 'register/elements.md:45', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'element_image_list',
      reads: ['reference_type', 'element_image_list'],
      message: 'element_image_list is required when reference_type == "image_refer"',
      holds: (self: Self) => (self.reference_type === "image_refer") ? (self["?element_image_list"]) : true,
    },
    {
      id: 'elements.create#required:element_video_list',
      kind: 'required',
      row: 'register/elements.md:49', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'element_video_list',
      reads: ['reference_type', 'element_video_list'],
      message: 'element_video_list is required when reference_type == "video_refer"',
      holds: (self: Self) => (self.reference_type === "video_refer") ? (self["?element_video_list"]) : true,
    },
    {
      id: 'elements.create#reference-differs',
      kind: 'rule',
      row: 'register/elements.md:109', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'element_image_list.refer_images',
      reads: ['reference_type', 'element_image_list.frontal_image', 'element_image_list.refer_images', 'element_image_list.refer_images[].image_url'],
      message: 'the reference pictures show something else than the frontal one; take out the repeated picture and add another angle or a detail',
      holds: (self: Self) => ((self.reference_type === "image_refer") && filled(self.element_image_list.frontal_image)) ? all(self.element_image_list.refer_images, (r) => (r.image_url !== self.element_image_list.frontal_image)) : true,
    },
    {
      id: 'elements.create#clip-only-for-video-refer',
      kind: 'rule',
      row: 'register/elements.md:110', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'element_video_list.refer_videos',
      reads: ['reference_type', 'element_video_list.refer_videos'],
      message: 'a clip means nothing for image_refer; take out element_video_list or set reference_type to video_refer',
      holds: (self: Self) => (self.reference_type === "image_refer") ? !filled(self.element_video_list.refer_videos) : true,
    },
    {
      id: 'elements.create#voice-needs-human-form',
      kind: 'rule',
      row: 'register/elements.md:111', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09'],
      at: 'element_voice_id',
      reads: ['element_voice_id', 'reference_type', 'given.human_like'],
      message: 'among multi-image elements only people and human-like figures carry a voice; take out element_voice_id',
      holds: (self: Self, given: Given) => (filled(self.element_voice_id) && (self.reference_type === "image_refer")) ? need(given.human_like) : true,
    },
    {
      id: 'elements.create#clip-shows-realistic-human',
      kind: 'rule',
      row: 'register/elements.md:112', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02', 'vendor-api-updates-2026-09'],
      at: 'element_video_list.refer_videos',
      reads: ['element_video_list.refer_videos', 'given.human_like', 'given.realistic'],
      message: 'a clip makes an element only of a realistic person or human-like figure; use pictures with image_refer for anything else',
      holds: (self: Self, given: Given) => filled(self.element_video_list.refer_videos) ? and(() => need(given.human_like), () => need(given.realistic)) : true,
    },
    {
      id: 'elements.create#clip-length',
      kind: 'rule',
      row: 'register/elements.md:113', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'element_video_list.refer_videos',
      reads: ['element_video_list.refer_videos', 'given.clip_seconds'],
      message: 'the clip lasts 3 to 8 seconds; cut it or take another',
      holds: (self: Self, given: Given) => filled(self.element_video_list.refer_videos) ? and(() => (need(given.clip_seconds) >= 3), () => (need(given.clip_seconds) <= 8)) : true,
    },
    {
      id: 'elements.create#clip-full-hd',
      kind: 'rule',
      row: 'register/elements.md:114', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'element_video_list.refer_videos',
      reads: ['element_video_list.refer_videos', 'given.clip_width', 'given.clip_height'],
      message: 'the clip is 1080P in 16:9 or 9:16, that is 1920 by 1080 or 1080 by 1920 pixels; convert it first',
      holds: (self: Self, given: Given) => filled(self.element_video_list.refer_videos) ? or(() => and(() => (need(given.clip_width) === 1920), () => (need(given.clip_height) === 1080)), () => and(() => (need(given.clip_width) === 1080), () => (need(given.clip_height) === 1920))) : true,
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
