// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { all, and, equalLists, filled, int, isIn, sequence, size, sum } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  model_name: string;
  '?model_name': boolean;
  model: string | null;
  '?model': boolean;
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
  sound: string;
  '?sound': boolean;
  cfg_scale: number;
  '?cfg_scale': boolean;
  mode: string;
  '?mode': boolean;
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
  aspect_ratio: string;
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
export type Given = Record<never, never>;

const view = {
  model_name: { kind: 'text', default: 'kling-v1' },
  model: { kind: 'text' },
  multi_shot: { kind: 'boolean', default: false },
  shot_type: { kind: 'text' },
  prompt: { kind: 'text' },
  multi_prompt: { kind: 'list', of: { kind: 'object', fields: {
    index: { kind: 'integer' },
    prompt: { kind: 'text' },
    duration: { kind: 'text' },
  } } },
  negative_prompt: { kind: 'text' },
  sound: { kind: 'text', default: 'off' },
  cfg_scale: { kind: 'number', default: 0.5 },
  mode: { kind: 'text', default: 'std' },
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
  aspect_ratio: { kind: 'text', default: '16:9' },
  duration: { kind: 'text', default: '5' },
  watermark_info: { kind: 'object', fields: {
    enabled: { kind: 'boolean' },
  } },
  callback_url: { kind: 'text' },
  external_task_id: { kind: 'text' },
} satisfies ViewShape;

const given = {} satisfies ViewShape;

export const text2videoCreateRules = {
  view,
  given,
  rules: [
    {
      id: 'text2video.create#required:shot_type',
      kind: 'required',
      row: 'register/text2video.md:34', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'shot_type',
      reads: ['multi_shot', 'shot_type'],
      message: 'shot_type is required when multi_shot',
      holds: (self: Self) => self.multi_shot ? (self["?shot_type"]) : true,
    },
    {
      id: 'text2video.create#required:prompt',
      kind: 'required',
      row: 'register/text2video.md:35', status: 'live-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02', '2026-03-29-text2video-kling-v3-final', '2026-03-28-text2video-kling-v1-probe'],
      at: 'prompt',
      reads: ['multi_shot', 'shot_type', 'prompt'],
      message: 'prompt is required when !multi_shot || shot_type == "intelligence"',
      holds: (self: Self) => (!self.multi_shot || (self.shot_type === "intelligence")) ? filled(self.prompt) : true,
    },
    {
      id: 'text2video.create#required:multi_prompt',
      kind: 'required',
      row: 'register/text2video.md:36', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'multi_prompt',
      reads: ['multi_shot', 'shot_type', 'multi_prompt'],
      message: 'multi_prompt is required when multi_shot && shot_type == "customize"',
      holds: (self: Self) => (self.multi_shot && (self.shot_type === "customize")) ? filled(self.multi_prompt) : true,
    },
    {
      id: 'text2video.create#required:camera_control.config',
      kind: 'required',
      row: 'register/text2video.md:46', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'camera_control.config',
      reads: ['camera_control.type', 'camera_control.config'],
      message: 'camera_control.config is required when camera_control.type == "simple"',
      holds: (self: Self) => (self.camera_control.type === "simple") ? (self.camera_control["?config"]) : true,
    },
    {
      id: 'text2video.create#shots-need-multi-shot',
      kind: 'rule',
      row: 'register/text2video.md:124', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'shot_type',
      reads: ['multi_shot', 'shot_type', 'multi_prompt'],
      message: 'shot_type and multi_prompt mean nothing without multi-shot; set multi_shot to true or leave both out',
      holds: (self: Self) => self.multi_shot ? true : (!filled(self.shot_type) && !filled(self.multi_prompt)),
    },
    {
      id: 'text2video.create#shots-in-order',
      kind: 'rule',
      row: 'register/text2video.md:125', status: 'doc-confirmed', evidence: ['integrator-cli-errors-2026', 'integrator-tested-rules-2026-02'],
      at: 'multi_prompt',
      reads: ['multi_prompt', 'multi_prompt[].index'],
      message: 'shots are numbered 1, 2, 3 and so on, in list order; number them anew',
      holds: (self: Self) => equalLists(self.multi_prompt.map((s) => s.index), sequence(size(self.multi_prompt))),
    },
    {
      id: 'text2video.create#shot-duration-bounds',
      kind: 'rule',
      row: 'register/text2video.md:126', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'multi_prompt',
      reads: ['multi_shot', 'shot_type', 'multi_prompt', 'multi_prompt[].duration', 'duration'],
      message: 'each shot lasts at least 1 second and no longer than the whole video; mend the shot duration',
      holds: (self: Self) => (self.multi_shot && (self.shot_type === "customize")) ? all(self.multi_prompt, (s) => and(() => (int(s.duration) >= 1), () => (int(s.duration) <= int(self.duration)))) : true,
    },
    {
      id: 'text2video.create#shot-durations-sum',
      kind: 'rule',
      row: 'register/text2video.md:127', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'multi_prompt',
      reads: ['multi_shot', 'shot_type', 'multi_prompt', 'multi_prompt[].duration', 'duration'],
      message: 'the shot durations add up to duration; change the shots or set duration, which is 5 when left out',
      holds: (self: Self) => ((self.multi_shot && (self.shot_type === "customize")) && (size(self.multi_prompt) > 0)) ? (sum(self.multi_prompt.map((s) => int(s.duration))) === int(self.duration)) : true,
    },
    {
      id: 'text2video.create#camera-control-scope',
      kind: 'rule',
      row: 'register/text2video.md:128', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12', 'vendor-comfyui-issue-14-2025-03'],
      at: 'model_name',
      reads: ['camera_control', 'model_name', 'mode', 'duration'],
      message: 'camera control works only with kling-v1, std and 5 seconds; remove camera_control or change the three',
      holds: (self: Self) => (self["?camera_control"]) ? (((self.model_name === "kling-v1") && (self.mode === "std")) && (self.duration === "5")) : true,
    },
    {
      id: 'text2video.create#camera-config-only-for-simple',
      kind: 'rule',
      row: 'register/text2video.md:129', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'camera_control.config',
      reads: ['camera_control.type', 'camera_control.config'],
      message: 'only the type simple takes a config; remove camera_control.config',
      holds: (self: Self) => ((self.camera_control["?type"]) && (self.camera_control.type !== "simple")) ? !(self.camera_control["?config"]) : true,
    },
    {
      id: 'text2video.create#camera-config-one-axis',
      kind: 'rule',
      row: 'register/text2video.md:130', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'camera_control.config.horizontal',
      reads: ['camera_control.type', 'camera_control.config', 'camera_control.config.horizontal', 'camera_control.config.vertical', 'camera_control.config.pan', 'camera_control.config.tilt', 'camera_control.config.roll', 'camera_control.config.zoom'],
      message: 'exactly one of the six camera numbers is not 0; set the others to 0 or leave them out',
      holds: (self: Self) => ((self.camera_control.type === "simple") && (self.camera_control["?config"])) ? (((((((((self.camera_control.config["?horizontal"]) && (self.camera_control.config.horizontal !== 0)) ? 1 : 0) + (((self.camera_control.config["?vertical"]) && (self.camera_control.config.vertical !== 0)) ? 1 : 0)) + (((self.camera_control.config["?pan"]) && (self.camera_control.config.pan !== 0)) ? 1 : 0)) + (((self.camera_control.config["?tilt"]) && (self.camera_control.config.tilt !== 0)) ? 1 : 0)) + (((self.camera_control.config["?roll"]) && (self.camera_control.config.roll !== 0)) ? 1 : 0)) + (((self.camera_control.config["?zoom"]) && (self.camera_control.config.zoom !== 0)) ? 1 : 0)) === 1) : true,
    },
    {
      id: 'text2video.create#model:kling-v3/duration',
      kind: 'model',
      row: 'register/text2video.md:138', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'],
      at: 'duration',
      reads: ['model_name', 'duration'],
      message: 'kling-v3 takes duration from 3 to 15 only',
      holds: (self: Self) => (self.model_name === "kling-v3") ? and(() => (int(self.duration) >= 3), () => (int(self.duration) <= 15)) : true,
    },
    {
      id: 'text2video.create#model:kling-v3/mode',
      kind: 'model',
      row: 'register/text2video.md:139', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-capability-map-video-2026-05', 'integrator-schema-snapshot-2026-07'],
      at: 'mode',
      reads: ['model_name', 'mode'],
      message: 'kling-v3 takes mode std, pro, 4k only',
      holds: (self: Self) => (self.model_name === "kling-v3") ? isIn(self.mode, ["std", "pro", "4k"]) : true,
    },
    {
      id: 'text2video.create#model:kling-v2-6/duration',
      kind: 'model',
      row: 'register/text2video.md:140', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-portal-2026-03', 'vendor-capability-map-2026-01'],
      at: 'duration',
      reads: ['model_name', 'duration'],
      message: 'kling-v2-6 takes duration 5, 10 only',
      holds: (self: Self) => (self.model_name === "kling-v2-6") ? isIn(self.duration, ["5", "10"]) : true,
    },
    {
      id: 'text2video.create#model:kling-v2-6/mode',
      kind: 'model',
      row: 'register/text2video.md:141', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-portal-2026-03', 'vendor-capability-map-2026-01'],
      at: 'mode',
      reads: ['model_name', 'mode'],
      message: 'kling-v2-6 takes mode std, pro only',
      holds: (self: Self) => (self.model_name === "kling-v2-6") ? isIn(self.mode, ["std", "pro"]) : true,
    },
    {
      id: 'text2video.create#model:kling-v2-6/sound',
      kind: 'model',
      row: 'register/text2video.md:142', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-portal-2026-03'],
      at: 'sound',
      reads: ['model_name', 'mode', 'sound'],
      message: 'kling-v2-6 takes sound off only, when mode == "std"',
      holds: (self: Self) => ((self.model_name === "kling-v2-6") && (self.mode === "std")) ? isIn(self.sound, ["off"]) : true,
    },
    {
      id: 'text2video.create#model:kling-v2-6/multi_shot',
      kind: 'model',
      row: 'register/text2video.md:143', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-portal-2026-03'],
      at: 'multi_shot',
      reads: ['model_name', 'multi_shot'],
      message: 'kling-v2-6 takes no multi_shot',
      holds: (self: Self) => (self.model_name === "kling-v2-6") ? !self.multi_shot : true,
    },
    {
      id: 'text2video.create#model:kling-v2-6/cfg_scale',
      kind: 'model',
      row: 'register/text2video.md:144', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'],
      at: 'cfg_scale',
      reads: ['model_name', 'cfg_scale'],
      message: 'kling-v2-6 takes no cfg_scale',
      holds: (self: Self) => (self.model_name === "kling-v2-6") ? !(self["?cfg_scale"]) : true,
    },
    {
      id: 'text2video.create#model:kling-v2-5-turbo/duration',
      kind: 'model',
      row: 'register/text2video.md:145', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'duration',
      reads: ['model_name', 'duration'],
      message: 'kling-v2-5-turbo takes duration 5, 10 only',
      holds: (self: Self) => (self.model_name === "kling-v2-5-turbo") ? isIn(self.duration, ["5", "10"]) : true,
    },
    {
      id: 'text2video.create#model:kling-v2-5-turbo/mode',
      kind: 'model',
      row: 'register/text2video.md:146', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-capability-map-video-2026-05', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'mode',
      reads: ['model_name', 'mode'],
      message: 'kling-v2-5-turbo takes mode std, pro only',
      holds: (self: Self) => (self.model_name === "kling-v2-5-turbo") ? isIn(self.mode, ["std", "pro"]) : true,
    },
    {
      id: 'text2video.create#model:kling-v2-5-turbo/sound',
      kind: 'model',
      row: 'register/text2video.md:147', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-series3-spec-2026-02'],
      at: 'sound',
      reads: ['model_name', 'sound'],
      message: 'kling-v2-5-turbo takes sound off only',
      holds: (self: Self) => (self.model_name === "kling-v2-5-turbo") ? isIn(self.sound, ["off"]) : true,
    },
    {
      id: 'text2video.create#model:kling-v2-5-turbo/multi_shot',
      kind: 'model',
      row: 'register/text2video.md:148', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-portal-2026-03'],
      at: 'multi_shot',
      reads: ['model_name', 'multi_shot'],
      message: 'kling-v2-5-turbo takes no multi_shot',
      holds: (self: Self) => (self.model_name === "kling-v2-5-turbo") ? !self.multi_shot : true,
    },
    {
      id: 'text2video.create#model:kling-v2-5-turbo/cfg_scale',
      kind: 'model',
      row: 'register/text2video.md:149', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'cfg_scale',
      reads: ['model_name', 'cfg_scale'],
      message: 'kling-v2-5-turbo takes no cfg_scale',
      holds: (self: Self) => (self.model_name === "kling-v2-5-turbo") ? !(self["?cfg_scale"]) : true,
    },
    {
      id: 'text2video.create#model:kling-v2-1-master/duration',
      kind: 'model',
      row: 'register/text2video.md:150', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'vendor-reference-2025-12'],
      at: 'duration',
      reads: ['model_name', 'duration'],
      message: 'kling-v2-1-master takes duration 5, 10 only',
      holds: (self: Self) => (self.model_name === "kling-v2-1-master") ? isIn(self.duration, ["5", "10"]) : true,
    },
    {
      id: 'text2video.create#model:kling-v2-1-master/mode',
      kind: 'model',
      row: 'register/text2video.md:151', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'vendor-reference-2025-12'],
      at: 'mode',
      reads: ['model_name', 'mode'],
      message: 'kling-v2-1-master takes no mode',
      holds: (self: Self) => (self.model_name === "kling-v2-1-master") ? !(self["?mode"]) : true,
    },
    {
      id: 'text2video.create#model:kling-v2-1-master/sound',
      kind: 'model',
      row: 'register/text2video.md:152', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02'],
      at: 'sound',
      reads: ['model_name', 'sound'],
      message: 'kling-v2-1-master takes sound off only',
      holds: (self: Self) => (self.model_name === "kling-v2-1-master") ? isIn(self.sound, ["off"]) : true,
    },
    {
      id: 'text2video.create#model:kling-v2-1-master/multi_shot',
      kind: 'model',
      row: 'register/text2video.md:153', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'],
      at: 'multi_shot',
      reads: ['model_name', 'multi_shot'],
      message: 'kling-v2-1-master takes no multi_shot',
      holds: (self: Self) => (self.model_name === "kling-v2-1-master") ? !self.multi_shot : true,
    },
    {
      id: 'text2video.create#model:kling-v2-1-master/cfg_scale',
      kind: 'model',
      row: 'register/text2video.md:154', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'cfg_scale',
      reads: ['model_name', 'cfg_scale'],
      message: 'kling-v2-1-master takes no cfg_scale',
      holds: (self: Self) => (self.model_name === "kling-v2-1-master") ? !(self["?cfg_scale"]) : true,
    },
    {
      id: 'text2video.create#model:kling-v2-master/duration',
      kind: 'model',
      row: 'register/text2video.md:155', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'vendor-reference-2025-12'],
      at: 'duration',
      reads: ['model_name', 'duration'],
      message: 'kling-v2-master takes duration 5, 10 only',
      holds: (self: Self) => (self.model_name === "kling-v2-master") ? isIn(self.duration, ["5", "10"]) : true,
    },
    {
      id: 'text2video.create#model:kling-v2-master/mode',
      kind: 'model',
      row: 'register/text2video.md:156', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03', 'vendor-reference-2025-12'],
      at: 'mode',
      reads: ['model_name', 'mode'],
      message: 'kling-v2-master takes no mode',
      holds: (self: Self) => (self.model_name === "kling-v2-master") ? !(self["?mode"]) : true,
    },
    {
      id: 'text2video.create#model:kling-v2-master/sound',
      kind: 'model',
      row: 'register/text2video.md:157', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02'],
      at: 'sound',
      reads: ['model_name', 'sound'],
      message: 'kling-v2-master takes sound off only',
      holds: (self: Self) => (self.model_name === "kling-v2-master") ? isIn(self.sound, ["off"]) : true,
    },
    {
      id: 'text2video.create#model:kling-v2-master/multi_shot',
      kind: 'model',
      row: 'register/text2video.md:158', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'],
      at: 'multi_shot',
      reads: ['model_name', 'multi_shot'],
      message: 'kling-v2-master takes no multi_shot',
      holds: (self: Self) => (self.model_name === "kling-v2-master") ? !self.multi_shot : true,
    },
    {
      id: 'text2video.create#model:kling-v2-master/cfg_scale',
      kind: 'model',
      row: 'register/text2video.md:159', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'],
      at: 'cfg_scale',
      reads: ['model_name', 'cfg_scale'],
      message: 'kling-v2-master takes no cfg_scale',
      holds: (self: Self) => (self.model_name === "kling-v2-master") ? !(self["?cfg_scale"]) : true,
    },
    {
      id: 'text2video.create#model:kling-v1-6/duration',
      kind: 'model',
      row: 'register/text2video.md:160', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'vendor-reference-2025-12'],
      at: 'duration',
      reads: ['model_name', 'duration'],
      message: 'kling-v1-6 takes duration 5, 10 only',
      holds: (self: Self) => (self.model_name === "kling-v1-6") ? isIn(self.duration, ["5", "10"]) : true,
    },
    {
      id: 'text2video.create#model:kling-v1-6/mode',
      kind: 'model',
      row: 'register/text2video.md:161', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03', 'vendor-reference-2025-12'],
      at: 'mode',
      reads: ['model_name', 'mode'],
      message: 'kling-v1-6 takes mode std, pro only',
      holds: (self: Self) => (self.model_name === "kling-v1-6") ? isIn(self.mode, ["std", "pro"]) : true,
    },
    {
      id: 'text2video.create#model:kling-v1-6/sound',
      kind: 'model',
      row: 'register/text2video.md:162', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02'],
      at: 'sound',
      reads: ['model_name', 'sound'],
      message: 'kling-v1-6 takes sound off only',
      holds: (self: Self) => (self.model_name === "kling-v1-6") ? isIn(self.sound, ["off"]) : true,
    },
    {
      id: 'text2video.create#model:kling-v1-6/multi_shot',
      kind: 'model',
      row: 'register/text2video.md:163', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'],
      at: 'multi_shot',
      reads: ['model_name', 'multi_shot'],
      message: 'kling-v1-6 takes no multi_shot',
      holds: (self: Self) => (self.model_name === "kling-v1-6") ? !self.multi_shot : true,
    },
    {
      id: 'text2video.create#model:kling-v1/duration',
      kind: 'model',
      row: 'register/text2video.md:164', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'vendor-reference-2025-12'],
      at: 'duration',
      reads: ['model_name', 'duration'],
      message: 'kling-v1 takes duration 5, 10 only',
      holds: (self: Self) => (self.model_name === "kling-v1") ? isIn(self.duration, ["5", "10"]) : true,
    },
    {
      id: 'text2video.create#model:kling-v1/mode',
      kind: 'model',
      row: 'register/text2video.md:165', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'vendor-reference-2025-12'],
      at: 'mode',
      reads: ['model_name', 'mode'],
      message: 'kling-v1 takes mode std, pro only',
      holds: (self: Self) => (self.model_name === "kling-v1") ? isIn(self.mode, ["std", "pro"]) : true,
    },
    {
      id: 'text2video.create#model:kling-v1/sound',
      kind: 'model',
      row: 'register/text2video.md:166', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02'],
      at: 'sound',
      reads: ['model_name', 'sound'],
      message: 'kling-v1 takes sound off only',
      holds: (self: Self) => (self.model_name === "kling-v1") ? isIn(self.sound, ["off"]) : true,
    },
    {
      id: 'text2video.create#model:kling-v1/multi_shot',
      kind: 'model',
      row: 'register/text2video.md:167', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'],
      at: 'multi_shot',
      reads: ['model_name', 'multi_shot'],
      message: 'kling-v1 takes no multi_shot',
      holds: (self: Self) => (self.model_name === "kling-v1") ? !self.multi_shot : true,
    },
    {
      id: 'text2video.create#rejected:1',
      kind: 'rejected',
      row: 'register/text2video.md:173', status: 'not-evidenced', evidence: ['integrator-model-availability-2026-10', 'integrator-retirement-notes-2026-09'],
      at: 'model_name',
      reads: ['model_name'],
      message: 'HTTP 404 with code 1203 on 2026-10-01; it is also what an absent model_name means',
      instead: '`kling-v3`; `kling-v2-6` or `kling-v2-5-turbo` are also served',
      holds: (self: Self) => !(self.model_name === "kling-v1"),
    },
    {
      id: 'text2video.create#rejected:2',
      kind: 'rejected',
      row: 'register/text2video.md:174', status: 'not-evidenced', evidence: ['integrator-model-availability-2026-10', 'integrator-retirement-notes-2026-09'],
      at: 'model_name',
      reads: ['model_name'],
      message: 'HTTP 404 with code 1203 on 2026-10-01',
      instead: '`kling-v3`; `kling-v2-6` or `kling-v2-5-turbo` are also served',
      holds: (self: Self) => !((self.model_name === "kling-v1-6") && (self["?model_name"])),
    },
    {
      id: 'text2video.create#rejected:3',
      kind: 'rejected',
      row: 'register/text2video.md:175', status: 'not-evidenced', evidence: ['integrator-model-availability-2026-10', 'integrator-retirement-notes-2026-09'],
      at: 'model_name',
      reads: ['model_name'],
      message: 'HTTP 404 with code 1203 on 2026-10-01',
      instead: '`kling-v3`; `kling-v2-6` or `kling-v2-5-turbo` are also served',
      holds: (self: Self) => !((self.model_name === "kling-v2-master") && (self["?model_name"])),
    },
    {
      id: 'text2video.create#rejected:4',
      kind: 'rejected',
      row: 'register/text2video.md:176', status: 'not-evidenced', evidence: ['integrator-model-availability-2026-10', 'integrator-retirement-notes-2026-09'],
      at: 'model_name',
      reads: ['model_name'],
      message: 'HTTP 404 with code 1203 on 2026-10-01',
      instead: '`kling-v3`; `kling-v2-6` or `kling-v2-5-turbo` are also served',
      holds: (self: Self) => !((self.model_name === "kling-v2-1-master") && (self["?model_name"])),
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
