// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { all, and, exists, filled, isIn, need, size } from '../kernel/conditions.ts';
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
    id: string | null;
    '?id': boolean;
  })[];
  '?contents': boolean;
  settings: {
    character_orientation: string | null;
    '?character_orientation': boolean;
    audio: string;
    '?audio': boolean;
    resolution: string;
    '?resolution': boolean;
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
  largest_image_bytes: number | null;
  '?largest_image_bytes': boolean;
  shortest_image_side: number | null;
  '?shortest_image_side': boolean;
  lowest_image_ratio: number | null;
  '?lowest_image_ratio': boolean;
  highest_image_ratio: number | null;
  '?highest_image_ratio': boolean;
  motion_video_seconds: number | null;
  '?motion_video_seconds': boolean;
  motion_video_shortest_side: number | null;
  '?motion_video_shortest_side': boolean;
  motion_video_longest_side: number | null;
  '?motion_video_longest_side': boolean;
  motion_video_bytes: number | null;
  '?motion_video_bytes': boolean;
};

const view = {
  contents: { kind: 'list', of: { kind: 'object', fields: {
    type: { kind: 'text' },
    text: { kind: 'text' },
    url: { kind: 'text' },
    element_id: { kind: 'text' },
    id: { kind: 'text' },
  } } },
  settings: { kind: 'object', fields: {
    character_orientation: { kind: 'text' },
    audio: { kind: 'text', default: 'original' },
    resolution: { kind: 'text', default: '720p' },
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
  largest_image_bytes: { kind: 'integer' },
  shortest_image_side: { kind: 'integer' },
  lowest_image_ratio: { kind: 'number' },
  highest_image_ratio: { kind: 'number' },
  motion_video_seconds: { kind: 'number' },
  motion_video_shortest_side: { kind: 'integer' },
  motion_video_longest_side: { kind: 'integer' },
  motion_video_bytes: { kind: 'integer' },
} satisfies ViewShape;

export const newerMotionControlCreateRules = {
  view,
  given,
  rules: [
    {
      id: 'newerMotionControl.create#prompt-has-text',
      kind: 'rule',
      row: 'register/newer-video.md:670', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type', 'contents[].text'],
      message: 'an item of type prompt has its words in text; fill it or drop the item',
      holds: (self: Self) => all(self.contents, (c) => ((c.type === "prompt") ? filled(c.text) : true)),
    },
    {
      id: 'newerMotionControl.create#media-have-url',
      kind: 'rule',
      row: 'register/newer-video.md:671', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type', 'contents[].url'],
      message: 'the image and the video have their source in url; add it',
      holds: (self: Self) => all(self.contents, (c) => (isIn(c.type, ["image", "video"]) ? filled(c.url) : true)),
    },
    {
      id: 'newerMotionControl.create#video-by-address',
      kind: 'rule',
      row: 'register/newer-video.md:672', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type', 'contents[].url'],
      message: 'the video is fetched from a web address and never sent as base64; put it where the service can reach it',
      holds: (self: Self) => all(self.contents, (c) => (((c.type === "video") && (c["?url"])) ? need(c.url).startsWith("http") : true)),
    },
    {
      id: 'newerMotionControl.create#element-has-ids',
      kind: 'rule',
      row: 'register/newer-video.md:673', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type', 'contents[].element_id', 'contents[].id'],
      message: 'an element has an element_id and an id to cite it by; add what is missing',
      holds: (self: Self) => all(self.contents, (c) => ((c.type === "element") ? (filled(c.element_id) && filled(c.id)) : true)),
    },
    {
      id: 'newerMotionControl.create#one-of-each',
      kind: 'rule',
      row: 'register/newer-video.md:674', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type'],
      message: 'a body has one prompt, one image and one video at most; drop the second',
      holds: (self: Self) => ((size(self.contents.filter((c) => (c.type === "prompt"))) <= 1) && (size(self.contents.filter((c) => (c.type === "image"))) <= 1)) && (size(self.contents.filter((c) => (c.type === "video"))) <= 1),
    },
    {
      id: 'newerMotionControl.create#element-limit',
      kind: 'rule',
      row: 'register/newer-video.md:675', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type'],
      message: 'at most 1 element; drop the others',
      holds: (self: Self) => size(self.contents.filter((c) => (c.type === "element"))) <= 1,
    },
    {
      id: 'newerMotionControl.create#elements-by-model',
      kind: 'rule',
      row: 'register/newer-video.md:676', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['model', 'contents', 'contents[].type'],
      message: 'kling-2.6 takes no elements; drop them or use kling-3.0',
      holds: (self: Self) => (self.model !== "kling-3.0") ? all(self.contents, (c) => (c.type !== "element")) : true,
    },
    {
      id: 'newerMotionControl.create#element-faces-as-video',
      kind: 'rule',
      row: 'register/newer-video.md:677', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'vendor-reference-2026-03', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.character_orientation',
      reads: ['contents', 'contents[].type', 'settings.character_orientation'],
      message: 'with an element the figure always faces as in the video; set settings.character_orientation to video',
      holds: (self: Self) => exists(self.contents, (c) => (c.type === "element")) ? (self.settings.character_orientation === "video") : true,
    },
    {
      id: 'newerMotionControl.create#motion-video-seconds',
      kind: 'rule',
      row: 'register/newer-video.md:678', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'],
      at: 'contents',
      reads: ['contents', 'contents[].type', 'given.motion_video_seconds', 'settings.character_orientation'],
      message: 'the video lasts 3 seconds or more, at most 10, or 30 with character_orientation video; cut it or change the orientation',
      holds: (self: Self, given: Given) => exists(self.contents, (c) => (c.type === "video")) ? and(() => (need(given.motion_video_seconds) >= 3), () => (need(given.motion_video_seconds) <= ((self.settings.character_orientation === "video") ? 30 : 10))) : true,
    },
    {
      id: 'newerMotionControl.create#model:kling-3.0/settings.resolution',
      kind: 'model',
      row: 'register/newer-video.md:684', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'vendor-capability-map-video-2026-05'],
      at: 'settings.resolution',
      reads: ['model', 'settings.resolution'],
      message: 'kling-3.0 takes settings.resolution 720p, 1080p only',
      holds: (self: Self) => (self.model === "kling-3.0") ? isIn(self.settings.resolution, ["720p", "1080p"]) : true,
    },
    {
      id: 'newerMotionControl.create#model:kling-2.6/settings.resolution',
      kind: 'model',
      row: 'register/newer-video.md:685', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'],
      at: 'settings.resolution',
      reads: ['model', 'settings.resolution'],
      message: 'kling-2.6 takes settings.resolution 720p, 1080p only',
      holds: (self: Self) => (self.model === "kling-2.6") ? isIn(self.settings.resolution, ["720p", "1080p"]) : true,
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
