// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { all, and, equalLists, filled, int, isIn, need, sequence, size, sum } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  model_name: string;
  '?model_name': boolean;
  model: string | null;
  '?model': boolean;
  image: string | null;
  '?image': boolean;
  image_tail: string | null;
  '?image_tail': boolean;
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
  negative_prompt: string | null;
  '?negative_prompt': boolean;
  element_list: readonly ({
    element_id: string | null;
    '?element_id': boolean;
  })[];
  '?element_list': boolean;
  voice_list: readonly ({
    voice_id: string | null;
    '?voice_id': boolean;
  })[];
  '?voice_list': boolean;
  sound: string;
  '?sound': boolean;
  cfg_scale: number;
  '?cfg_scale': boolean;
  mode: string;
  '?mode': boolean;
  static_mask: string | null;
  '?static_mask': boolean;
  dynamic_masks: readonly ({
    mask: string | null;
    '?mask': boolean;
    trajectories: readonly ({
      x: number | null;
      '?x': boolean;
      y: number | null;
      '?y': boolean;
    })[];
    '?trajectories': boolean;
  })[];
  '?dynamic_masks': boolean;
  camera_control: {
    type: string | null;
    '?type': boolean;
    config: {
      horizontal: number | null;
      '?horizontal': boolean;
      vertical: number | null;
      '?vertical': boolean;
      pan: number | null;
      '?pan': boolean;
      tilt: number | null;
      '?tilt': boolean;
      roll: number | null;
      '?roll': boolean;
      zoom: number | null;
      '?zoom': boolean;
    };
    '?config': boolean;
  };
  '?camera_control': boolean;
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
export type Given = Record<never, never>;

const view = {
  model_name: { kind: 'text', default: 'kling-v1' },
  model: { kind: 'text' },
  image: { kind: 'text' },
  image_tail: { kind: 'text' },
  multi_shot: { kind: 'boolean', default: false },
  shot_type: { kind: 'text' },
  prompt: { kind: 'text' },
  multi_prompt: { kind: 'list', of: { kind: 'object', fields: {
    index: { kind: 'integer' },
    prompt: { kind: 'text' },
    duration: { kind: 'text' },
  } } },
  negative_prompt: { kind: 'text' },
  element_list: { kind: 'list', of: { kind: 'object', fields: {
    element_id: { kind: 'id' },
  } } },
  voice_list: { kind: 'list', of: { kind: 'object', fields: {
    voice_id: { kind: 'text' },
  } } },
  sound: { kind: 'text', default: 'off' },
  cfg_scale: { kind: 'number', default: 0.5 },
  mode: { kind: 'text', default: 'std' },
  static_mask: { kind: 'text' },
  dynamic_masks: { kind: 'list', of: { kind: 'object', fields: {
    mask: { kind: 'text' },
    trajectories: { kind: 'list', of: { kind: 'object', fields: {
      x: { kind: 'integer' },
      y: { kind: 'integer' },
    } } },
  } } },
  camera_control: { kind: 'object', fields: {
    type: { kind: 'text' },
    config: { kind: 'object', fields: {
      horizontal: { kind: 'number' },
      vertical: { kind: 'number' },
      pan: { kind: 'number' },
      tilt: { kind: 'number' },
      roll: { kind: 'number' },
      zoom: { kind: 'number' },
    } },
  } },
  duration: { kind: 'text', default: '5' },
  watermark_info: { kind: 'object', fields: {
    enabled: { kind: 'boolean' },
  } },
  callback_url: { kind: 'text' },
  external_task_id: { kind: 'text' },
} satisfies ViewShape;

const given = {} satisfies ViewShape;

export const image2videoCreateRules = {
  view,
  given,
  rules: [
    {
      id: 'image2video.create#required:shot_type',
      kind: 'required',
      row: 'register/image2video.md:36', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-i2v-page-2026-04', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'shot_type',
      reads: ['multi_shot', 'shot_type'],
      message: 'shot_type is required when multi_shot',
      holds: (self: Self) => self.multi_shot ? (self["?shot_type"]) : true,
    },
    {
      id: 'image2video.create#required:prompt',
      kind: 'required',
      row: 'register/image2video.md:37', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-i2v-page-2026-04', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'prompt',
      reads: ['multi_shot', 'shot_type', 'prompt'],
      message: 'prompt is required when !multi_shot || shot_type == "intelligence"',
      holds: (self: Self) => (!self.multi_shot || (self.shot_type === "intelligence")) ? filled(self.prompt) : true,
    },
    {
      id: 'image2video.create#required:multi_prompt',
      kind: 'required',
      row: 'register/image2video.md:38', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-i2v-page-2026-04', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'multi_prompt',
      reads: ['multi_shot', 'shot_type', 'multi_prompt'],
      message: 'multi_prompt is required when multi_shot && shot_type == "customize"',
      holds: (self: Self) => (self.multi_shot && (self.shot_type === "customize")) ? filled(self.multi_prompt) : true,
    },
    {
      id: 'image2video.create#required:camera_control.config',
      kind: 'required',
      row: 'register/image2video.md:58', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'camera_control.config',
      reads: ['camera_control.type', 'camera_control.config'],
      message: 'camera_control.config is required when camera_control.type == "simple"',
      holds: (self: Self) => (self.camera_control.type === "simple") ? (self.camera_control["?config"]) : true,
    },
    {
      id: 'image2video.create#shots-need-multi-shot',
      kind: 'rule',
      row: 'register/image2video.md:134', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-i2v-page-2026-04', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'shot_type',
      reads: ['multi_shot', 'shot_type', 'multi_prompt'],
      message: 'shot_type and multi_prompt mean nothing without multi-shot; set multi_shot to true or leave both out',
      holds: (self: Self) => self.multi_shot ? true : (!filled(self.shot_type) && !filled(self.multi_prompt)),
    },
    {
      id: 'image2video.create#shots-in-order',
      kind: 'rule',
      row: 'register/image2video.md:135', status: 'doc-confirmed', evidence: ['integrator-cli-errors-2026', 'integrator-tested-rules-2026-02'],
      at: 'multi_prompt',
      reads: ['multi_prompt', 'multi_prompt[].index'],
      message: 'shots are numbered 1, 2, 3 and so on, in list order; number them anew',
      holds: (self: Self) => equalLists(self.multi_prompt.map((s) => s.index), sequence(size(self.multi_prompt))),
    },
    {
      id: 'image2video.create#shot-duration-bounds',
      kind: 'rule',
      row: 'register/image2video.md:136', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-i2v-page-2026-04', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'multi_prompt',
      reads: ['multi_shot', 'shot_type', 'multi_prompt', 'multi_prompt[].duration', 'duration'],
      message: 'each shot lasts at least 1 second and no longer than the whole video; mend the shot duration',
      holds: (self: Self) => (self.multi_shot && (self.shot_type === "customize")) ? all(self.multi_prompt, (s) => and(() => (int(s.duration) >= 1), () => (int(s.duration) <= int(self.duration)))) : true,
    },
    {
      id: 'image2video.create#shot-durations-sum',
      kind: 'rule',
      row: 'register/image2video.md:137', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-i2v-page-2026-04', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'multi_prompt',
      reads: ['multi_shot', 'shot_type', 'multi_prompt', 'multi_prompt[].duration', 'duration'],
      message: 'the shot durations add up to duration; change the shots or set duration, which is 5 when left out',
      holds: (self: Self) => ((self.multi_shot && (self.shot_type === "customize")) && (size(self.multi_prompt) > 0)) ? (sum(self.multi_prompt.map((s) => int(s.duration))) === int(self.duration)) : true,
    },
    {
      id: 'image2video.create#frame-given',
      kind: 'rule',
      row: 'register/image2video.md:138', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03'],
      at: 'image',
      reads: ['image', 'image_tail'],
      message: 'a start frame or an end frame is needed; send image, image_tail or both',
      holds: (self: Self) => filled(self.image) || filled(self.image_tail),
    },
    {
      id: 'image2video.create#end-frame-alone',
      kind: 'rule',
      row: 'register/image2video.md:139', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'mode',
      reads: ['image_tail', 'image', 'mode', 'model_name'],
      message: 'an end frame alone works only with kling-v1-5 and kling-v1-6 in pro; add the start frame as image',
      holds: (self: Self) => (filled(self.image_tail) && !filled(self.image)) ? ((self.mode === "pro") && ((self.model_name === "kling-v1-5") || (self.model_name === "kling-v1-6"))) : true,
    },
    {
      id: 'image2video.create#one-kind-of-control',
      kind: 'rule',
      row: 'register/image2video.md:140', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'image_tail',
      reads: ['image_tail', 'static_mask', 'dynamic_masks', 'camera_control'],
      message: 'an end frame, masks and camera control exclude each other; keep one of the three',
      holds: (self: Self) => (((filled(self.image_tail) ? 1 : 0) + ((filled(self.static_mask) || filled(self.dynamic_masks)) ? 1 : 0)) + ((self["?camera_control"]) ? 1 : 0)) <= 1,
    },
    {
      id: 'image2video.create#mask-scope',
      kind: 'rule',
      row: 'register/image2video.md:141', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'duration',
      reads: ['static_mask', 'dynamic_masks', 'duration', 'model_name', 'mode'],
      message: 'masks work only for 5 seconds with kling-v1, or kling-v1-5 in pro; remove the masks or change model, mode and duration',
      holds: (self: Self) => (filled(self.static_mask) || filled(self.dynamic_masks)) ? ((self.duration === "5") && ((self.model_name === "kling-v1") || ((self.model_name === "kling-v1-5") && (self.mode === "pro")))) : true,
    },
    {
      id: 'image2video.create#camera-control-scope',
      kind: 'rule',
      row: 'register/image2video.md:142', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'model_name',
      reads: ['camera_control', 'model_name', 'mode', 'duration', 'camera_control.type'],
      message: 'camera control works only with kling-v1-5, pro, 5 seconds and the type simple; remove camera_control or change these',
      holds: (self: Self) => (self["?camera_control"]) ? ((((self.model_name === "kling-v1-5") && (self.mode === "pro")) && (self.duration === "5")) && (self.camera_control.type === "simple")) : true,
    },
    {
      id: 'image2video.create#camera-config-only-for-simple',
      kind: 'rule',
      row: 'register/image2video.md:143', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'camera_control.config',
      reads: ['camera_control.type', 'camera_control.config'],
      message: 'only the type simple takes a config; remove camera_control.config',
      holds: (self: Self) => ((self.camera_control["?type"]) && (self.camera_control.type !== "simple")) ? !(self.camera_control["?config"]) : true,
    },
    {
      id: 'image2video.create#camera-config-one-axis',
      kind: 'rule',
      row: 'register/image2video.md:144', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'camera_control.config.horizontal',
      reads: ['camera_control.type', 'camera_control.config', 'camera_control.config.horizontal', 'camera_control.config.vertical', 'camera_control.config.pan', 'camera_control.config.tilt', 'camera_control.config.roll', 'camera_control.config.zoom'],
      message: 'exactly one of the six camera numbers is not 0; set the others to 0 or leave them out',
      holds: (self: Self) => ((self.camera_control.type === "simple") && (self.camera_control["?config"])) ? (((((((((self.camera_control.config["?horizontal"]) && (self.camera_control.config.horizontal !== 0)) ? 1 : 0) + (((self.camera_control.config["?vertical"]) && (self.camera_control.config.vertical !== 0)) ? 1 : 0)) + (((self.camera_control.config["?pan"]) && (self.camera_control.config.pan !== 0)) ? 1 : 0)) + (((self.camera_control.config["?tilt"]) && (self.camera_control.config.tilt !== 0)) ? 1 : 0)) + (((self.camera_control.config["?roll"]) && (self.camera_control.config.roll !== 0)) ? 1 : 0)) + (((self.camera_control.config["?zoom"]) && (self.camera_control.config.zoom !== 0)) ? 1 : 0)) === 1) : true,
    },
    {
      id: 'image2video.create#elements-or-voices',
      kind: 'rule',
      row: 'register/image2video.md:145', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'voice_list',
      reads: ['element_list', 'voice_list'],
      message: 'elements and voices exclude each other; keep element_list or voice_list',
      holds: (self: Self) => (size(self.element_list) > 0) ? (size(self.voice_list) === 0) : true,
    },
    {
      id: 'image2video.create#voice-needs-sound',
      kind: 'rule',
      row: 'register/image2video.md:146', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-reference-2026-03', 'vendor-portal-2026-03'],
      at: 'sound',
      reads: ['voice_list', 'sound'],
      message: 'a voice needs sound; set sound to on or remove voice_list',
      holds: (self: Self) => (size(self.voice_list) > 0) ? (self.sound === "on") : true,
    },
    {
      id: 'image2video.create#voice-token-needs-sound',
      kind: 'rule',
      row: 'register/image2video.md:147', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03'],
      at: 'sound',
      reads: ['prompt', 'sound'],
      message: 'a voice cited in the prompt needs sound; set sound to on or take the token out',
      holds: (self: Self) => and(() => filled(self.prompt), () => need(self.prompt).includes("<<<voice_")) ? (self.sound === "on") : true,
    },
    {
      id: 'image2video.create#voice-token-in-list',
      kind: 'rule',
      row: 'register/image2video.md:148', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-reference-2026-03', 'vendor-portal-2026-03'],
      at: 'prompt',
      reads: ['prompt', 'voice_list'],
      message: 'a voice cited in the prompt is an item of voice_list, in list order; add the voice or take the token out',
      holds: (self: Self) => and(() => filled(self.prompt), () => need(self.prompt).includes("<<<voice_2>>>")) ? (size(self.voice_list) === 2) : (and(() => filled(self.prompt), () => need(self.prompt).includes("<<<voice_1>>>")) ? (size(self.voice_list) >= 1) : true),
    },
    {
      id: 'image2video.create#base64-without-prefix',
      kind: 'rule',
      row: 'register/image2video.md:149', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'image',
      reads: ['image', 'image_tail', 'static_mask', 'dynamic_masks', 'dynamic_masks[].mask'],
      message: 'images are a URL or bare base64; cut off everything up to the comma of the data: prefix',
      holds: (self: Self) => and(() => and(() => and(() => (filled(self.image) ? !need(self.image).startsWith("data:") : true), () => (filled(self.image_tail) ? !need(self.image_tail).startsWith("data:") : true)), () => (filled(self.static_mask) ? !need(self.static_mask).startsWith("data:") : true)), () => all(self.dynamic_masks, (m) => !need(m.mask).startsWith("data:"))),
    },
    {
      id: 'image2video.create#model:kling-v3/duration',
      kind: 'model',
      row: 'register/image2video.md:157', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'duration',
      reads: ['model_name', 'duration'],
      message: 'kling-v3 takes duration from 3 to 15 only',
      holds: (self: Self) => (self.model_name === "kling-v3") ? and(() => (int(self.duration) >= 3), () => (int(self.duration) <= 15)) : true,
    },
    {
      id: 'image2video.create#model:kling-v3/mode',
      kind: 'model',
      row: 'register/image2video.md:158', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-cn-i2v-page-2026-06', 'vendor-capability-map-video-2026-05'],
      at: 'mode',
      reads: ['model_name', 'mode'],
      message: 'kling-v3 takes mode std, pro, 4k only',
      holds: (self: Self) => (self.model_name === "kling-v3") ? isIn(self.mode, ["std", "pro", "4k"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v3/voice_list',
      kind: 'model',
      row: 'register/image2video.md:159', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-reference-2026-03', 'vendor-portal-2026-03'],
      at: 'voice_list',
      reads: ['model_name', 'voice_list'],
      message: 'kling-v3 takes no voice_list',
      holds: (self: Self) => (self.model_name === "kling-v3") ? (size(self.voice_list) === 0) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-6/duration',
      kind: 'model',
      row: 'register/image2video.md:160', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-portal-2026-03', 'vendor-capability-map-2026-01'],
      at: 'duration',
      reads: ['model_name', 'duration'],
      message: 'kling-v2-6 takes duration 5, 10 only',
      holds: (self: Self) => (self.model_name === "kling-v2-6") ? isIn(self.duration, ["5", "10"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-6/mode',
      kind: 'model',
      row: 'register/image2video.md:161', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-portal-2026-03', 'vendor-capability-map-2026-01'],
      at: 'mode',
      reads: ['model_name', 'mode'],
      message: 'kling-v2-6 takes mode std, pro only',
      holds: (self: Self) => (self.model_name === "kling-v2-6") ? isIn(self.mode, ["std", "pro"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-6/sound',
      kind: 'model',
      row: 'register/image2video.md:162', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-portal-2026-03'],
      at: 'sound',
      reads: ['model_name', 'mode', 'sound'],
      message: 'kling-v2-6 takes sound off only, when mode == "std"',
      holds: (self: Self) => ((self.model_name === "kling-v2-6") && (self.mode === "std")) ? isIn(self.sound, ["off"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-6/sound~2',
      kind: 'model',
      row: 'register/image2video.md:163', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-portal-2026-03'],
      at: 'sound',
      reads: ['model_name', 'image_tail', 'sound'],
      message: 'kling-v2-6 takes sound off only, when filled(image_tail)',
      holds: (self: Self) => ((self.model_name === "kling-v2-6") && filled(self.image_tail)) ? isIn(self.sound, ["off"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-6/image_tail',
      kind: 'model',
      row: 'register/image2video.md:164', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-portal-2026-03'],
      at: 'image_tail',
      reads: ['model_name', 'mode', 'image_tail'],
      message: 'kling-v2-6 takes no image_tail, when mode == "std"',
      holds: (self: Self) => ((self.model_name === "kling-v2-6") && (self.mode === "std")) ? !filled(self.image_tail) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-6/voice_list',
      kind: 'model',
      row: 'register/image2video.md:165', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-portal-2026-03'],
      at: 'voice_list',
      reads: ['model_name', 'mode', 'voice_list'],
      message: 'kling-v2-6 takes no voice_list, when mode == "std"',
      holds: (self: Self) => ((self.model_name === "kling-v2-6") && (self.mode === "std")) ? (size(self.voice_list) === 0) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-6/multi_shot',
      kind: 'model',
      row: 'register/image2video.md:166', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-portal-2026-03'],
      at: 'multi_shot',
      reads: ['model_name', 'multi_shot'],
      message: 'kling-v2-6 takes no multi_shot',
      holds: (self: Self) => (self.model_name === "kling-v2-6") ? !self.multi_shot : true,
    },
    {
      id: 'image2video.create#model:kling-v2-6/element_list',
      kind: 'model',
      row: 'register/image2video.md:167', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-portal-2026-03'],
      at: 'element_list',
      reads: ['model_name', 'element_list'],
      message: 'kling-v2-6 takes no element_list',
      holds: (self: Self) => (self.model_name === "kling-v2-6") ? (size(self.element_list) === 0) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-6/cfg_scale',
      kind: 'model',
      row: 'register/image2video.md:168', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03'],
      at: 'cfg_scale',
      reads: ['model_name', 'cfg_scale'],
      message: 'kling-v2-6 takes no cfg_scale',
      holds: (self: Self) => (self.model_name === "kling-v2-6") ? !(self["?cfg_scale"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-5-turbo/duration',
      kind: 'model',
      row: 'register/image2video.md:169', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'duration',
      reads: ['model_name', 'duration'],
      message: 'kling-v2-5-turbo takes duration 5, 10 only',
      holds: (self: Self) => (self.model_name === "kling-v2-5-turbo") ? isIn(self.duration, ["5", "10"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-5-turbo/mode',
      kind: 'model',
      row: 'register/image2video.md:170', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-capability-map-video-2026-05', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'mode',
      reads: ['model_name', 'mode'],
      message: 'kling-v2-5-turbo takes mode std, pro only',
      holds: (self: Self) => (self.model_name === "kling-v2-5-turbo") ? isIn(self.mode, ["std", "pro"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-5-turbo/sound',
      kind: 'model',
      row: 'register/image2video.md:171', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-series3-spec-2026-02'],
      at: 'sound',
      reads: ['model_name', 'sound'],
      message: 'kling-v2-5-turbo takes sound off only',
      holds: (self: Self) => (self.model_name === "kling-v2-5-turbo") ? isIn(self.sound, ["off"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-5-turbo/multi_shot',
      kind: 'model',
      row: 'register/image2video.md:172', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-portal-2026-03'],
      at: 'multi_shot',
      reads: ['model_name', 'multi_shot'],
      message: 'kling-v2-5-turbo takes no multi_shot',
      holds: (self: Self) => (self.model_name === "kling-v2-5-turbo") ? !self.multi_shot : true,
    },
    {
      id: 'image2video.create#model:kling-v2-5-turbo/element_list',
      kind: 'model',
      row: 'register/image2video.md:173', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-portal-2026-03'],
      at: 'element_list',
      reads: ['model_name', 'element_list'],
      message: 'kling-v2-5-turbo takes no element_list',
      holds: (self: Self) => (self.model_name === "kling-v2-5-turbo") ? (size(self.element_list) === 0) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-5-turbo/voice_list',
      kind: 'model',
      row: 'register/image2video.md:174', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-portal-2026-03'],
      at: 'voice_list',
      reads: ['model_name', 'voice_list'],
      message: 'kling-v2-5-turbo takes no voice_list',
      holds: (self: Self) => (self.model_name === "kling-v2-5-turbo") ? (size(self.voice_list) === 0) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-5-turbo/image_tail',
      kind: 'model',
      row: 'register/image2video.md:175', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-capability-map-video-2026-05', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'image_tail',
      reads: ['model_name', 'mode', 'image_tail'],
      message: 'kling-v2-5-turbo takes no image_tail, when mode == "std"',
      holds: (self: Self) => ((self.model_name === "kling-v2-5-turbo") && (self.mode === "std")) ? !filled(self.image_tail) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-5-turbo/cfg_scale',
      kind: 'model',
      row: 'register/image2video.md:176', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'cfg_scale',
      reads: ['model_name', 'cfg_scale'],
      message: 'kling-v2-5-turbo takes no cfg_scale',
      holds: (self: Self) => (self.model_name === "kling-v2-5-turbo") ? !(self["?cfg_scale"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-1-master/duration',
      kind: 'model',
      row: 'register/image2video.md:177', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'duration',
      reads: ['model_name', 'duration'],
      message: 'kling-v2-1-master takes duration 5, 10 only',
      holds: (self: Self) => (self.model_name === "kling-v2-1-master") ? isIn(self.duration, ["5", "10"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-1-master/mode',
      kind: 'model',
      row: 'register/image2video.md:178', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'mode',
      reads: ['model_name', 'mode'],
      message: 'kling-v2-1-master takes no mode',
      holds: (self: Self) => (self.model_name === "kling-v2-1-master") ? !(self["?mode"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-1-master/sound',
      kind: 'model',
      row: 'register/image2video.md:179', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02'],
      at: 'sound',
      reads: ['model_name', 'sound'],
      message: 'kling-v2-1-master takes sound off only',
      holds: (self: Self) => (self.model_name === "kling-v2-1-master") ? isIn(self.sound, ["off"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-1-master/multi_shot',
      kind: 'model',
      row: 'register/image2video.md:180', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03'],
      at: 'multi_shot',
      reads: ['model_name', 'multi_shot'],
      message: 'kling-v2-1-master takes no multi_shot',
      holds: (self: Self) => (self.model_name === "kling-v2-1-master") ? !self.multi_shot : true,
    },
    {
      id: 'image2video.create#model:kling-v2-1-master/element_list',
      kind: 'model',
      row: 'register/image2video.md:181', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03'],
      at: 'element_list',
      reads: ['model_name', 'element_list'],
      message: 'kling-v2-1-master takes no element_list',
      holds: (self: Self) => (self.model_name === "kling-v2-1-master") ? (size(self.element_list) === 0) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-1-master/voice_list',
      kind: 'model',
      row: 'register/image2video.md:182', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03'],
      at: 'voice_list',
      reads: ['model_name', 'voice_list'],
      message: 'kling-v2-1-master takes no voice_list',
      holds: (self: Self) => (self.model_name === "kling-v2-1-master") ? (size(self.voice_list) === 0) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-1-master/image_tail',
      kind: 'model',
      row: 'register/image2video.md:183', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'image_tail',
      reads: ['model_name', 'image_tail'],
      message: 'kling-v2-1-master takes no image_tail',
      holds: (self: Self) => (self.model_name === "kling-v2-1-master") ? !filled(self.image_tail) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-1-master/cfg_scale',
      kind: 'model',
      row: 'register/image2video.md:184', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'cfg_scale',
      reads: ['model_name', 'cfg_scale'],
      message: 'kling-v2-1-master takes no cfg_scale',
      holds: (self: Self) => (self.model_name === "kling-v2-1-master") ? !(self["?cfg_scale"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-1/duration',
      kind: 'model',
      row: 'register/image2video.md:185', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'duration',
      reads: ['model_name', 'duration'],
      message: 'kling-v2-1 takes duration 5, 10 only',
      holds: (self: Self) => (self.model_name === "kling-v2-1") ? isIn(self.duration, ["5", "10"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-1/mode',
      kind: 'model',
      row: 'register/image2video.md:186', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'mode',
      reads: ['model_name', 'mode'],
      message: 'kling-v2-1 takes mode std, pro only',
      holds: (self: Self) => (self.model_name === "kling-v2-1") ? isIn(self.mode, ["std", "pro"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-1/sound',
      kind: 'model',
      row: 'register/image2video.md:187', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02'],
      at: 'sound',
      reads: ['model_name', 'sound'],
      message: 'kling-v2-1 takes sound off only',
      holds: (self: Self) => (self.model_name === "kling-v2-1") ? isIn(self.sound, ["off"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-1/multi_shot',
      kind: 'model',
      row: 'register/image2video.md:188', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03'],
      at: 'multi_shot',
      reads: ['model_name', 'multi_shot'],
      message: 'kling-v2-1 takes no multi_shot',
      holds: (self: Self) => (self.model_name === "kling-v2-1") ? !self.multi_shot : true,
    },
    {
      id: 'image2video.create#model:kling-v2-1/element_list',
      kind: 'model',
      row: 'register/image2video.md:189', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03'],
      at: 'element_list',
      reads: ['model_name', 'element_list'],
      message: 'kling-v2-1 takes no element_list',
      holds: (self: Self) => (self.model_name === "kling-v2-1") ? (size(self.element_list) === 0) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-1/voice_list',
      kind: 'model',
      row: 'register/image2video.md:190', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03'],
      at: 'voice_list',
      reads: ['model_name', 'voice_list'],
      message: 'kling-v2-1 takes no voice_list',
      holds: (self: Self) => (self.model_name === "kling-v2-1") ? (size(self.voice_list) === 0) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-1/image_tail',
      kind: 'model',
      row: 'register/image2video.md:191', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'image_tail',
      reads: ['model_name', 'mode', 'image_tail'],
      message: 'kling-v2-1 takes no image_tail, when mode == "std"',
      holds: (self: Self) => ((self.model_name === "kling-v2-1") && (self.mode === "std")) ? !filled(self.image_tail) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-1/cfg_scale',
      kind: 'model',
      row: 'register/image2video.md:192', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'cfg_scale',
      reads: ['model_name', 'cfg_scale'],
      message: 'kling-v2-1 takes no cfg_scale',
      holds: (self: Self) => (self.model_name === "kling-v2-1") ? !(self["?cfg_scale"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-master/duration',
      kind: 'model',
      row: 'register/image2video.md:193', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'duration',
      reads: ['model_name', 'duration'],
      message: 'kling-v2-master takes duration 5, 10 only',
      holds: (self: Self) => (self.model_name === "kling-v2-master") ? isIn(self.duration, ["5", "10"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-master/mode',
      kind: 'model',
      row: 'register/image2video.md:194', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'mode',
      reads: ['model_name', 'mode'],
      message: 'kling-v2-master takes no mode',
      holds: (self: Self) => (self.model_name === "kling-v2-master") ? !(self["?mode"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-master/sound',
      kind: 'model',
      row: 'register/image2video.md:195', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02'],
      at: 'sound',
      reads: ['model_name', 'sound'],
      message: 'kling-v2-master takes sound off only',
      holds: (self: Self) => (self.model_name === "kling-v2-master") ? isIn(self.sound, ["off"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-master/multi_shot',
      kind: 'model',
      row: 'register/image2video.md:196', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03'],
      at: 'multi_shot',
      reads: ['model_name', 'multi_shot'],
      message: 'kling-v2-master takes no multi_shot',
      holds: (self: Self) => (self.model_name === "kling-v2-master") ? !self.multi_shot : true,
    },
    {
      id: 'image2video.create#model:kling-v2-master/element_list',
      kind: 'model',
      row: 'register/image2video.md:197', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03'],
      at: 'element_list',
      reads: ['model_name', 'element_list'],
      message: 'kling-v2-master takes no element_list',
      holds: (self: Self) => (self.model_name === "kling-v2-master") ? (size(self.element_list) === 0) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-master/voice_list',
      kind: 'model',
      row: 'register/image2video.md:198', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03'],
      at: 'voice_list',
      reads: ['model_name', 'voice_list'],
      message: 'kling-v2-master takes no voice_list',
      holds: (self: Self) => (self.model_name === "kling-v2-master") ? (size(self.voice_list) === 0) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-master/image_tail',
      kind: 'model',
      row: 'register/image2video.md:199', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'image_tail',
      reads: ['model_name', 'image_tail'],
      message: 'kling-v2-master takes no image_tail',
      holds: (self: Self) => (self.model_name === "kling-v2-master") ? !filled(self.image_tail) : true,
    },
    {
      id: 'image2video.create#model:kling-v2-master/cfg_scale',
      kind: 'model',
      row: 'register/image2video.md:200', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'cfg_scale',
      reads: ['model_name', 'cfg_scale'],
      message: 'kling-v2-master takes no cfg_scale',
      holds: (self: Self) => (self.model_name === "kling-v2-master") ? !(self["?cfg_scale"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v1-6/duration',
      kind: 'model',
      row: 'register/image2video.md:201', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'duration',
      reads: ['model_name', 'duration'],
      message: 'kling-v1-6 takes duration 5, 10 only',
      holds: (self: Self) => (self.model_name === "kling-v1-6") ? isIn(self.duration, ["5", "10"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v1-6/mode',
      kind: 'model',
      row: 'register/image2video.md:202', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'mode',
      reads: ['model_name', 'mode'],
      message: 'kling-v1-6 takes mode std, pro only',
      holds: (self: Self) => (self.model_name === "kling-v1-6") ? isIn(self.mode, ["std", "pro"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v1-6/sound',
      kind: 'model',
      row: 'register/image2video.md:203', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02'],
      at: 'sound',
      reads: ['model_name', 'sound'],
      message: 'kling-v1-6 takes sound off only',
      holds: (self: Self) => (self.model_name === "kling-v1-6") ? isIn(self.sound, ["off"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v1-6/multi_shot',
      kind: 'model',
      row: 'register/image2video.md:204', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03'],
      at: 'multi_shot',
      reads: ['model_name', 'multi_shot'],
      message: 'kling-v1-6 takes no multi_shot',
      holds: (self: Self) => (self.model_name === "kling-v1-6") ? !self.multi_shot : true,
    },
    {
      id: 'image2video.create#model:kling-v1-6/element_list',
      kind: 'model',
      row: 'register/image2video.md:205', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03'],
      at: 'element_list',
      reads: ['model_name', 'element_list'],
      message: 'kling-v1-6 takes no element_list',
      holds: (self: Self) => (self.model_name === "kling-v1-6") ? (size(self.element_list) === 0) : true,
    },
    {
      id: 'image2video.create#model:kling-v1-6/voice_list',
      kind: 'model',
      row: 'register/image2video.md:206', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03'],
      at: 'voice_list',
      reads: ['model_name', 'voice_list'],
      message: 'kling-v1-6 takes no voice_list',
      holds: (self: Self) => (self.model_name === "kling-v1-6") ? (size(self.voice_list) === 0) : true,
    },
    {
      id: 'image2video.create#model:kling-v1-6/image_tail',
      kind: 'model',
      row: 'register/image2video.md:207', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'image_tail',
      reads: ['model_name', 'mode', 'image_tail'],
      message: 'kling-v1-6 takes no image_tail, when mode == "std"',
      holds: (self: Self) => ((self.model_name === "kling-v1-6") && (self.mode === "std")) ? !filled(self.image_tail) : true,
    },
    {
      id: 'image2video.create#model:kling-v1-5/duration',
      kind: 'model',
      row: 'register/image2video.md:208', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'duration',
      reads: ['model_name', 'duration'],
      message: 'kling-v1-5 takes duration 5, 10 only',
      holds: (self: Self) => (self.model_name === "kling-v1-5") ? isIn(self.duration, ["5", "10"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v1-5/mode',
      kind: 'model',
      row: 'register/image2video.md:209', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'mode',
      reads: ['model_name', 'mode'],
      message: 'kling-v1-5 takes mode std, pro only',
      holds: (self: Self) => (self.model_name === "kling-v1-5") ? isIn(self.mode, ["std", "pro"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v1-5/sound',
      kind: 'model',
      row: 'register/image2video.md:210', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02'],
      at: 'sound',
      reads: ['model_name', 'sound'],
      message: 'kling-v1-5 takes sound off only',
      holds: (self: Self) => (self.model_name === "kling-v1-5") ? isIn(self.sound, ["off"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v1-5/multi_shot',
      kind: 'model',
      row: 'register/image2video.md:211', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03'],
      at: 'multi_shot',
      reads: ['model_name', 'multi_shot'],
      message: 'kling-v1-5 takes no multi_shot',
      holds: (self: Self) => (self.model_name === "kling-v1-5") ? !self.multi_shot : true,
    },
    {
      id: 'image2video.create#model:kling-v1-5/element_list',
      kind: 'model',
      row: 'register/image2video.md:212', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03'],
      at: 'element_list',
      reads: ['model_name', 'element_list'],
      message: 'kling-v1-5 takes no element_list',
      holds: (self: Self) => (self.model_name === "kling-v1-5") ? (size(self.element_list) === 0) : true,
    },
    {
      id: 'image2video.create#model:kling-v1-5/voice_list',
      kind: 'model',
      row: 'register/image2video.md:213', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03'],
      at: 'voice_list',
      reads: ['model_name', 'voice_list'],
      message: 'kling-v1-5 takes no voice_list',
      holds: (self: Self) => (self.model_name === "kling-v1-5") ? (size(self.voice_list) === 0) : true,
    },
    {
      id: 'image2video.create#model:kling-v1-5/image_tail',
      kind: 'model',
      row: 'register/image2video.md:214', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'image_tail',
      reads: ['model_name', 'mode', 'image_tail'],
      message: 'kling-v1-5 takes no image_tail, when mode == "std"',
      holds: (self: Self) => ((self.model_name === "kling-v1-5") && (self.mode === "std")) ? !filled(self.image_tail) : true,
    },
    {
      id: 'image2video.create#model:kling-v1/duration',
      kind: 'model',
      row: 'register/image2video.md:215', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'duration',
      reads: ['model_name', 'duration'],
      message: 'kling-v1 takes duration 5, 10 only',
      holds: (self: Self) => (self.model_name === "kling-v1") ? isIn(self.duration, ["5", "10"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v1/mode',
      kind: 'model',
      row: 'register/image2video.md:216', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'mode',
      reads: ['model_name', 'mode'],
      message: 'kling-v1 takes mode std, pro only',
      holds: (self: Self) => (self.model_name === "kling-v1") ? isIn(self.mode, ["std", "pro"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v1/sound',
      kind: 'model',
      row: 'register/image2video.md:217', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02'],
      at: 'sound',
      reads: ['model_name', 'sound'],
      message: 'kling-v1 takes sound off only',
      holds: (self: Self) => (self.model_name === "kling-v1") ? isIn(self.sound, ["off"]) : true,
    },
    {
      id: 'image2video.create#model:kling-v1/multi_shot',
      kind: 'model',
      row: 'register/image2video.md:218', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03'],
      at: 'multi_shot',
      reads: ['model_name', 'multi_shot'],
      message: 'kling-v1 takes no multi_shot',
      holds: (self: Self) => (self.model_name === "kling-v1") ? !self.multi_shot : true,
    },
    {
      id: 'image2video.create#model:kling-v1/element_list',
      kind: 'model',
      row: 'register/image2video.md:219', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03'],
      at: 'element_list',
      reads: ['model_name', 'element_list'],
      message: 'kling-v1 takes no element_list',
      holds: (self: Self) => (self.model_name === "kling-v1") ? (size(self.element_list) === 0) : true,
    },
    {
      id: 'image2video.create#model:kling-v1/voice_list',
      kind: 'model',
      row: 'register/image2video.md:220', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03'],
      at: 'voice_list',
      reads: ['model_name', 'voice_list'],
      message: 'kling-v1 takes no voice_list',
      holds: (self: Self) => (self.model_name === "kling-v1") ? (size(self.voice_list) === 0) : true,
    },
    {
      id: 'image2video.create#model:kling-v1/image_tail',
      kind: 'model',
      row: 'register/image2video.md:221', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'image_tail',
      reads: ['model_name', 'duration', 'image_tail'],
      message: 'kling-v1 takes no image_tail, when duration == "10"',
      holds: (self: Self) => ((self.model_name === "kling-v1") && (self.duration === "10")) ? !filled(self.image_tail) : true,
    },
    {
      id: 'image2video.create#rejected:1',
      kind: 'rejected',
      row: 'register/image2video.md:227', status: 'not-evidenced', evidence: ['integrator-model-availability-2026-10', 'integrator-retirement-notes-2026-09'],
      at: 'model_name',
      reads: ['model_name'],
      message: 'HTTP 404 with code 1203 on 2026-10-01; it is also what an absent model_name means',
      instead: '`kling-v3`; `kling-v2-6` or `kling-v2-5-turbo` are also served',
      holds: (self: Self) => !(self.model_name === "kling-v1"),
    },
    {
      id: 'image2video.create#rejected:2',
      kind: 'rejected',
      row: 'register/image2video.md:228', status: 'not-evidenced', evidence: ['integrator-model-availability-2026-10', 'integrator-retirement-notes-2026-09'],
      at: 'model_name',
      reads: ['model_name'],
      message: 'HTTP 404 with code 1203 on 2026-10-01',
      instead: '`kling-v3`; `kling-v2-6` or `kling-v2-5-turbo` are also served',
      holds: (self: Self) => !((self.model_name === "kling-v1-5") && (self["?model_name"])),
    },
    {
      id: 'image2video.create#rejected:3',
      kind: 'rejected',
      row: 'register/image2video.md:229', status: 'not-evidenced', evidence: ['integrator-model-availability-2026-10', 'integrator-retirement-notes-2026-09'],
      at: 'model_name',
      reads: ['model_name'],
      message: 'HTTP 404 with code 1203 on 2026-10-01',
      instead: '`kling-v3`; `kling-v2-6` or `kling-v2-5-turbo` are also served',
      holds: (self: Self) => !((self.model_name === "kling-v2-master") && (self["?model_name"])),
    },
    {
      id: 'image2video.create#rejected:4',
      kind: 'rejected',
      row: 'register/image2video.md:230', status: 'not-evidenced', evidence: ['integrator-model-availability-2026-10', 'integrator-retirement-notes-2026-09'],
      at: 'model_name',
      reads: ['model_name'],
      message: 'HTTP 404 with code 1203 on 2026-10-01',
      instead: '`kling-v3`; `kling-v2-6` or `kling-v2-5-turbo` are also served',
      holds: (self: Self) => !((self.model_name === "kling-v2-1") && (self["?model_name"])),
    },
    {
      id: 'image2video.create#rejected:5',
      kind: 'rejected',
      row: 'register/image2video.md:231', status: 'not-evidenced', evidence: ['integrator-model-availability-2026-10', 'integrator-retirement-notes-2026-09'],
      at: 'model_name',
      reads: ['model_name'],
      message: 'HTTP 404 with code 1203 on 2026-10-01',
      instead: '`kling-v3`; `kling-v2-6` or `kling-v2-5-turbo` are also served',
      holds: (self: Self) => !((self.model_name === "kling-v2-1-master") && (self["?model_name"])),
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
