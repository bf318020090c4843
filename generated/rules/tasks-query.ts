// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { filled } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  task_ids: string | null;
  '?task_ids': boolean;
  external_task_ids: string | null;
  '?external_task_ids': boolean;
};

/** Facts that are not in the request. */
export type Given = Record<never, never>;

const view = {
  task_ids: { kind: 'text' },
  external_task_ids: { kind: 'text' },
} satisfies ViewShape;

const given = {} satisfies ViewShape;

export const tasksQueryRules = {
  view,
  given,
  rules: [
    {
      id: 'tasks.query#one-kind-of-id',
      kind: 'rule',
      row: 'register/tasks.md:119', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'],
      at: 'task_ids',
      reads: ['task_ids', 'external_task_ids'],
      message: 'ask either with task_ids or with external_task_ids; send exactly one of them',
      holds: (self: Self) => filled(self.task_ids) !== filled(self.external_task_ids),
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
