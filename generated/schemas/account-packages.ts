// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, receivedInteger, receivedNumber, receivedNumericText } from '../kernel/schemas.ts';
import { accountPackagesRules } from '../rules/account-packages.ts';
import type { AccountPackagesRequest, AccountPackagesResponse } from '../types/account-packages.ts';

/** Fields of the request alone, without the conditions between them. */
export const accountPackagesRequestShape = /* @__PURE__ */ z.strictObject({
  start_time: z.int().optional().meta({ row: 'register/account.md:133', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09', 'vendor-api-updates-2026-09'] }),
  end_time: z.int().optional().meta({ row: 'register/account.md:134', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
  limit: z.int().lte(500).optional().meta({ row: 'register/account.md:135', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
  filters: z.array(z.strictObject({
    key: z.enum(['api_key_name', 'product_type', 'package_name', 'package_id']).meta({ row: 'register/account.md:137', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
    values: z.array(z.string().min(1)).optional().meta({ row: 'register/account.md:138', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
  })).optional().meta({ row: 'register/account.md:136', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09', 'vendor-api-updates-2026-09'] }),
  cursor: z.string().optional().meta({ row: 'register/account.md:139', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
});

/** The request with every rule of the register. */
export const accountPackagesRequest = /* @__PURE__ */ withRules<AccountPackagesRequest>(accountPackagesRequestShape, accountPackagesRules);

/** Fields of the response alone, without the conditions between them. */
export const accountPackagesResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/account.md:152', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
  message: absentable(z.string()).meta({ row: 'register/account.md:153', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
  request_id: absentable(z.string()).meta({ row: 'register/account.md:154', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
  data: z.looseObject({
    result: absentable(z.looseObject({
      detail: absentable(z.array(z.looseObject({
        package_id: absentable(z.string()).meta({ row: 'register/account.md:158', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
        product_type: absentable(openEnum(['video', 'image', 'try-on'])).meta({ row: 'register/account.md:159', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
        task_id: absentable(z.string()).meta({ row: 'register/account.md:160', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
        api_key_name: absentable(z.string()).meta({ row: 'register/account.md:161', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
        product_function: absentable(z.string()).meta({ row: 'register/account.md:162', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
        model_name: absentable(z.string()).meta({ row: 'register/account.md:163', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
        resolution: absentable(openEnum(['720p', '1080p', '4k'])).meta({ row: 'register/account.md:164', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
        duration: absentable(receivedNumericText()).meta({ row: 'register/account.md:165', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
        refer_video_input: absentable(z.boolean()).meta({ row: 'register/account.md:166', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
        video_sound: absentable(openEnum(['native', 'original', 'off'])).meta({ row: 'register/account.md:167', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
        voice_control: absentable(z.boolean()).meta({ row: 'register/account.md:168', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
        deduction_time: absentable(receivedNumericText()).meta({ row: 'register/account.md:169', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
        unit_before_deduction: absentable(receivedNumber()).meta({ row: 'register/account.md:170', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
        deduction_amount: absentable(receivedNumber()).meta({ row: 'register/account.md:171', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
        unit_after_deduction: absentable(receivedNumber()).meta({ row: 'register/account.md:172', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
      }))).meta({ row: 'register/account.md:157', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
      count: absentable(receivedInteger()).meta({ row: 'register/account.md:173', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
    })).meta({ row: 'register/account.md:156', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
    next_cursor: absentable(z.string()).meta({ row: 'register/account.md:174', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
    has_more: absentable(z.boolean()).meta({ row: 'register/account.md:175', status: 'doc-confirmed', evidence: ['vendor-unit-ledger-2026-09'] }),
  }).meta({ row: 'register/account.md:155', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-unit-ledger-2026-09'] }),
});

export const accountPackagesResponse = /* @__PURE__ */ typeAs<AccountPackagesResponse>(accountPackagesResponseShape);
