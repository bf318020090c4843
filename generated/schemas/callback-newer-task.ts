// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { CallbackNewerTaskCallback } from '../types/callback-newer-task.ts';

/** Fields of the callback alone, without the conditions between them. */
export const callbackNewerTaskCallbackShape = /* @__PURE__ */ z.looseObject({
  id: z.string().min(1).meta({ row: 'register/newer-callback.md:20', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
  status: openEnum(['submitted', 'processing', 'succeeded', 'failed']).meta({ row: 'register/newer-callback.md:21', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
  message: absentable(z.string()).meta({ row: 'register/newer-callback.md:22', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
  create_time: absentable(receivedInteger()).meta({ row: 'register/newer-callback.md:23', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
  update_time: absentable(receivedInteger()).meta({ row: 'register/newer-callback.md:24', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
  external_id: absentable(z.string()).meta({ row: 'register/newer-callback.md:25', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
  outputs: absentable(z.array(z.looseObject({
    type: absentable(openEnum(['image', 'video', 'audio', 'element', 'voice'])).meta({ row: 'register/newer-callback.md:27', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
    id: absentable(z.string()).meta({ row: 'register/newer-callback.md:28', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
    url: absentable(z.string()).meta({ row: 'register/newer-callback.md:29', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
    watermark_url: absentable(z.string()).meta({ row: 'register/newer-callback.md:30', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
    duration: absentable(receivedNumericText()).meta({ row: 'register/newer-callback.md:31', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
    group_id: absentable(z.string()).meta({ row: 'register/newer-callback.md:32', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
    mp3_url: absentable(z.string()).meta({ row: 'register/newer-callback.md:33', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
    wav_url: absentable(z.string()).meta({ row: 'register/newer-callback.md:34', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
    mp3_duration: absentable(receivedNumericText()).meta({ row: 'register/newer-callback.md:35', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
    wav_duration: absentable(receivedNumericText()).meta({ row: 'register/newer-callback.md:36', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
    name: absentable(z.string()).meta({ row: 'register/newer-callback.md:37', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
    description: absentable(z.string()).meta({ row: 'register/newer-callback.md:38', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
    element_type: absentable(openEnum(['video_character_elements', 'multi_image_elements'])).meta({ row: 'register/newer-callback.md:39', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
    materials: absentable(z.array(z.looseObject({
      type: absentable(openEnum(['image', 'video', 'voice'])).meta({ row: 'register/newer-callback.md:41', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
      role: absentable(openEnum(['frontal', 'refer'])).meta({ row: 'register/newer-callback.md:42', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
      url: absentable(z.string()).meta({ row: 'register/newer-callback.md:43', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
      id: absentable(z.string()).meta({ row: 'register/newer-callback.md:44', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
      name: absentable(z.string()).meta({ row: 'register/newer-callback.md:45', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
      owned_by: absentable(z.string()).meta({ row: 'register/newer-callback.md:46', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
    }))).meta({ row: 'register/newer-callback.md:40', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
    owned_by: absentable(z.string()).meta({ row: 'register/newer-callback.md:47', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
    status: absentable(openEnum(['succeeded', 'deleted'])).meta({ row: 'register/newer-callback.md:48', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
    tags: absentable(z.array(z.looseObject({
      id: absentable(receivedInteger()).meta({ row: 'register/newer-callback.md:50', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
      name: absentable(z.string()).meta({ row: 'register/newer-callback.md:51', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
      description: absentable(z.string()).meta({ row: 'register/newer-callback.md:52', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
    }))).meta({ row: 'register/newer-callback.md:49', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
  }))).meta({ row: 'register/newer-callback.md:26', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
  billing: absentable(z.array(z.looseObject({
    charge_type: absentable(openEnum(['cash', 'unit'])).meta({ row: 'register/newer-callback.md:54', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
    cash_type: absentable(openEnum(['balance', 'test_balance'])).meta({ row: 'register/newer-callback.md:55', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
    amount: absentable(receivedNumericText()).meta({ row: 'register/newer-callback.md:56', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
    currency: absentable(openEnum(['CNY', 'USD'])).meta({ row: 'register/newer-callback.md:57', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
    package_type: absentable(openEnum(['video', 'image', 'audio'])).meta({ row: 'register/newer-callback.md:58', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
    list_price: absentable(receivedNumericText()).meta({ row: 'register/newer-callback.md:59', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
  }))).meta({ row: 'register/newer-callback.md:53', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09'] }),
});

export const callbackNewerTaskCallback = /* @__PURE__ */ typeAs<CallbackNewerTaskCallback>(callbackNewerTaskCallbackShape);
