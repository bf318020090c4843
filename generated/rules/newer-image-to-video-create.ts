// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { all, and, exists, filled, isIn, need, size, sum, supplied } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  contents: readonly ({
    type: string | null;
    '?type': boolean;
    text: string | null;
    '?text': boolean;
    url: string | null;
    '?url': boolean;
    element_id: string | null;
    '?element_id': boolean;
    voice_id: string | null;
    '?voice_id': boolean;
    id: string | null;
    '?id': boolean;
  })[];
  '?contents': boolean;
  settings: {
    multi_shot: boolean;
    '?multi_shot': boolean;
    audio: string;
    '?audio': boolean;
    resolution: string;
    '?resolution': boolean;
    duration: number;
    '?duration': boolean;
  };
  '?settings': boolean;
  options: {
    callback_url: string | null;
    '?callback_url': boolean;
    external_task_id: string | null;
    '?external_task_id': boolean;
    watermark_info: {
      enabled: boolean;
      '?enabled': boolean;
    };
    '?watermark_info': boolean;
  };
  '?options': boolean;
  model: string | null;
  '?model': boolean;
};

/** Facts that are not in the request. */
export type Given = {
  shot_seconds: readonly (number | null)[];
  '?shot_seconds': boolean;
  longest_shot_text: number | null;
  '?longest_shot_text': boolean;
};

const view = {
  contents: { kind: 'list', of: { kind: 'object', fields: {
    type: { kind: 'text' },
    text: { kind: 'text' },
    url: { kind: 'text' },
    element_id: { kind: 'text' },
    voice_id: { kind: 'text' },
    id: { kind: 'text' },
  } } },
  settings: { kind: 'object', fields: {
    multi_shot: { kind: 'boolean', default: true },
    audio: { kind: 'text', default: 'off' },
    resolution: { kind: 'text', default: '720p' },
    duration: { kind: 'integer', default: 5 },
  } },
  options: { kind: 'object', fields: {
    callback_url: { kind: 'text' },
    external_task_id: { kind: 'text' },
    watermark_info: { kind: 'object', fields: {
      enabled: { kind: 'boolean', default: false },
    } },
  } },
  model: { kind: 'text' },
} satisfies ViewShape;

const given = {
  shot_seconds: { kind: 'list', of: { kind: 'integer' } },
  longest_shot_text: { kind: 'integer' },
} satisfies ViewShape;

export const newerImageToVideoCreateRules = {
  view,
  given,
  rules: [
    {
      id: 'newerImageToVideo.create#prompt-has-text',
      kind: 'rule',
      row: 'register/newer-video.md:275', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type', 'contents[].text'],
      message: 'an item of type prompt has its words in text; fill it or drop the item',
      holds: (self: Self) => all(self.contents, (c) => ((c.type === "prompt") ? filled(c.text) : true)),
    },
    {
      id: 'newerImageToVideo.create#frame-has-url',
      kind: 'rule',
      row: 'register/newer-video.md:276', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type', 'contents[].url'],
      message: 'a frame has its picture in url, as an address or base64; add it',
      holds: (self: Self) => all(self.contents, (c) => (isIn(c.type, ["first_frame", "last_frame"]) ? filled(c.url) : true)),
    },
    {
      id: 'newerImageToVideo.create#element-has-ids',
      kind: 'rule',
      row: 'register/newer-video.md:277', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type', 'contents[].element_id', 'contents[].id'],
      message: 'an element has an element_id and an id to cite it by; add what is missing',
      holds: (self: Self) => all(self.contents, (c) => ((c.type === "element") ? (filled(c.element_id) && filled(c.id)) : true)),
    },
    {
      id: 'newerImageToVideo.create#voice-has-ids',
      kind: 'rule',
      row: 'register/newer-video.md:278', status: 'doc-confirmed', evidence: ['vendor-new-kling26-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type', 'contents[].voice_id', 'contents[].id'],
      message: 'a voice has a voice_id and an id to cite it by; add what is missing',
      holds: (self: Self) => all(self.contents, (c) => ((c.type === "voice") ? (filled(c.voice_id) && filled(c.id)) : true)),
    },
    {
      id: 'newerImageToVideo.create#ids-differ',
      kind: 'rule',
      row: 'register/newer-video.md:279', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].id'],
      message: 'two items of contents have the same id; give each its own',
      holds: (self: Self) => all(self.contents, (c) => (filled(c.id) ? (size(self.contents.filter((d) => (d.id === c.id))) === 1) : true)),
    },
    {
      id: 'newerImageToVideo.create#first-frame-needed',
      kind: 'rule',
      row: 'register/newer-video.md:280', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type'],
      message: 'this route starts from a first frame, also where there is a last one; add it, or use newerTextToVideo.create',
      holds: (self: Self) => exists(self.contents, (c) => (c.type === "first_frame")),
    },
    {
      id: 'newerImageToVideo.create#one-of-each',
      kind: 'rule',
      row: 'register/newer-video.md:281', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type'],
      message: 'a body has one prompt, one first frame and one last frame at most; drop the second',
      holds: (self: Self) => ((size(self.contents.filter((c) => (c.type === "prompt"))) <= 1) && (size(self.contents.filter((c) => (c.type === "first_frame"))) <= 1)) && (size(self.contents.filter((c) => (c.type === "last_frame"))) <= 1),
    },
    {
      id: 'newerImageToVideo.create#last-frame-by-model',
      kind: 'rule',
      row: 'register/newer-video.md:282', status: 'doc-confirmed', evidence: ['vendor-new-turbo-image-to-video-2026-09', 'vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['model', 'contents', 'contents[].type'],
      message: 'kling-3.0-turbo takes no last frame; drop it or choose another model',
      holds: (self: Self) => (self.model === "kling-3.0-turbo") ? all(self.contents, (c) => (c.type !== "last_frame")) : true,
    },
    {
      id: 'newerImageToVideo.create#element-limit',
      kind: 'rule',
      row: 'register/newer-video.md:283', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type'],
      message: 'at most 3 elements; drop some',
      holds: (self: Self) => size(self.contents.filter((c) => (c.type === "element"))) <= 3,
    },
    {
      id: 'newerImageToVideo.create#elements-by-model',
      kind: 'rule',
      row: 'register/newer-video.md:284', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['model', 'contents', 'contents[].type'],
      message: 'only kling-3.0 takes elements on this route; drop them or change the model',
      holds: (self: Self) => (self.model !== "kling-3.0") ? all(self.contents, (c) => (c.type !== "element")) : true,
    },
    {
      id: 'newerImageToVideo.create#voice-limit',
      kind: 'rule',
      row: 'register/newer-video.md:285', status: 'doc-confirmed', evidence: ['vendor-new-kling26-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type'],
      message: 'at most 2 voices; drop some',
      holds: (self: Self) => size(self.contents.filter((c) => (c.type === "voice"))) <= 2,
    },
    {
      id: 'newerImageToVideo.create#voices-by-model',
      kind: 'rule',
      row: 'register/newer-video.md:286', status: 'doc-confirmed', evidence: ['vendor-new-kling26-image-to-video-2026-09', 'vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['model', 'contents', 'contents[].type'],
      message: 'only kling-2.6 takes voices; drop them or change the model',
      holds: (self: Self) => (self.model !== "kling-2.6") ? all(self.contents, (c) => (c.type !== "voice")) : true,
    },
    {
      id: 'newerImageToVideo.create#voices-need-audio',
      kind: 'rule',
      row: 'register/newer-video.md:287', status: 'doc-confirmed', evidence: ['vendor-new-kling26-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.audio',
      reads: ['contents', 'contents[].type', 'settings.audio'],
      message: 'a voice needs sound; set settings.audio to native, it is off if left out',
      holds: (self: Self) => exists(self.contents, (c) => (c.type === "voice")) ? (self.settings.audio !== "off") : true,
    },
    {
      id: 'newerImageToVideo.create#multi-shot-by-model',
      kind: 'rule',
      row: 'register/newer-video.md:288', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.multi_shot',
      reads: ['model', 'settings.multi_shot'],
      message: 'only kling-3.0 has a switch for shots; leave settings.multi_shot out',
      holds: (self: Self) => (self.model !== "kling-3.0") ? !(self.settings["?multi_shot"]) : true,
    },
    {
      id: 'newerImageToVideo.create#shot-seconds',
      kind: 'rule',
      row: 'register/newer-video.md:289', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type', 'settings.multi_shot', 'given.shot_seconds'],
      message: 'each shot in the prompt lasts 1 second or more; lengthen the short one',
      holds: (self: Self, given: Given) => (exists(self.contents, (c) => (c.type === "prompt")) && self.settings.multi_shot) ? all(supplied(given["?shot_seconds"], given.shot_seconds), (s) => (need(s) >= 1)) : true,
    },
    {
      id: 'newerImageToVideo.create#shot-seconds-sum',
      kind: 'rule',
      row: 'register/newer-video.md:290', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.duration',
      reads: ['given.shot_seconds', 'settings.multi_shot', 'settings.duration'],
      message: 'the seconds of the shots add up to settings.duration, which is 5 if left out; change one of them',
      holds: (self: Self, given: Given) => and(() => (size(supplied(given["?shot_seconds"], given.shot_seconds)) > 0), () => self.settings.multi_shot) ? (self.settings.duration === sum(supplied(given["?shot_seconds"], given.shot_seconds))) : true,
    },
    {
      id: 'newerImageToVideo.create#shots-by-model',
      kind: 'rule',
      row: 'register/newer-video.md:291', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type', 'model', 'given.shot_seconds'],
      message: 'this model makes one shot only; choose kling-3.0 or kling-3.0-turbo, or send one prompt for each clip',
      holds: (self: Self, given: Given) => (exists(self.contents, (c) => (c.type === "prompt")) && isIn(self.model, ["kling-2.6", "kling-2.5-turbo"])) ? (size(supplied(given["?shot_seconds"], given.shot_seconds)) <= 1) : true,
    },
    {
      id: 'newerImageToVideo.create#prompt-length',
      kind: 'rule',
      row: 'register/newer-video.md:292', status: 'doc-confirmed', evidence: ['vendor-new-turbo-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['model', 'contents', 'contents[].type', 'contents[].text'],
      message: 'kling-3.0-turbo and kling-2.6 take a prompt of at most 2500 characters here; shorten it',
      holds: (self: Self) => isIn(self.model, ["kling-3.0-turbo", "kling-2.6"]) ? all(self.contents, (c) => (((c.type === "prompt") && (c["?text"])) ? (size(c.text) <= 2500) : true)) : true,
    },
    {
      id: 'newerImageToVideo.create#prompt-length-kling-2-5-turbo',
      kind: 'rule',
      row: 'register/newer-video.md:293', status: 'doc-confirmed', evidence: ['vendor-new-kling25-turbo-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['model', 'contents', 'contents[].type', 'contents[].text'],
      message: 'kling-2.5-turbo takes a prompt of at most 2500 characters; shorten it',
      holds: (self: Self) => (self.model === "kling-2.5-turbo") ? all(self.contents, (c) => (((c.type === "prompt") && (c["?text"])) ? (size(c.text) <= 2500) : true)) : true,
    },
    {
      id: 'newerImageToVideo.create#model:kling-3.0/settings.resolution',
      kind: 'model',
      row: 'register/newer-video.md:299', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-capability-map-video-2026-05'],
      at: 'settings.resolution',
      reads: ['model', 'settings.resolution'],
      message: 'kling-3.0 takes settings.resolution 720p, 1080p, 4k only',
      holds: (self: Self) => (self.model === "kling-3.0") ? isIn(self.settings.resolution, ["720p", "1080p", "4k"]) : true,
    },
    {
      id: 'newerImageToVideo.create#model:kling-3.0/settings.duration',
      kind: 'model',
      row: 'register/newer-video.md:300', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-capability-map-video-2026-05'],
      at: 'settings.duration',
      reads: ['model', 'settings.duration'],
      message: 'kling-3.0 takes settings.duration from 3 to 15 only',
      holds: (self: Self) => (self.model === "kling-3.0") ? ((self.settings.duration >= 3) && (self.settings.duration <= 15)) : true,
    },
    {
      id: 'newerImageToVideo.create#model:kling-3.0/settings.audio',
      kind: 'model',
      row: 'register/newer-video.md:301', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-capability-map-video-2026-05'],
      at: 'settings.audio',
      reads: ['model', 'settings.audio'],
      message: 'kling-3.0 takes settings.audio native, off only',
      holds: (self: Self) => (self.model === "kling-3.0") ? isIn(self.settings.audio, ["native", "off"]) : true,
    },
    {
      id: 'newerImageToVideo.create#model:kling-3.0-turbo/settings.resolution',
      kind: 'model',
      row: 'register/newer-video.md:302', status: 'doc-confirmed', evidence: ['vendor-new-turbo-image-to-video-2026-09', 'vendor-api-updates-2026-09', 'vendor-capability-map-video-2026-05'],
      at: 'settings.resolution',
      reads: ['model', 'settings.resolution'],
      message: 'kling-3.0-turbo takes settings.resolution 720p, 1080p only',
      holds: (self: Self) => (self.model === "kling-3.0-turbo") ? isIn(self.settings.resolution, ["720p", "1080p"]) : true,
    },
    {
      id: 'newerImageToVideo.create#model:kling-3.0-turbo/settings.duration',
      kind: 'model',
      row: 'register/newer-video.md:303', status: 'doc-confirmed', evidence: ['vendor-new-turbo-image-to-video-2026-09', 'vendor-capability-map-video-2026-05'],
      at: 'settings.duration',
      reads: ['model', 'settings.duration'],
      message: 'kling-3.0-turbo takes settings.duration from 3 to 15 only',
      holds: (self: Self) => (self.model === "kling-3.0-turbo") ? ((self.settings.duration >= 3) && (self.settings.duration <= 15)) : true,
    },
    {
      id: 'newerImageToVideo.create#model:kling-3.0-turbo/settings.audio',
      kind: 'model',
      row: 'register/newer-video.md:304', status: 'doc-confirmed', evidence: ['vendor-new-turbo-image-to-video-2026-09', 'vendor-pricing-video-2026-09', 'sdk-author-new-contracts-2026-09', 'sdk-author-live-checklist-2026-09'],
      at: 'settings.audio',
      reads: ['model', 'settings.audio'],
      message: 'kling-3.0-turbo takes no settings.audio',
      holds: (self: Self) => (self.model === "kling-3.0-turbo") ? !(self.settings["?audio"]) : true,
    },
    {
      id: 'newerImageToVideo.create#model:kling-2.6/settings.resolution',
      kind: 'model',
      row: 'register/newer-video.md:305', status: 'doc-confirmed', evidence: ['vendor-new-kling26-image-to-video-2026-09', 'vendor-capability-map-video-2026-05'],
      at: 'settings.resolution',
      reads: ['model', 'settings.resolution'],
      message: 'kling-2.6 takes settings.resolution 720p, 1080p only',
      holds: (self: Self) => (self.model === "kling-2.6") ? isIn(self.settings.resolution, ["720p", "1080p"]) : true,
    },
    {
      id: 'newerImageToVideo.create#model:kling-2.6/settings.resolution~2',
      kind: 'model',
      row: 'register/newer-video.md:306', status: 'doc-confirmed', evidence: ['vendor-new-kling26-image-to-video-2026-09', 'vendor-capability-map-video-2026-05'],
      at: 'settings.resolution',
      reads: ['model', 'contents', 'contents[].type', 'settings.resolution'],
      message: 'kling-2.6 takes settings.resolution 1080p only, when contents.exists(c, c.type == "last_frame")',
      holds: (self: Self) => ((self.model === "kling-2.6") && exists(self.contents, (c) => (c.type === "last_frame"))) ? isIn(self.settings.resolution, ["1080p"]) : true,
    },
    {
      id: 'newerImageToVideo.create#model:kling-2.6/settings.duration',
      kind: 'model',
      row: 'register/newer-video.md:307', status: 'doc-confirmed', evidence: ['vendor-new-kling26-image-to-video-2026-09', 'vendor-capability-map-video-2026-05'],
      at: 'settings.duration',
      reads: ['model', 'settings.duration'],
      message: 'kling-2.6 takes settings.duration 5, 10 only',
      holds: (self: Self) => (self.model === "kling-2.6") ? isIn(self.settings.duration, [5, 10]) : true,
    },
    {
      id: 'newerImageToVideo.create#model:kling-2.6/settings.audio',
      kind: 'model',
      row: 'register/newer-video.md:308', status: 'doc-confirmed', evidence: ['vendor-new-kling26-image-to-video-2026-09', 'vendor-capability-map-video-2026-05'],
      at: 'settings.audio',
      reads: ['model', 'settings.resolution', 'settings.audio'],
      message: 'kling-2.6 takes settings.audio off only, when settings.resolution == "720p"',
      holds: (self: Self) => ((self.model === "kling-2.6") && (self.settings.resolution === "720p")) ? isIn(self.settings.audio, ["off"]) : true,
    },
    {
      id: 'newerImageToVideo.create#model:kling-2.6/settings.audio~2',
      kind: 'model',
      row: 'register/newer-video.md:309', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05'],
      at: 'settings.audio',
      reads: ['model', 'contents', 'contents[].type', 'settings.audio'],
      message: 'kling-2.6 takes settings.audio off only, when contents.exists(c, c.type == "last_frame")',
      holds: (self: Self) => ((self.model === "kling-2.6") && exists(self.contents, (c) => (c.type === "last_frame"))) ? isIn(self.settings.audio, ["off"]) : true,
    },
    {
      id: 'newerImageToVideo.create#model:kling-2.5-turbo/settings.resolution',
      kind: 'model',
      row: 'register/newer-video.md:310', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.resolution',
      reads: ['model', 'settings.resolution'],
      message: 'kling-2.5-turbo takes settings.resolution 720p, 1080p only',
      holds: (self: Self) => (self.model === "kling-2.5-turbo") ? isIn(self.settings.resolution, ["720p", "1080p"]) : true,
    },
    {
      id: 'newerImageToVideo.create#model:kling-2.5-turbo/settings.resolution~2',
      kind: 'model',
      row: 'register/newer-video.md:311', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.resolution',
      reads: ['model', 'contents', 'contents[].type', 'settings.resolution'],
      message: 'kling-2.5-turbo takes settings.resolution 1080p only, when contents.exists(c, c.type == "last_frame")',
      holds: (self: Self) => ((self.model === "kling-2.5-turbo") && exists(self.contents, (c) => (c.type === "last_frame"))) ? isIn(self.settings.resolution, ["1080p"]) : true,
    },
    {
      id: 'newerImageToVideo.create#model:kling-2.5-turbo/settings.duration',
      kind: 'model',
      row: 'register/newer-video.md:312', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.duration',
      reads: ['model', 'settings.duration'],
      message: 'kling-2.5-turbo takes settings.duration 5, 10 only',
      holds: (self: Self) => (self.model === "kling-2.5-turbo") ? isIn(self.settings.duration, [5, 10]) : true,
    },
    {
      id: 'newerImageToVideo.create#model:kling-2.5-turbo/settings.audio',
      kind: 'model',
      row: 'register/newer-video.md:313', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.audio',
      reads: ['model', 'settings.audio'],
      message: 'kling-2.5-turbo takes settings.audio off only',
      holds: (self: Self) => (self.model === "kling-2.5-turbo") ? isIn(self.settings.audio, ["off"]) : true,
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
