// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { all, and, equalLists, exists, filled, int, isIn, need, sequence, size, sum } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  model_name: string;
  '?model_name': boolean;
  multi_shot: boolean;
  '?multi_shot': boolean;
  shot_type: string | null;
  '?shot_type': boolean;
  prompt: string | null;
  '?prompt': boolean;
  multi_prompt: readonly ({
    index: number | null;
    '?index': boolean;
    prompt: string | null;
    '?prompt': boolean;
    duration: string | null;
    '?duration': boolean;
  })[];
  '?multi_prompt': boolean;
  image_list: readonly ({
    image_url: string | null;
    '?image_url': boolean;
    type: string | null;
    '?type': boolean;
  })[];
  '?image_list': boolean;
  element_list: readonly ({
    element_id: string | null;
    '?element_id': boolean;
  })[];
  '?element_list': boolean;
  video_list: readonly ({
    video_url: string | null;
    '?video_url': boolean;
    refer_type: string;
    '?refer_type': boolean;
    keep_original_sound: string | null;
    '?keep_original_sound': boolean;
  })[];
  '?video_list': boolean;
  sound: string;
  '?sound': boolean;
  mode: string;
  '?mode': boolean;
  aspect_ratio: string | null;
  '?aspect_ratio': boolean;
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
  video_character_elements: number | null;
  '?video_character_elements': boolean;
  reference_video_seconds: number | null;
  '?reference_video_seconds': boolean;
};

const view = {
  model_name: { kind: 'text', default: 'kling-video-o1' },
  multi_shot: { kind: 'boolean', default: false },
  shot_type: { kind: 'text' },
  prompt: { kind: 'text' },
  multi_prompt: { kind: 'list', of: { kind: 'object', fields: {
    index: { kind: 'integer' },
    prompt: { kind: 'text' },
    duration: { kind: 'text' },
  } } },
  image_list: { kind: 'list', of: { kind: 'object', fields: {
    image_url: { kind: 'text' },
    type: { kind: 'text' },
  } } },
  element_list: { kind: 'list', of: { kind: 'object', fields: {
    element_id: { kind: 'id' },
  } } },
  video_list: { kind: 'list', of: { kind: 'object', fields: {
    video_url: { kind: 'text' },
    refer_type: { kind: 'text', default: 'base' },
    keep_original_sound: { kind: 'text' },
  } } },
  sound: { kind: 'text', default: 'off' },
  mode: { kind: 'text', default: 'pro' },
  aspect_ratio: { kind: 'text' },
  duration: { kind: 'text', default: '5' },
  watermark_info: { kind: 'object', fields: {
    enabled: { kind: 'boolean' },
  } },
  callback_url: { kind: 'text' },
  external_task_id: { kind: 'text' },
} satisfies ViewShape;

const given = {
  video_character_elements: { kind: 'integer' },
  reference_video_seconds: { kind: 'number' },
} satisfies ViewShape;

export const omniVideoCreateRules = {
  view,
  given,
  rules: [
    {
      id: 'omniVideo.create#required:shot_type',
      kind: 'required',
      row: 'register/omni-video.md:32', status: 'live-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'gateway-omni-mirror-2026-06', '2026-03-29-omni-multishot-with-index', '2026-03-31-omni-multishot-cast-lock'],
      at: 'shot_type',
      reads: ['multi_shot', 'shot_type'],
      message: 'shot_type is required when multi_shot',
      holds: (self: Self) => self.multi_shot ? (self["?shot_type"]) : true,
    },
    {
      id: 'omniVideo.create#required:prompt',
      kind: 'required',
      row: 'register/omni-video.md:33', status: 'live-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06', 'integrator-tested-rules-2026-02', '2026-03-28-omni-smoke-kling-v3-omni', '2026-03-30-omni-first-frame-base64'],
      at: 'prompt',
      reads: ['multi_shot', 'shot_type', 'prompt'],
      message: 'prompt is required when !multi_shot || shot_type == "intelligence"',
      holds: (self: Self) => (!self.multi_shot || (self.shot_type === "intelligence")) ? filled(self.prompt) : true,
    },
    {
      id: 'omniVideo.create#required:multi_prompt',
      kind: 'required',
      row: 'register/omni-video.md:34', status: 'live-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06', '2026-03-29-omni-multishot-with-index', '2026-03-31-omni-multishot-cast-lock'],
      at: 'multi_prompt',
      reads: ['multi_shot', 'shot_type', 'multi_prompt'],
      message: 'multi_prompt is required when multi_shot && shot_type == "customize"',
      holds: (self: Self) => (self.multi_shot && (self.shot_type === "customize")) ? filled(self.multi_prompt) : true,
    },
    {
      id: 'omniVideo.create#required:aspect_ratio',
      kind: 'required',
      row: 'register/omni-video.md:49', status: 'live-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06', 'integrator-tested-rules-2026-02', '2026-03-30-omni-first-frame-base64'],
      at: 'aspect_ratio',
      reads: ['image_list', 'image_list[].type', 'video_list', 'video_list[].refer_type', 'aspect_ratio'],
      message: 'aspect_ratio is required when !image_list.exists(i, i.type == "first_frame") && !video_list.exists(v, v.refer_type == "base")',
      holds: (self: Self) => (!exists(self.image_list, (i) => (i.type === "first_frame")) && !exists(self.video_list, (v) => (v.refer_type === "base"))) ? (self["?aspect_ratio"]) : true,
    },
    {
      id: 'omniVideo.create#references-limit',
      kind: 'rule',
      row: 'register/omni-video.md:131', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06'],
      at: 'image_list',
      reads: ['image_list', 'element_list', 'video_list'],
      message: 'at most 7 reference images and elements together without a reference video, at most 4 with one; remove some',
      holds: (self: Self) => (size(self.image_list) + size(self.element_list)) <= ((size(self.video_list) > 0) ? 4 : 7),
    },
    {
      id: 'omniVideo.create#video-character-images',
      kind: 'rule',
      row: 'register/omni-video.md:132', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-cn-omni-page-2026-06', 'gateway-omni-mirror-2026-06'],
      at: 'image_list',
      reads: ['element_list', 'video_list', 'given.video_character_elements', 'image_list'],
      message: 'beside a video-character element at most 4 images and multi-image elements together; remove some',
      holds: (self: Self, given: Given) => and(() => ((size(self.element_list) > 0) && (size(self.video_list) === 0)), () => (need(given.video_character_elements) > 0)) ? (((size(self.image_list) + size(self.element_list)) - need(given.video_character_elements)) <= 4) : true,
    },
    {
      id: 'omniVideo.create#video-character-limit',
      kind: 'rule',
      row: 'register/omni-video.md:133', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-cn-omni-page-2026-06', 'gateway-omni-mirror-2026-06'],
      at: 'element_list',
      reads: ['element_list', 'given.video_character_elements'],
      message: 'at most 3 video-character elements; remove some',
      holds: (self: Self, given: Given) => (size(self.element_list) > 0) ? (need(given.video_character_elements) <= 3) : true,
    },
    {
      id: 'omniVideo.create#video-character-without-video',
      kind: 'rule',
      row: 'register/omni-video.md:134', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'video_list',
      reads: ['video_list', 'element_list', 'given.video_character_elements'],
      message: 'a reference video takes no video-character element beside it; drop the element or the video',
      holds: (self: Self, given: Given) => ((size(self.video_list) > 0) && (size(self.element_list) > 0)) ? (need(given.video_character_elements) < 1) : true,
    },
    {
      id: 'omniVideo.create#o1-multi-image-elements',
      kind: 'rule',
      row: 'register/omni-video.md:135', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-capability-map-video-2026-05', 'vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'model_name',
      reads: ['model_name', 'element_list', 'given.video_character_elements'],
      message: 'kling-video-o1 takes multi-image elements only; drop the video-character elements or use kling-v3-omni',
      holds: (self: Self, given: Given) => ((self.model_name === "kling-video-o1") && (size(self.element_list) > 0)) ? (need(given.video_character_elements) < 1) : true,
    },
    {
      id: 'omniVideo.create#frames-element-limit',
      kind: 'rule',
      row: 'register/omni-video.md:136', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-reference-2026-03', 'gateway-omni-mirror-2026-06'],
      at: 'element_list',
      reads: ['model_name', 'image_list', 'image_list[].type', 'element_list'],
      message: 'at most 3 elements beside a first frame; remove some',
      holds: (self: Self) => ((self.model_name === "kling-v3-omni") && exists(self.image_list, (i) => (i.type === "first_frame"))) ? (size(self.element_list) <= 3) : true,
    },
    {
      id: 'omniVideo.create#o1-frames-without-elements',
      kind: 'rule',
      row: 'register/omni-video.md:137', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-cn-omni-page-2026-06', 'gateway-omni-mirror-2026-06'],
      at: 'element_list',
      reads: ['model_name', 'image_list', 'image_list[].type', 'element_list'],
      message: 'kling-video-o1 takes no elements beside a first and an end frame; remove the elements or the end frame',
      holds: (self: Self) => ((self.model_name === "kling-video-o1") && exists(self.image_list, (i) => (i.type === "end_frame"))) ? (size(self.element_list) === 0) : true,
    },
    {
      id: 'omniVideo.create#end-frame-needs-first-frame',
      kind: 'rule',
      row: 'register/omni-video.md:138', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06'],
      at: 'image_list',
      reads: ['image_list', 'image_list[].type'],
      message: 'an end frame stands only beside a first frame; add one or leave the type out',
      holds: (self: Self) => exists(self.image_list, (i) => (i.type === "end_frame")) ? exists(self.image_list, (i) => (i.type === "first_frame")) : true,
    },
    {
      id: 'omniVideo.create#end-frame-image-count',
      kind: 'rule',
      row: 'register/omni-video.md:139', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03'],
      at: 'image_list',
      reads: ['model_name', 'image_list', 'image_list[].type'],
      message: 'kling-video-o1 takes no third image beside a first and an end frame; remove the other images or the end frame',
      holds: (self: Self) => ((self.model_name === "kling-video-o1") && exists(self.image_list, (i) => (i.type === "end_frame"))) ? (size(self.image_list) <= 2) : true,
    },
    {
      id: 'omniVideo.create#frames-exclude-base-video',
      kind: 'rule',
      row: 'register/omni-video.md:140', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'image_list',
      reads: ['video_list', 'video_list[].refer_type', 'image_list', 'image_list[].type'],
      message: 'a base video cannot be combined with a first or end frame; drop the frames or set refer_type to feature',
      holds: (self: Self) => exists(self.video_list, (v) => (v.refer_type === "base")) ? all(self.image_list, (i) => ((i.type !== "first_frame") && (i.type !== "end_frame"))) : true,
    },
    {
      id: 'omniVideo.create#sound-off-with-video',
      kind: 'rule',
      row: 'register/omni-video.md:141', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'integrator-sound-errors-2026'],
      at: 'sound',
      reads: ['video_list', 'sound'],
      message: 'sound must be off when there is a reference video; set it to off or remove the video',
      holds: (self: Self) => (size(self.video_list) > 0) ? (self.sound === "off") : true,
    },
    {
      id: 'omniVideo.create#base-video-single-shot',
      kind: 'rule',
      row: 'register/omni-video.md:142', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-cn-omni-page-2026-06'],
      at: 'multi_shot',
      reads: ['video_list', 'video_list[].refer_type', 'multi_shot'],
      message: 'a base video cannot be edited into several shots; set multi_shot to false or refer_type to feature',
      holds: (self: Self) => exists(self.video_list, (v) => (v.refer_type === "base")) ? !self.multi_shot : true,
    },
    {
      id: 'omniVideo.create#feature-video-multi-shot',
      kind: 'rule',
      row: 'register/omni-video.md:143', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-cn-omni-page-2026-06'],
      at: 'shot_type',
      reads: ['multi_shot', 'video_list', 'video_list[].refer_type', 'shot_type'],
      message: 'several shots with a feature video need shot_type intelligence and the shots written in prompt; change shot_type or remove the video',
      holds: (self: Self) => (self.multi_shot && exists(self.video_list, (v) => (v.refer_type === "feature"))) ? (self.shot_type === "intelligence") : true,
    },
    {
      id: 'omniVideo.create#reference-video-length',
      kind: 'rule',
      row: 'register/omni-video.md:144', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-cn-omni-page-2026-06', 'vendor-capability-map-video-2026-05'],
      at: 'video_list',
      reads: ['video_list', 'given.reference_video_seconds', 'model_name'],
      message: 'a reference video lasts from 3 to 15 seconds, for kling-video-o1 from 3 to 10; cut it or choose another clip',
      holds: (self: Self, given: Given) => (size(self.video_list) > 0) ? and(() => (need(given.reference_video_seconds) >= 3), () => (need(given.reference_video_seconds) <= ((self.model_name === "kling-video-o1") ? 10 : 15))) : true,
    },
    {
      id: 'omniVideo.create#shots-need-multi-shot',
      kind: 'rule',
      row: 'register/omni-video.md:145', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06', 'project-live-notes-2026-03'],
      at: 'shot_type',
      reads: ['multi_shot', 'shot_type', 'multi_prompt'],
      message: 'shot_type and multi_prompt need multi_shot true; set it or remove them',
      holds: (self: Self) => self.multi_shot ? true : (!filled(self.shot_type) && !filled(self.multi_prompt)),
    },
    {
      id: 'omniVideo.create#shots-in-order',
      kind: 'rule',
      row: 'register/omni-video.md:146', status: 'doc-confirmed', evidence: ['integrator-cli-errors-2026', 'integrator-tested-rules-2026-02'],
      at: 'multi_prompt',
      reads: ['multi_prompt', 'multi_prompt[].index'],
      message: 'shots are numbered from 1, consecutive and in order; renumber the indexes',
      holds: (self: Self) => equalLists(self.multi_prompt.map((s) => s.index), sequence(size(self.multi_prompt))),
    },
    {
      id: 'omniVideo.create#shot-duration-bounds',
      kind: 'rule',
      row: 'register/omni-video.md:147', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06', 'integrator-tested-rules-2026-02'],
      at: 'multi_prompt',
      reads: ['multi_shot', 'shot_type', 'multi_prompt', 'multi_prompt[].duration', 'duration'],
      message: 'each shot lasts at least 1 second and no longer than duration; change its duration',
      holds: (self: Self) => (self.multi_shot && (self.shot_type === "customize")) ? all(self.multi_prompt, (s) => and(() => (int(s.duration) >= 1), () => (int(s.duration) <= int(self.duration)))) : true,
    },
    {
      id: 'omniVideo.create#shot-durations-sum',
      kind: 'rule',
      row: 'register/omni-video.md:148', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06', 'integrator-tested-rules-2026-02'],
      at: 'multi_prompt',
      reads: ['multi_shot', 'shot_type', 'multi_prompt', 'multi_prompt[].duration', 'duration'],
      message: 'the shot durations must add up to duration; change a shot or duration, which is 5 if left out',
      holds: (self: Self) => ((self.multi_shot && (self.shot_type === "customize")) && (size(self.multi_prompt) > 0)) ? (sum(self.multi_prompt.map((s) => int(s.duration))) === int(self.duration)) : true,
    },
    {
      id: 'omniVideo.create#base64-without-prefix',
      kind: 'rule',
      row: 'register/omni-video.md:149', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'image_list',
      reads: ['image_list', 'image_list[].image_url'],
      message: 'image_url takes raw base64 or a URL; cut off everything up to the comma of the data: prefix',
      holds: (self: Self) => all(self.image_list, (i) => !need(i.image_url).startsWith("data:")),
    },
    {
      id: 'omniVideo.create#model:kling-v3-omni/mode',
      kind: 'model',
      row: 'register/omni-video.md:155', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-cn-omni-page-2026-06', 'vendor-capability-map-video-2026-05'],
      at: 'mode',
      reads: ['model_name', 'mode'],
      message: 'kling-v3-omni takes mode std, pro, 4k only',
      holds: (self: Self) => (self.model_name === "kling-v3-omni") ? isIn(self.mode, ["std", "pro", "4k"]) : true,
    },
    {
      id: 'omniVideo.create#model:kling-video-o1/mode',
      kind: 'model',
      row: 'register/omni-video.md:156', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-cn-omni-page-2026-06', 'vendor-capability-map-video-2026-05'],
      at: 'mode',
      reads: ['model_name', 'mode'],
      message: 'kling-video-o1 takes mode std, pro only',
      holds: (self: Self) => (self.model_name === "kling-video-o1") ? isIn(self.mode, ["std", "pro"]) : true,
    },
    {
      id: 'omniVideo.create#model:kling-v3-omni/duration',
      kind: 'model',
      row: 'register/omni-video.md:157', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-capability-map-video-2026-05', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'duration',
      reads: ['model_name', 'duration'],
      message: 'kling-v3-omni takes duration from 3 to 15 only',
      holds: (self: Self) => (self.model_name === "kling-v3-omni") ? and(() => (int(self.duration) >= 3), () => (int(self.duration) <= 15)) : true,
    },
    {
      id: 'omniVideo.create#model:kling-video-o1/duration',
      kind: 'model',
      row: 'register/omni-video.md:158', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-capability-map-video-2026-05', 'vendor-portal-2026-03', 'condensed-docs-2026-01'],
      at: 'duration',
      reads: ['model_name', 'video_list', 'video_list[].refer_type', 'duration'],
      message: 'kling-video-o1 takes duration from 3 to 10 only, when !video_list.exists(v, v.refer_type == "base")',
      holds: (self: Self) => ((self.model_name === "kling-video-o1") && !exists(self.video_list, (v) => (v.refer_type === "base"))) ? and(() => (int(self.duration) >= 3), () => (int(self.duration) <= 10)) : true,
    },
    {
      id: 'omniVideo.create#model:kling-video-o1/duration~2',
      kind: 'model',
      row: 'register/omni-video.md:159', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05'],
      at: 'duration',
      reads: ['model_name', 'video_list', 'element_list', 'image_list', 'image_list[].type', 'duration'],
      message: 'kling-video-o1 takes duration 5, 10 only, when size(video_list) == 0 && size(element_list) == 0 && image_list.all(i, i.type == "first_frame")',
      holds: (self: Self) => ((self.model_name === "kling-video-o1") && (((size(self.video_list) === 0) && (size(self.element_list) === 0)) && all(self.image_list, (i) => (i.type === "first_frame")))) ? isIn(self.duration, ["5", "10"]) : true,
    },
    {
      id: 'omniVideo.create#model:kling-video-o1/sound',
      kind: 'model',
      row: 'register/omni-video.md:160', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-reference-2026-03', 'vendor-agent-skill-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'sound',
      reads: ['model_name', 'sound'],
      message: 'kling-video-o1 takes sound off only',
      holds: (self: Self) => (self.model_name === "kling-video-o1") ? isIn(self.sound, ["off"]) : true,
    },
    {
      id: 'omniVideo.create#model:kling-video-o1/multi_shot',
      kind: 'model',
      row: 'register/omni-video.md:161', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'multi_shot',
      reads: ['model_name', 'multi_shot'],
      message: 'kling-video-o1 takes no multi_shot',
      holds: (self: Self) => (self.model_name === "kling-video-o1") ? !self.multi_shot : true,
    },
    {
      id: 'omniVideo.create#rejected:1',
      kind: 'rejected',
      row: 'register/omni-video.md:167', status: 'live-confirmed', evidence: ['2026-03-28-omni-mode-standard-rejected'],
      at: 'mode',
      reads: ['mode'],
      message: 'refused by 2026-03-29; code and message were not kept',
      instead: '`std`',
      holds: (self: Self) => !(self.mode === "standard"),
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
