// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { all, exists, filled, need } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  start_time: number | null;
  '?start_time': boolean;
  end_time: number | null;
  '?end_time': boolean;
  limit: number;
  '?limit': boolean;
  filters: readonly ({
    key: string | null;
    '?key': boolean;
    values: readonly (string | null)[];
    '?values': boolean;
  })[];
  '?filters': boolean;
  cursor: string | null;
  '?cursor': boolean;
};

/** Facts that are not in the request. */
export type Given = Record<never, never>;

const view = {
  start_time: { kind: 'integer' },
  end_time: { kind: 'integer' },
  limit: { kind: 'integer', default: 500 },
  filters: { kind: 'list', of: { kind: 'object', fields: {
    key: { kind: 'text' },
    values: { kind: 'list', of: { kind: 'text' } },
  } } },
  cursor: { kind: 'text' },
} satisfies ViewShape;

const given = {} satisfies ViewShape;

export const accountPackagesRules = {
  view,
  given,
  rules: [
    {
      id: 'account.packages#required:start_time',
      kind: 'required',
      row: 'register/account.md:133', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09', 'vendor-api-updates-2026-09'],
      at: 'start_time',
      reads: ['cursor', 'start_time'],
      message: 'start_time is required when !filled(cursor)',
      holds: (self: Self) => !filled(self.cursor) ? (self["?start_time"]) : true,
    },
    {
      id: 'account.packages#required:end_time',
      kind: 'required',
      row: 'register/account.md:134', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'],
      at: 'end_time',
      reads: ['cursor', 'end_time'],
      message: 'end_time is required when !filled(cursor)',
      holds: (self: Self) => !filled(self.cursor) ? (self["?end_time"]) : true,
    },
    {
      id: 'account.packages#start-before-end',
      kind: 'rule',
      row: 'register/account.md:193', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'],
      at: 'start_time',
      reads: ['cursor', 'start_time', 'end_time'],
      message: 'start_time lies before end_time; exchange or mend the two',
      holds: (self: Self) => ((!filled(self.cursor) && (self["?start_time"])) && (self["?end_time"])) ? (need(self.start_time) < need(self.end_time)) : true,
    },
    {
      id: 'account.packages#filters-have-values',
      kind: 'rule',
      row: 'register/account.md:194', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'],
      at: 'filters',
      reads: ['cursor', 'filters', 'filters[].values'],
      message: 'each filter has a list of values, be it empty; add values or drop the filter',
      holds: (self: Self) => filled(self.cursor) ? true : all(self.filters, (f) => (f["?values"])),
    },
    {
      id: 'account.packages#pack-by-name-or-id',
      kind: 'rule',
      row: 'register/account.md:195', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'],
      at: 'filters',
      reads: ['cursor', 'filters', 'filters[].key', 'filters[].values'],
      message: 'packs are filtered by name or by id; drop one of the two filters or empty its values',
      holds: (self: Self) => filled(self.cursor) ? true : !(exists(self.filters, (f) => ((f.key === "package_name") && filled(f.values))) && exists(self.filters, (f) => ((f.key === "package_id") && filled(f.values)))),
    },
    {
      id: 'account.packages#product-type-values',
      kind: 'rule',
      row: 'register/account.md:196', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'],
      at: 'filters',
      reads: ['cursor', 'filters', 'filters[].key', 'filters[].values'],
      message: 'the kinds of pack are video, image and try-on; mend the values of product_type',
      holds: (self: Self) => filled(self.cursor) ? true : all(self.filters, (f) => ((f.key === "product_type") ? all(f.values, (v) => (((v === "video") || (v === "image")) || (v === "try-on"))) : true)),
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
