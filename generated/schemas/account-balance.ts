// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, receivedInteger, receivedNumber, receivedNumericText } from '../kernel/schemas.ts';
import { accountBalanceRules } from '../rules/account-balance.ts';
import type { AccountBalanceRequest, AccountBalanceResponse } from '../types/account-balance.ts';

/** Fields of the request alone, without the conditions between them. */
export const accountBalanceRequestShape = /* @__PURE__ */ z.strictObject({
  start_time: z.int().optional().meta({ row: 'register/account.md:63', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09', 'vendor-api-updates-2026-09'] }),
  end_time: z.int().optional().meta({ row: 'register/account.md:64', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
  limit: z.int().lte(500).optional().meta({ row: 'register/account.md:65', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
  filters: z.array(z.strictObject({
    key: z.enum(['api_key_name']).meta({ row: 'register/account.md:67', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
    values: z.array(z.string().min(1)).optional().meta({ row: 'register/account.md:68', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
  })).optional().meta({ row: 'register/account.md:66', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09', 'vendor-api-updates-2026-09'] }),
  cursor: z.string().optional().meta({ row: 'register/account.md:69', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
});

/** The request with every rule of the register. */
export const accountBalanceRequest = /* @__PURE__ */ withRules<AccountBalanceRequest>(accountBalanceRequestShape, accountBalanceRules);

/** Fields of the response alone, without the conditions between them. */
export const accountBalanceResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/account.md:79', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
  message: absentable(z.string()).meta({ row: 'register/account.md:80', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
  request_id: absentable(z.string()).meta({ row: 'register/account.md:81', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
  data: z.looseObject({
    result: absentable(z.looseObject({
      detail: absentable(z.array(z.looseObject({
        task_id: absentable(z.string()).meta({ row: 'register/account.md:85', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
        api_key_name: absentable(z.string()).meta({ row: 'register/account.md:86', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
        product_function: absentable(z.string()).meta({ row: 'register/account.md:87', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
        model_name: absentable(z.string()).meta({ row: 'register/account.md:88', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
        resolution: absentable(openEnum(['720p', '1080p', '4k'])).meta({ row: 'register/account.md:89', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
        duration: absentable(receivedNumericText()).meta({ row: 'register/account.md:90', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
        refer_video_input: absentable(z.boolean()).meta({ row: 'register/account.md:91', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
        video_sound: absentable(openEnum(['native', 'original', 'off'])).meta({ row: 'register/account.md:92', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
        voice_control: absentable(z.boolean()).meta({ row: 'register/account.md:93', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
        deduction_time: absentable(receivedNumericText()).meta({ row: 'register/account.md:94', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
        cash_type: absentable(openEnum(['balance', 'test_balance'])).meta({ row: 'register/account.md:95', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
        balance_before_deduction: absentable(receivedNumber()).meta({ row: 'register/account.md:96', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
        deduction_amount: absentable(receivedNumber()).meta({ row: 'register/account.md:97', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
        balance_after_deduction: absentable(receivedNumber()).meta({ row: 'register/account.md:98', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
        list_price: absentable(receivedNumber()).meta({ row: 'register/account.md:99', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
        currency: absentable(openEnum(['CNY', 'USD'])).meta({ row: 'register/account.md:100', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
      }))).meta({ row: 'register/account.md:84', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
      count: absentable(receivedInteger()).meta({ row: 'register/account.md:101', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
    })).meta({ row: 'register/account.md:83', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
    next_cursor: absentable(z.string()).meta({ row: 'register/account.md:102', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
    has_more: absentable(z.boolean()).meta({ row: 'register/account.md:103', status: 'doc-confirmed', evidence: ['vendor-balance-ledger-2026-09'] }),
  }).meta({ row: 'register/account.md:82', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-balance-ledger-2026-09'] }),
});

export const accountBalanceResponse = /* @__PURE__ */ typeAs<AccountBalanceResponse>(accountBalanceResponseShape);
