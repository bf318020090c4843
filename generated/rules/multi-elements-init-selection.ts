// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { and, filled, need, or } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  video_id: string | null;
  '?video_id': boolean;
  video_url: string | null;
  '?video_url': boolean;
};

/** Facts that are not in the request. */
export type Given = {
  source_seconds: number | null;
  '?source_seconds': boolean;
};

const view = {
  video_id: { kind: 'text' },
  video_url: { kind: 'text' },
} satisfies ViewShape;

const given = {
  source_seconds: { kind: 'number' },
} satisfies ViewShape;

export const multiElementsInitSelectionRules = {
  view,
  given,
  rules: [
    {
      id: 'multiElements.initSelection#one-video',
      kind: 'rule',
      row: 'register/other-routes.md:152', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      at: 'video_id',
      reads: ['video_id', 'video_url'],
      message: 'the video is named by its id or by its URL; send exactly one of the two',
      holds: (self: Self) => filled(self.video_id) ? !filled(self.video_url) : filled(self.video_url),
    },
    {
      id: 'multiElements.initSelection#source-length',
      kind: 'rule',
      row: 'register/other-routes.md:153', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      at: 'video_id',
      reads: ['video_id', 'video_url', 'given.source_seconds'],
      message: 'a video to be edited lasts 2 to 5 or 7 to 10 seconds; cut it or choose another',
      holds: (self: Self, given: Given) => (filled(self.video_id) || filled(self.video_url)) ? or(() => and(() => (need(given.source_seconds) >= 2), () => (need(given.source_seconds) <= 5)), () => and(() => (need(given.source_seconds) >= 7), () => (need(given.source_seconds) <= 10))) : true,
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
