// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { and, isIn, need, or } from '../kernel/conditions.ts';
import type { QuarantineScope } from '../kernel/quarantine.ts';
import { type Self, image2videoCreateRules } from '../rules/image2video-create.ts';

export const image2videoCreateQuarantine = {
  view: image2videoCreateRules.view,
  given: image2videoCreateRules.given,
  shapes: [
    {
      name: 'mode-standard',
      operation: 'image2video.create',
      row: 'register/patterns.md:161',
      why: 'refused on omni video, and no value of this route',
      instead: '`std`',
      kind: 'condition',
      reads: ['mode'],
      matches: (self: Self) => self.mode === "standard",
    },
    {
      name: 'no-model',
      operation: 'image2video.create',
      row: 'register/patterns.md:166',
      why: 'the default is the oldest model, which a caller found gone on 2026-10-01',
      instead: '`kling-v3`',
      kind: 'condition',
      reads: ['model_name'],
      matches: (self: Self) => !(self["?model_name"]),
    },
    {
      name: 'older-model',
      operation: 'image2video.create',
      row: 'register/patterns.md:169',
      why: 'generations that were announced to end, or were found gone',
      instead: '`kling-v3`',
      kind: 'condition',
      reads: ['model_name'],
      matches: (self: Self) => (self["?model_name"]) && isIn(self.model_name, ["kling-v1", "kling-v1-5", "kling-v1-6", "kling-v2-master", "kling-v2-1", "kling-v2-1-master"]),
    },
    {
      name: 'shape-of-another-route',
      operation: 'image2video.create',
      row: 'register/patterns.md:172',
      why: 'the key of omni-video; unknown keys are ignored and the task is billed',
      instead: '`image`',
      kind: 'key',
      key: 'image_list',
    },
    {
      name: 'remote-image',
      operation: 'image2video.create',
      row: 'register/patterns.md:176',
      why: 'own assets stay with us; an address may be gone when the service fetches it',
      instead: 'raw base64',
      kind: 'condition',
      reads: ['image', 'image_tail'],
      matches: (self: Self) => or(() => and(() => (self["?image"]), () => need(self.image).includes("://")), () => and(() => (self["?image_tail"]), () => need(self.image_tail).includes("://"))),
    },
    {
      name: 'data-uri-image',
      operation: 'image2video.create',
      row: 'register/patterns.md:178',
      why: 'the service takes the base64 text alone',
      instead: 'the text after the comma',
      kind: 'condition',
      reads: ['image', 'image_tail'],
      matches: (self: Self) => or(() => and(() => (self["?image"]), () => need(self.image).startsWith("data:")), () => and(() => (self["?image_tail"]), () => need(self.image_tail).startsWith("data:"))),
    },
    {
      name: 'tiny-image',
      operation: 'image2video.create',
      row: 'register/patterns.md:182',
      why: 'the service refused it; integrators saw that only after the wait',
      instead: '512 pixels or more',
      kind: 'words',
    },
  ],
} satisfies QuarantineScope;
