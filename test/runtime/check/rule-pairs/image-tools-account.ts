// Pairs for the rules of the two ledgers, account.balance and account.packages.
import type { RulePair } from './rule-pair.ts';

const MAY = { start_time: 1777593600000, end_time: 1780272000000 };
const NEXT = { cursor: 'eyJvZmZzZXQiOjUwMH0' };
const KEYS = { key: 'api_key_name', values: ['studio'] };

const ledgerPairs: readonly RulePair[] = [
  {
    rule: 'required:start_time',
    kept: NEXT,
    broken: { end_time: MAY.end_time, cursor: '' },
    path: '$.start_time',
  },
  {
    rule: 'required:end_time',
    kept: { ...MAY, cursor: '' },
    broken: { start_time: MAY.start_time },
    path: '$.end_time',
  },
  {
    rule: 'start-before-end',
    kept: { ...NEXT, start_time: MAY.end_time, end_time: MAY.start_time },
    broken: { start_time: MAY.end_time, end_time: MAY.start_time },
    path: '$.start_time',
  },
  {
    rule: 'filters-have-values',
    kept: { ...MAY, filters: [KEYS, { key: 'api_key_name', values: [] }] },
    broken: { ...MAY, filters: [KEYS, { key: 'api_key_name' }] },
    path: '$.filters',
  },
];

export const accountBalancePairs: readonly RulePair[] = ledgerPairs;

export const accountPackagesPairs: readonly RulePair[] = [
  ...ledgerPairs,
  {
    rule: 'pack-by-name-or-id',
    kept: {
      ...MAY,
      filters: [
        { key: 'package_name', values: [] },
        { key: 'package_id', values: ['509f3fd3'] },
      ],
    },
    broken: {
      ...MAY,
      filters: [
        { key: 'package_name', values: ['Spring'] },
        { key: 'package_id', values: ['509f3fd3'] },
      ],
    },
    path: '$.filters',
  },
  {
    rule: 'product-type-values',
    kept: { ...MAY, filters: [KEYS, { key: 'product_type', values: ['video', 'try-on'] }] },
    broken: { ...MAY, filters: [KEYS, { key: 'product_type', values: ['video', 'audio'] }] },
    path: '$.filters',
  },
];
