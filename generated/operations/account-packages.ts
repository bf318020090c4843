// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readAccountPackagesRequestShape, readAccountPackagesResponse } from '../checks/account-packages.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { accountPackagesRejectedKeys, accountPackagesRows } from '../rows/account-packages.ts';
import { accountPackagesRules } from '../rules/account-packages.ts';
import { accountPackagesRequestShape, accountPackagesResponse } from '../schemas/account-packages.ts';

export const accountPackages: OperationSpecification = {
  id: 'account.packages',
  method: 'POST',
  path: '/account/billing/package',
  bills: false,
  posture: 'current',
  row: 'register/account.md:9', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09', 'vendor-api-updates-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: accountPackagesRequestShape, read: readAccountPackagesRequestShape, ...accountPackagesRows.request },
    { name: 'response', direction: 'received', shape: accountPackagesResponse, read: readAccountPackagesResponse, ...accountPackagesRows.response },
  ],
  ...accountPackagesRules,
  rejectedKeys: accountPackagesRejectedKeys,
};
