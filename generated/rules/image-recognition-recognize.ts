// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { need } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  image: string | null;
  '?image': boolean;
};

/** Facts that are not in the request. */
export type Given = Record<never, never>;

const view = {
  image: { kind: 'text' },
} satisfies ViewShape;

const given = {} satisfies ViewShape;

export const imageRecognitionRecognizeRules = {
  view,
  given,
  rules: [
    {
      id: 'imageRecognition.recognize#base64-without-prefix',
      kind: 'rule',
      row: 'register/recognition.md:50', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03', 'project-capture-2026-03'],
      at: 'image',
      reads: ['image'],
      message: 'images are a URL or bare base64; cut off everything up to the comma of the data: prefix',
      holds: (self: Self) => !need(self.image).startsWith("data:"),
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
