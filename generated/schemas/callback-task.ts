// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { CallbackTaskCallback } from '../types/callback-task.ts';

/** Fields of the callback alone, without the conditions between them. */
export const callbackTaskCallbackShape = /* @__PURE__ */ z.looseObject({
  task_id: z.string().min(1).meta({ row: 'register/callback.md:21', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
  task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/callback.md:22', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
  task_status_msg: absentable(z.string()).meta({ row: 'register/callback.md:23', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
  created_at: absentable(receivedInteger()).meta({ row: 'register/callback.md:24', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
  updated_at: absentable(receivedInteger()).meta({ row: 'register/callback.md:25', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
  final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/callback.md:26', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
  final_balance_deduction: absentable(z.looseObject({
    quota: absentable(receivedNumericText()).meta({ row: 'register/callback.md:28', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-cn-callbacks-2026'] }),
    list_price: absentable(receivedNumericText()).meta({ row: 'register/callback.md:29', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-cn-callbacks-2026'] }),
  }), 'number').meta({ row: 'register/callback.md:27', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-cn-callbacks-2026'] }),
  task_info: absentable(z.looseObject({
    external_task_id: absentable(z.string()).meta({ row: 'register/callback.md:31', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
    parent_video: absentable(z.looseObject({
      id: absentable(z.string()).meta({ row: 'register/callback.md:33', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
      url: absentable(z.string()).meta({ row: 'register/callback.md:34', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
      duration: absentable(receivedNumericText()).meta({ row: 'register/callback.md:35', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
    })).meta({ row: 'register/callback.md:32', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
  })).meta({ row: 'register/callback.md:30', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
  task_result: absentable(z.looseObject({
    images: absentable(z.array(z.looseObject({
      index: absentable(receivedInteger()).meta({ row: 'register/callback.md:38', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
      url: absentable(z.string()).meta({ row: 'register/callback.md:39', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
    }))).meta({ row: 'register/callback.md:37', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
    videos: absentable(z.array(z.looseObject({
      id: absentable(z.string()).meta({ row: 'register/callback.md:41', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
      url: absentable(z.string()).meta({ row: 'register/callback.md:42', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
      duration: absentable(receivedNumericText()).meta({ row: 'register/callback.md:43', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
    }))).meta({ row: 'register/callback.md:40', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
  })).meta({ row: 'register/callback.md:36', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
});

export const callbackTaskCallback = /* @__PURE__ */ typeAs<CallbackTaskCallback>(callbackTaskCallbackShape);
