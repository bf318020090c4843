// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, parameter, receivedInteger, receivedNumber } from '../kernel/schemas.ts';
import type { AccountCostsQuery, AccountCostsResponse } from '../types/account-costs.ts';

/** Fields of the query alone, without the conditions between them. */
export const accountCostsQueryShape = /* @__PURE__ */ z.strictObject({
  start_time: parameter(z.int()).meta({ row: 'register/account.md:19', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'] }),
  end_time: parameter(z.int()).meta({ row: 'register/account.md:20', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'] }),
  resource_pack_name: z.string().optional().meta({ row: 'register/account.md:21', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'] }),
});

export const accountCostsQuery = /* @__PURE__ */ typeAs<AccountCostsQuery>(accountCostsQueryShape);

/** Fields of the response alone, without the conditions between them. */
export const accountCostsResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/account.md:29', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/account.md:30', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/account.md:31', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'] }),
  data: z.looseObject({
    code: absentable(receivedInteger()).meta({ row: 'register/account.md:33', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'] }),
    msg: absentable(z.string()).meta({ row: 'register/account.md:34', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'] }),
    resource_pack_subscribe_infos: absentable(z.array(z.looseObject({
      resource_pack_name: absentable(z.string()).meta({ row: 'register/account.md:36', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03', 'sdk-author-live-checklist-2026-09'] }),
      resource_pack_id: absentable(z.string()).meta({ row: 'register/account.md:37', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'] }),
      resource_pack_type: absentable(openEnum(['decreasing_total', 'constant_period'])).meta({ row: 'register/account.md:38', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'] }),
      total_quantity: absentable(receivedNumber()).meta({ row: 'register/account.md:39', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'] }),
      remaining_quantity: absentable(receivedNumber()).meta({ row: 'register/account.md:40', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'] }),
      purchase_time: absentable(receivedInteger()).meta({ row: 'register/account.md:41', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'] }),
      effective_time: absentable(receivedInteger()).meta({ row: 'register/account.md:42', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'] }),
      invalid_time: absentable(receivedInteger()).meta({ row: 'register/account.md:43', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'] }),
      status: absentable(openEnum(['toBeOnline', 'online', 'expired', 'runOut'])).meta({ row: 'register/account.md:44', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'] }),
    }))).meta({ row: 'register/account.md:35', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'] }),
  }).meta({ row: 'register/account.md:32', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'] }),
});

export const accountCostsResponse = /* @__PURE__ */ typeAs<AccountCostsResponse>(accountCostsResponseShape);
