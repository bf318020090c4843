// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { filled } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  effect_scene: string | null;
  '?effect_scene': boolean;
  input: {
    image: string | null;
    '?image': boolean;
    images: readonly (string | null)[];
    '?images': boolean;
    model_name: string | null;
    '?model_name': boolean;
    mode: string | null;
    '?mode': boolean;
    duration: string | null;
    '?duration': boolean;
  };
  '?input': boolean;
  callback_url: string | null;
  '?callback_url': boolean;
  external_task_id: string | null;
  '?external_task_id': boolean;
};

/** Facts that are not in the request. */
export type Given = Record<never, never>;

const view = {
  effect_scene: { kind: 'text' },
  input: { kind: 'object', fields: {
    image: { kind: 'text' },
    images: { kind: 'list', of: { kind: 'text' } },
    model_name: { kind: 'text' },
    mode: { kind: 'text' },
    duration: { kind: 'text' },
  } },
  callback_url: { kind: 'text' },
  external_task_id: { kind: 'text' },
} satisfies ViewShape;

const given = {} satisfies ViewShape;

export const effectsCreateRules = {
  view,
  given,
  rules: [
    {
      id: 'effects.create#one-or-two-pictures',
      kind: 'rule',
      row: 'register/other-routes.md:559', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'sdk-author-legacy-contracts-2026-09'],
      at: 'input.image',
      reads: ['input', 'input.image', 'input.images'],
      message: 'a scene takes one picture as image or two as images; send one of the two keys',
      holds: (self: Self) => (self["?input"]) ? (filled(self.input.image) ? !filled(self.input.images) : filled(self.input.images)) : true,
    },
    {
      id: 'effects.create#scene-not-withdrawn',
      kind: 'rule',
      row: 'register/other-routes.md:560', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'sdk-author-legacy-contracts-2026-09'],
      at: 'effect_scene',
      reads: ['effect_scene'],
      message: 'the vendor withdrew this scene; choose another, some have a successor ending in _pro',
      holds: (self: Self) => (((((((((self.effect_scene !== "celebration") && (self.effect_scene !== "c4d_cartoon")) && (self.effect_scene !== "kiss")) && (self.effect_scene !== "fight")) && (self.effect_scene !== "hug")) && (self.effect_scene !== "thumbs_up")) && (self.effect_scene !== "tiger_hug")) && (self.effect_scene !== "pet_lion")) && (self.effect_scene !== "3d_cartoon_1")) && (self.effect_scene !== "magic_match_tree"),
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
