// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { isIn } from '../kernel/conditions.ts';
import type { QuarantineScope } from '../kernel/quarantine.ts';
import { type Self, text2videoCreateRules } from '../rules/text2video-create.ts';

export const text2videoCreateQuarantine = {
  view: text2videoCreateRules.view,
  given: text2videoCreateRules.given,
  shapes: [
    {
      name: 'mode-standard',
      operation: 'text2video.create',
      row: 'register/patterns.md:160',
      why: 'refused on omni video, and no value of this route',
      instead: '`std`',
      kind: 'condition',
      reads: ['mode'],
      matches: (self: Self) => self.mode === "standard",
    },
    {
      name: 'no-model',
      operation: 'text2video.create',
      row: 'register/patterns.md:165',
      why: 'the default is the oldest model, which a caller found gone on 2026-10-01',
      instead: '`kling-v3`',
      kind: 'condition',
      reads: ['model_name'],
      matches: (self: Self) => !(self["?model_name"]),
    },
    {
      name: 'older-model',
      operation: 'text2video.create',
      row: 'register/patterns.md:168',
      why: 'generations that were announced to end, or were found gone',
      instead: '`kling-v3`',
      kind: 'condition',
      reads: ['model_name'],
      matches: (self: Self) => (self["?model_name"]) && isIn(self.model_name, ["kling-v1", "kling-v1-6", "kling-v2-master", "kling-v2-1-master"]),
    },
    {
      name: 'shape-of-another-route',
      operation: 'text2video.create',
      row: 'register/patterns.md:173',
      why: 'this route takes no image',
      instead: 'the pattern `imageScene`',
      kind: 'key',
      key: 'image',
    },
    {
      name: 'reference-of-another-route',
      operation: 'text2video.create',
      row: 'register/patterns.md:174',
      why: 'this route takes no image',
      instead: 'the pattern `anchoredScene`',
      kind: 'key',
      key: 'image_list',
    },
    {
      name: 'end-frame-of-another-route',
      operation: 'text2video.create',
      row: 'register/patterns.md:181',
      why: 'this route takes no image',
      instead: 'the pattern `imageScene`',
      kind: 'key',
      key: 'image_tail',
    },
  ],
} satisfies QuarantineScope;
