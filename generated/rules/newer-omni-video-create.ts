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
    id: string | null;
    '?id': boolean;
    element_id: string | null;
    '?element_id': boolean;
  })[];
  '?contents': boolean;
  settings: {
    multi_shot: boolean;
    '?multi_shot': boolean;
    audio: string;
    '?audio': boolean;
    resolution: string;
    '?resolution': boolean;
    aspect_ratio: string;
    '?aspect_ratio': boolean;
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
  largest_image_bytes: number | null;
  '?largest_image_bytes': boolean;
  shortest_image_side: number | null;
  '?shortest_image_side': boolean;
  lowest_image_ratio: number | null;
  '?lowest_image_ratio': boolean;
  highest_image_ratio: number | null;
  '?highest_image_ratio': boolean;
  video_character_elements: number | null;
  '?video_character_elements': boolean;
  reference_video_seconds: number | null;
  '?reference_video_seconds': boolean;
  reference_video_sides: readonly (number | null)[];
  '?reference_video_sides': boolean;
  reference_video_area: number | null;
  '?reference_video_area': boolean;
  reference_video_ratio: number | null;
  '?reference_video_ratio': boolean;
  reference_video_fps: number | null;
  '?reference_video_fps': boolean;
  reference_video_bytes: number | null;
  '?reference_video_bytes': boolean;
};

const view = {
  contents: { kind: 'list', of: { kind: 'object', fields: {
    type: { kind: 'text' },
    text: { kind: 'text' },
    url: { kind: 'text' },
    id: { kind: 'text' },
    element_id: { kind: 'text' },
  } } },
  settings: { kind: 'object', fields: {
    multi_shot: { kind: 'boolean', default: true },
    audio: { kind: 'text', default: 'off' },
    resolution: { kind: 'text', default: '720p' },
    aspect_ratio: { kind: 'text', default: '16:9' },
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
  largest_image_bytes: { kind: 'integer' },
  shortest_image_side: { kind: 'integer' },
  lowest_image_ratio: { kind: 'number' },
  highest_image_ratio: { kind: 'number' },
  video_character_elements: { kind: 'integer' },
  reference_video_seconds: { kind: 'number' },
  reference_video_sides: { kind: 'list', of: { kind: 'integer' } },
  reference_video_area: { kind: 'integer' },
  reference_video_ratio: { kind: 'number' },
  reference_video_fps: { kind: 'number' },
  reference_video_bytes: { kind: 'integer' },
} satisfies ViewShape;

export const newerOmniVideoCreateRules = {
  view,
  given,
  rules: [
    {
      id: 'newerOmniVideo.create#required:settings.aspect_ratio',
      kind: 'required',
      row: 'register/newer-video.md:405', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.aspect_ratio',
      reads: ['contents', 'contents[].type', 'settings.aspect_ratio'],
      message: 'settings.aspect_ratio is required when !contents.exists(c, c.type == "first_frame") && !contents.exists(c, c.type in ["feature_video", "base_video"])',
      holds: (self: Self) => (!exists(self.contents, (c) => (c.type === "first_frame")) && !exists(self.contents, (c) => isIn(c.type, ["feature_video", "base_video"]))) ? (self.settings["?aspect_ratio"]) : true,
    },
    {
      id: 'newerOmniVideo.create#prompt-has-text',
      kind: 'rule',
      row: 'register/newer-video.md:479', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type', 'contents[].text'],
      message: 'an item of type prompt has its words in text; fill it or drop the item',
      holds: (self: Self) => all(self.contents, (c) => ((c.type === "prompt") ? filled(c.text) : true)),
    },
    {
      id: 'newerOmniVideo.create#media-have-url',
      kind: 'rule',
      row: 'register/newer-video.md:480', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type', 'contents[].url'],
      message: 'an image or a video has its source in url; add it',
      holds: (self: Self) => all(self.contents, (c) => (isIn(c.type, ["first_frame", "last_frame", "refer_image", "feature_video", "base_video"]) ? filled(c.url) : true)),
    },
    {
      id: 'newerOmniVideo.create#video-by-address',
      kind: 'rule',
      row: 'register/newer-video.md:481', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type', 'contents[].url'],
      message: 'a video is fetched from a web address and never sent as base64; put it where the service can reach it',
      holds: (self: Self) => all(self.contents, (c) => ((isIn(c.type, ["feature_video", "base_video"]) && (c["?url"])) ? need(c.url).startsWith("http") : true)),
    },
    {
      id: 'newerOmniVideo.create#element-has-ids',
      kind: 'rule',
      row: 'register/newer-video.md:482', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type', 'contents[].element_id', 'contents[].id'],
      message: 'an element has an element_id and an id to cite it by; add what is missing',
      holds: (self: Self) => all(self.contents, (c) => ((c.type === "element") ? (filled(c.element_id) && filled(c.id)) : true)),
    },
    {
      id: 'newerOmniVideo.create#ids-differ',
      kind: 'rule',
      row: 'register/newer-video.md:483', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].id'],
      message: 'two items of contents have the same id; give each its own',
      holds: (self: Self) => all(self.contents, (c) => (filled(c.id) ? (size(self.contents.filter((d) => (d.id === c.id))) === 1) : true)),
    },
    {
      id: 'newerOmniVideo.create#one-of-each',
      kind: 'rule',
      row: 'register/newer-video.md:484', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type'],
      message: 'a body has one prompt, one first frame and one last frame at most; drop the second',
      holds: (self: Self) => ((size(self.contents.filter((c) => (c.type === "prompt"))) <= 1) && (size(self.contents.filter((c) => (c.type === "first_frame"))) <= 1)) && (size(self.contents.filter((c) => (c.type === "last_frame"))) <= 1),
    },
    {
      id: 'newerOmniVideo.create#last-frame-needs-first-frame',
      kind: 'rule',
      row: 'register/newer-video.md:485', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type'],
      message: 'a last frame needs a first frame; add one or send the image as refer_image',
      holds: (self: Self) => exists(self.contents, (c) => (c.type === "last_frame")) ? exists(self.contents, (c) => (c.type === "first_frame")) : true,
    },
    {
      id: 'newerOmniVideo.create#one-reference-video',
      kind: 'rule',
      row: 'register/newer-video.md:486', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type'],
      message: 'at most one reference video; drop the others',
      holds: (self: Self) => size(self.contents.filter((c) => isIn(c.type, ["feature_video", "base_video"]))) <= 1,
    },
    {
      id: 'newerOmniVideo.create#base-video-without-frames',
      kind: 'rule',
      row: 'register/newer-video.md:487', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type'],
      message: 'a clip that is edited takes no frames; drop them or send the clip as feature_video',
      holds: (self: Self) => exists(self.contents, (c) => (c.type === "base_video")) ? all(self.contents, (c) => ((c.type !== "first_frame") && (c.type !== "last_frame"))) : true,
    },
    {
      id: 'newerOmniVideo.create#base-video-single-shot',
      kind: 'rule',
      row: 'register/newer-video.md:488', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.multi_shot',
      reads: ['model', 'contents', 'contents[].type', 'settings.multi_shot'],
      message: 'a clip that is edited stays one shot; set settings.multi_shot to false, it is true if left out',
      holds: (self: Self) => ((self.model === "kling-3.0-omni") && exists(self.contents, (c) => (c.type === "base_video"))) ? !self.settings.multi_shot : true,
    },
    {
      id: 'newerOmniVideo.create#base-video-audio',
      kind: 'rule',
      row: 'register/newer-video.md:489', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.audio',
      reads: ['contents', 'contents[].type', 'settings.audio'],
      message: 'an edited clip gets no new sound; set settings.audio to original or off',
      holds: (self: Self) => exists(self.contents, (c) => (c.type === "base_video")) ? (self.settings.audio !== "native") : true,
    },
    {
      id: 'newerOmniVideo.create#feature-video-audio',
      kind: 'rule',
      row: 'register/newer-video.md:490', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.audio',
      reads: ['model', 'contents', 'contents[].type', 'settings.audio'],
      message: 'beside a feature video settings.audio is off for kling-3.0-omni; set it to off or leave it out',
      holds: (self: Self) => ((self.model === "kling-3.0-omni") && exists(self.contents, (c) => (c.type === "feature_video"))) ? (self.settings.audio === "off") : true,
    },
    {
      id: 'newerOmniVideo.create#feature-video-multi-shot',
      kind: 'rule',
      row: 'register/newer-video.md:491', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-api-updates-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.multi_shot',
      reads: ['model', 'contents', 'contents[].type', 'settings.multi_shot'],
      message: 'beside a feature video settings.multi_shot is true; set it to true or leave it out',
      holds: (self: Self) => ((self.model === "kling-3.0-omni") && exists(self.contents, (c) => (c.type === "feature_video"))) ? self.settings.multi_shot : true,
    },
    {
      id: 'newerOmniVideo.create#references-limit',
      kind: 'rule',
      row: 'register/newer-video.md:492', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type'],
      message: 'at most 7 images and elements together, 4 beside a reference video; drop some',
      holds: (self: Self) => (size(self.contents.filter((c) => isIn(c.type, ["first_frame", "last_frame", "refer_image"]))) + size(self.contents.filter((c) => (c.type === "element")))) <= (exists(self.contents, (c) => isIn(c.type, ["feature_video", "base_video"])) ? 4 : 7),
    },
    {
      id: 'newerOmniVideo.create#frames-element-limit',
      kind: 'rule',
      row: 'register/newer-video.md:493', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['model', 'contents', 'contents[].type'],
      message: 'at most 3 elements beside frames; drop some',
      holds: (self: Self) => ((self.model === "kling-3.0-omni") && exists(self.contents, (c) => (c.type === "first_frame"))) ? (size(self.contents.filter((c) => (c.type === "element"))) <= 3) : true,
    },
    {
      id: 'newerOmniVideo.create#video-character-limit',
      kind: 'rule',
      row: 'register/newer-video.md:494', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type', 'model', 'given.video_character_elements'],
      message: 'at most 3 elements made from a clip, 1 beside a reference video; drop some',
      holds: (self: Self, given: Given) => (exists(self.contents, (c) => (c.type === "element")) && (self.model === "kling-3.0-omni")) ? (need(given.video_character_elements) <= (exists(self.contents, (c) => isIn(c.type, ["feature_video", "base_video"])) ? 1 : 3)) : true,
    },
    {
      id: 'newerOmniVideo.create#video-character-images',
      kind: 'rule',
      row: 'register/newer-video.md:495', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['model', 'contents', 'contents[].type', 'given.video_character_elements'],
      message: 'where both kinds of element meet, images and elements made from images are 4 at most; drop some',
      holds: (self: Self, given: Given) => and(() => and(() => (((self.model === "kling-3.0-omni") && exists(self.contents, (c) => (c.type === "element"))) && !exists(self.contents, (c) => isIn(c.type, ["feature_video", "base_video"]))), () => (need(given.video_character_elements) > 0)), () => (size(self.contents.filter((c) => (c.type === "element"))) > need(given.video_character_elements))) ? (((size(self.contents.filter((c) => isIn(c.type, ["first_frame", "last_frame", "refer_image"]))) + size(self.contents.filter((c) => (c.type === "element")))) - need(given.video_character_elements)) <= 4) : true,
    },
    {
      id: 'newerOmniVideo.create#video-character-with-video',
      kind: 'rule',
      row: 'register/newer-video.md:496', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['model', 'contents', 'contents[].type', 'given.video_character_elements'],
      message: 'an element made from a clip stands alone beside a reference video; drop the images and the other elements',
      holds: (self: Self, given: Given) => and(() => (((self.model === "kling-3.0-omni") && exists(self.contents, (c) => (c.type === "element"))) && exists(self.contents, (c) => isIn(c.type, ["feature_video", "base_video"]))), () => (need(given.video_character_elements) > 0)) ? and(() => (size(self.contents.filter((c) => isIn(c.type, ["first_frame", "last_frame", "refer_image"]))) === 0), () => (size(self.contents.filter((c) => (c.type === "element"))) === need(given.video_character_elements))) : true,
    },
    {
      id: 'newerOmniVideo.create#o1-image-elements',
      kind: 'rule',
      row: 'register/newer-video.md:497', status: 'doc-confirmed', evidence: ['vendor-new-o1-video-2026-09', 'vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type', 'model', 'given.video_character_elements'],
      message: 'kling-o1 takes elements made from images only; drop the others or use kling-3.0-omni',
      holds: (self: Self, given: Given) => (exists(self.contents, (c) => (c.type === "element")) && (self.model === "kling-o1")) ? (need(given.video_character_elements) < 1) : true,
    },
    {
      id: 'newerOmniVideo.create#o1-two-frames-alone',
      kind: 'rule',
      row: 'register/newer-video.md:498', status: 'doc-confirmed', evidence: ['vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['model', 'contents', 'contents[].type'],
      message: 'kling-o1 takes no other image and no element beside two frames; drop them or the last frame',
      holds: (self: Self) => ((self.model === "kling-o1") && exists(self.contents, (c) => (c.type === "last_frame"))) ? all(self.contents, (c) => ((c.type !== "refer_image") && (c.type !== "element"))) : true,
    },
    {
      id: 'newerOmniVideo.create#o1-feature-video-frames',
      kind: 'rule',
      row: 'register/newer-video.md:499', status: 'doc-confirmed', evidence: ['vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['model', 'contents', 'contents[].type'],
      message: 'kling-o1 takes a first frame beside a feature video but no last one; drop it',
      holds: (self: Self) => ((self.model === "kling-o1") && exists(self.contents, (c) => (c.type === "feature_video"))) ? all(self.contents, (c) => (c.type !== "last_frame")) : true,
    },
    {
      id: 'newerOmniVideo.create#o1-prompt-length',
      kind: 'rule',
      row: 'register/newer-video.md:500', status: 'doc-confirmed', evidence: ['vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['model', 'contents', 'contents[].type', 'contents[].text'],
      message: 'kling-o1 takes a prompt of at most 2500 characters; shorten it',
      holds: (self: Self) => (self.model === "kling-o1") ? all(self.contents, (c) => (((c.type === "prompt") && (c["?text"])) ? (size(c.text) <= 2500) : true)) : true,
    },
    {
      id: 'newerOmniVideo.create#reference-video-seconds',
      kind: 'rule',
      row: 'register/newer-video.md:501', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type', 'given.reference_video_seconds', 'model'],
      message: 'a reference video lasts 3 to 15.5 seconds, for kling-o1 3 to 10; cut it or choose another',
      holds: (self: Self, given: Given) => exists(self.contents, (c) => isIn(c.type, ["feature_video", "base_video"])) ? and(() => (need(given.reference_video_seconds) >= 3), () => (need(given.reference_video_seconds) <= ((self.model === "kling-o1") ? 10 : 15.5))) : true,
    },
    {
      id: 'newerOmniVideo.create#reference-video-sides',
      kind: 'rule',
      row: 'register/newer-video.md:502', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type', 'given.reference_video_sides', 'model'],
      message: 'each side of a reference video has 700 to 4553 pixels, for kling-o1 700 to 2160; scale it',
      holds: (self: Self, given: Given) => exists(self.contents, (c) => isIn(c.type, ["feature_video", "base_video"])) ? all(supplied(given["?reference_video_sides"], given.reference_video_sides), (s) => and(() => (need(s) >= 700), () => (need(s) <= ((self.model === "kling-o1") ? 2160 : 4553)))) : true,
    },
    {
      id: 'newerOmniVideo.create#reference-video-ratio',
      kind: 'rule',
      row: 'register/newer-video.md:503', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type', 'model', 'given.reference_video_ratio'],
      message: 'width divided by height of the reference video is 0.4 to 2; crop it',
      holds: (self: Self, given: Given) => (exists(self.contents, (c) => isIn(c.type, ["feature_video", "base_video"])) && (self.model === "kling-3.0-omni")) ? and(() => (need(given.reference_video_ratio) >= 0.4), () => (need(given.reference_video_ratio) <= 2)) : true,
    },
    {
      id: 'newerOmniVideo.create#multi-shot-by-model',
      kind: 'rule',
      row: 'register/newer-video.md:504', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.multi_shot',
      reads: ['model', 'settings.multi_shot'],
      message: 'kling-o1 has no switch for shots; leave settings.multi_shot out',
      holds: (self: Self) => (self.model === "kling-o1") ? !(self.settings["?multi_shot"]) : true,
    },
    {
      id: 'newerOmniVideo.create#shot-seconds',
      kind: 'rule',
      row: 'register/newer-video.md:505', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type', 'settings.multi_shot', 'given.shot_seconds'],
      message: 'each shot in the prompt lasts 1 second or more; lengthen the short one',
      holds: (self: Self, given: Given) => (exists(self.contents, (c) => (c.type === "prompt")) && self.settings.multi_shot) ? all(supplied(given["?shot_seconds"], given.shot_seconds), (s) => (need(s) >= 1)) : true,
    },
    {
      id: 'newerOmniVideo.create#shot-seconds-sum',
      kind: 'rule',
      row: 'register/newer-video.md:506', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.duration',
      reads: ['given.shot_seconds', 'settings.multi_shot', 'settings.duration'],
      message: 'the seconds of the shots add up to settings.duration, which is 5 if left out; change one of them',
      holds: (self: Self, given: Given) => and(() => (size(supplied(given["?shot_seconds"], given.shot_seconds)) > 0), () => self.settings.multi_shot) ? (self.settings.duration === sum(supplied(given["?shot_seconds"], given.shot_seconds))) : true,
    },
    {
      id: 'newerOmniVideo.create#shots-by-model',
      kind: 'rule',
      row: 'register/newer-video.md:507', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type', 'model', 'given.shot_seconds'],
      message: 'kling-o1 makes one shot only; use kling-3.0-omni or send one prompt for each clip',
      holds: (self: Self, given: Given) => (exists(self.contents, (c) => (c.type === "prompt")) && (self.model === "kling-o1")) ? (size(supplied(given["?shot_seconds"], given.shot_seconds)) <= 1) : true,
    },
    {
      id: 'newerOmniVideo.create#model:kling-3.0-omni/settings.resolution',
      kind: 'model',
      row: 'register/newer-video.md:513', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-capability-map-video-2026-05', 'vendor-api-updates-2026-09'],
      at: 'settings.resolution',
      reads: ['model', 'settings.resolution'],
      message: 'kling-3.0-omni takes settings.resolution 720p, 1080p, 4k only',
      holds: (self: Self) => (self.model === "kling-3.0-omni") ? isIn(self.settings.resolution, ["720p", "1080p", "4k"]) : true,
    },
    {
      id: 'newerOmniVideo.create#model:kling-3.0-omni/settings.duration',
      kind: 'model',
      row: 'register/newer-video.md:514', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-capability-map-video-2026-05'],
      at: 'settings.duration',
      reads: ['model', 'settings.duration'],
      message: 'kling-3.0-omni takes settings.duration from 3 to 15 only',
      holds: (self: Self) => (self.model === "kling-3.0-omni") ? ((self.settings.duration >= 3) && (self.settings.duration <= 15)) : true,
    },
    {
      id: 'newerOmniVideo.create#model:kling-3.0-omni/settings.audio',
      kind: 'model',
      row: 'register/newer-video.md:515', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09'],
      at: 'settings.audio',
      reads: ['model', 'settings.audio'],
      message: 'kling-3.0-omni takes settings.audio native, original, off only',
      holds: (self: Self) => (self.model === "kling-3.0-omni") ? isIn(self.settings.audio, ["native", "original", "off"]) : true,
    },
    {
      id: 'newerOmniVideo.create#model:kling-o1/settings.resolution',
      kind: 'model',
      row: 'register/newer-video.md:516', status: 'doc-confirmed', evidence: ['vendor-new-o1-video-2026-09', 'vendor-capability-map-video-2026-05'],
      at: 'settings.resolution',
      reads: ['model', 'settings.resolution'],
      message: 'kling-o1 takes settings.resolution 720p, 1080p only',
      holds: (self: Self) => (self.model === "kling-o1") ? isIn(self.settings.resolution, ["720p", "1080p"]) : true,
    },
    {
      id: 'newerOmniVideo.create#model:kling-o1/settings.duration',
      kind: 'model',
      row: 'register/newer-video.md:517', status: 'doc-confirmed', evidence: ['vendor-new-o1-video-2026-09', 'vendor-capability-map-video-2026-05'],
      at: 'settings.duration',
      reads: ['model', 'settings.duration'],
      message: 'kling-o1 takes settings.duration from 3 to 10 only',
      holds: (self: Self) => (self.model === "kling-o1") ? ((self.settings.duration >= 3) && (self.settings.duration <= 10)) : true,
    },
    {
      id: 'newerOmniVideo.create#model:kling-o1/settings.duration~2',
      kind: 'model',
      row: 'register/newer-video.md:518', status: 'doc-confirmed', evidence: ['vendor-new-o1-video-2026-09', 'vendor-capability-map-video-2026-05'],
      at: 'settings.duration',
      reads: ['model', 'contents', 'contents[].type', 'settings.duration'],
      message: 'kling-o1 takes settings.duration 5, 10 only, when contents.all(c, c.type in ["prompt", "first_frame", "element"]) && (contents.exists(c, c.type == "first_frame") || !contents.exists(c, c.type == "element"))',
      holds: (self: Self) => ((self.model === "kling-o1") && (all(self.contents, (c) => isIn(c.type, ["prompt", "first_frame", "element"])) && (exists(self.contents, (c) => (c.type === "first_frame")) || !exists(self.contents, (c) => (c.type === "element"))))) ? isIn(self.settings.duration, [5, 10]) : true,
    },
    {
      id: 'newerOmniVideo.create#model:kling-o1/settings.audio',
      kind: 'model',
      row: 'register/newer-video.md:519', status: 'doc-confirmed', evidence: ['vendor-new-o1-video-2026-09', 'vendor-capability-map-video-2026-05'],
      at: 'settings.audio',
      reads: ['model', 'settings.audio'],
      message: 'kling-o1 takes settings.audio original, off only',
      holds: (self: Self) => (self.model === "kling-o1") ? isIn(self.settings.audio, ["original", "off"]) : true,
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
