// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readAccountCostsQuery, readAccountCostsResponse } from '../checks/account-costs.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { accountCostsRejectedKeys, accountCostsRows } from '../rows/account-costs.ts';
import { accountCostsRules } from '../rules/account-costs.ts';
import { accountCostsQuery, accountCostsResponse } from '../schemas/account-costs.ts';

export const accountCosts: OperationSpecification = {
  id: 'account.costs',
  method: 'GET',
  path: '/account/costs',
  bills: false,
  posture: 'current',
  row: 'register/account.md:7', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03', 'sdk-author-live-auth-probe-2026-09'],
  parts: [
    { name: 'query', direction: 'sent', shape: accountCostsQuery, read: readAccountCostsQuery, ...accountCostsRows.query },
    { name: 'response', direction: 'received', shape: accountCostsResponse, read: readAccountCostsResponse, ...accountCostsRows.response },
  ],
  ...accountCostsRules,
  rejectedKeys: accountCostsRejectedKeys,
};
