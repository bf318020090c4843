// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readAccountBalanceRequestShape, readAccountBalanceResponse } from '../checks/account-balance.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { accountBalanceRejectedKeys, accountBalanceRows } from '../rows/account-balance.ts';
import { accountBalanceRules } from '../rules/account-balance.ts';
import { accountBalanceRequestShape, accountBalanceResponse } from '../schemas/account-balance.ts';

export const accountBalance: OperationSpecification = {
  id: 'account.balance',
  method: 'POST',
  path: '/account/billing/balance',
  bills: false,
  posture: 'current',
  row: 'register/account.md:8', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09', 'vendor-api-updates-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: accountBalanceRequestShape, read: readAccountBalanceRequestShape, ...accountBalanceRows.request },
    { name: 'response', direction: 'received', shape: accountBalanceResponse, read: readAccountBalanceResponse, ...accountBalanceRows.response },
  ],
  ...accountBalanceRules,
  rejectedKeys: accountBalanceRejectedKeys,
};
