// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { all, filled, int, isIn } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  start_time: string | null;
  '?start_time': boolean;
  end_time: string | null;
  '?end_time': boolean;
  cursor: string | null;
  '?cursor': boolean;
  limit: number;
  '?limit': boolean;
  filters: readonly ({
    key: string | null;
    '?key': boolean;
    values: readonly (string | null)[];
    '?values': boolean;
  })[];
  '?filters': boolean;
};

/** Facts that are not in the request. */
export type Given = Record<never, never>;

const view = {
  start_time: { kind: 'id' },
  end_time: { kind: 'id' },
  cursor: { kind: 'text' },
  limit: { kind: 'integer', default: 100 },
  filters: { kind: 'list', of: { kind: 'object', fields: {
    key: { kind: 'text' },
    values: { kind: 'list', of: { kind: 'text' } },
  } } },
} satisfies ViewShape;

const given = {} satisfies ViewShape;

export const tasksListRules = {
  view,
  given,
  rules: [
    {
      id: 'tasks.list#start-before-end',
      kind: 'rule',
      row: 'register/tasks.md:251', status: 'doc-confirmed', evidence: ['vendor-new-kling26-image-to-video-2026-09', 'vendor-new-text-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'],
      at: 'start_time',
      reads: ['cursor', 'start_time', 'end_time'],
      message: 'start_time is earlier than end_time; exchange them',
      holds: (self: Self) => ((!filled(self.cursor) && (self["?start_time"])) && (self["?end_time"])) ? (int(self.start_time) < int(self.end_time)) : true,
    },
    {
      id: 'tasks.list#status-filter-values',
      kind: 'rule',
      row: 'register/tasks.md:252', status: 'doc-confirmed', evidence: ['vendor-new-kling26-image-to-video-2026-09', 'vendor-new-text-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'filters',
      reads: ['filters', 'filters[].key', 'filters[].values'],
      message: 'a status filter takes submitted, processing, succeeded and failed; mend its values',
      holds: (self: Self) => all(self.filters, (f) => ((f.key === "status") ? all(f.values, (v) => isIn(v, ["submitted", "processing", "succeeded", "failed"])) : true)),
    },
    {
      id: 'tasks.list#product-filter-values',
      kind: 'rule',
      row: 'register/tasks.md:253', status: 'doc-confirmed', evidence: ['vendor-new-kling26-image-to-video-2026-09', 'vendor-new-text-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'],
      at: 'filters',
      reads: ['filters', 'filters[].key', 'filters[].values'],
      message: 'a product_type filter takes video, image and try_on; mend its values',
      holds: (self: Self) => all(self.filters, (f) => ((f.key === "product_type") ? all(f.values, (v) => isIn(v, ["video", "image", "try_on"])) : true)),
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
