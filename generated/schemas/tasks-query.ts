// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { TasksQueryHeaders, TasksQueryQuery, TasksQueryResponse } from '../types/tasks-query.ts';

/** Fields of the query alone, without the conditions between them. */
export const tasksQueryQueryShape = /* @__PURE__ */ z.strictObject({
  task_ids: z.string().optional().meta({ row: 'register/tasks.md:32', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'sdk-author-live-auth-probe-2026-09'] }),
  external_task_ids: z.string().optional().meta({ row: 'register/tasks.md:33', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'sdk-author-live-checklist-2026-09'] }),
});

export const tasksQueryQuery = /* @__PURE__ */ typeAs<TasksQueryQuery>(tasksQueryQueryShape);

/** Fields of the headers alone, without the conditions between them. */
export const tasksQueryHeadersShape = /* @__PURE__ */ z.strictObject({
  'Content-Type': z.enum(['application/json']).meta({ row: 'register/tasks.md:21', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
  Authorization: z.string().min(1).meta({ row: 'register/tasks.md:22', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-api-updates-2026-09', 'vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'sdk-author-legacy-contracts-2026-09', 'sdk-author-live-auth-probe-2026-09'] }),
});

export const tasksQueryHeaders = /* @__PURE__ */ typeAs<TasksQueryHeaders, TasksQueryHeaders>(tasksQueryHeadersShape);

/** Fields of the response alone, without the conditions between them. */
export const tasksQueryResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/tasks.md:39', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
  message: absentable(z.string()).meta({ row: 'register/tasks.md:40', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
  request_id: absentable(z.string()).meta({ row: 'register/tasks.md:41', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
  data: z.array(z.looseObject({
    id: z.string().min(1).meta({ row: 'register/tasks.md:43', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
    status: openEnum(['submitted', 'processing', 'succeeded', 'failed']).meta({ row: 'register/tasks.md:44', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
    message: absentable(z.string()).meta({ row: 'register/tasks.md:45', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
    create_time: absentable(receivedInteger()).meta({ row: 'register/tasks.md:46', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
    update_time: absentable(receivedInteger()).meta({ row: 'register/tasks.md:47', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
    external_id: absentable(z.string()).meta({ row: 'register/tasks.md:48', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
    outputs: absentable(z.array(z.looseObject({
      type: absentable(openEnum(['image', 'video', 'audio', 'element', 'voice'])).meta({ row: 'register/tasks.md:50', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      id: absentable(z.string()).meta({ row: 'register/tasks.md:51', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      url: absentable(z.string()).meta({ row: 'register/tasks.md:52', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      watermark_url: absentable(z.string()).meta({ row: 'register/tasks.md:53', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      duration: absentable(receivedNumericText()).meta({ row: 'register/tasks.md:54', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      group_id: absentable(z.string()).meta({ row: 'register/tasks.md:55', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      mp3_url: absentable(z.string()).meta({ row: 'register/tasks.md:56', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      wav_url: absentable(z.string()).meta({ row: 'register/tasks.md:57', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      mp3_duration: absentable(receivedNumericText()).meta({ row: 'register/tasks.md:58', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      wav_duration: absentable(receivedNumericText()).meta({ row: 'register/tasks.md:59', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      name: absentable(z.string()).meta({ row: 'register/tasks.md:60', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      description: absentable(z.string()).meta({ row: 'register/tasks.md:61', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      element_type: absentable(openEnum(['video_character_elements', 'multi_image_elements'])).meta({ row: 'register/tasks.md:62', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      references: absentable(z.array(z.looseObject({
        type: absentable(openEnum(['image', 'video', 'voice'])).meta({ row: 'register/tasks.md:64', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        role: absentable(openEnum(['frontal', 'reference', 'refer'])).meta({ row: 'register/tasks.md:65', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        url: absentable(z.string()).meta({ row: 'register/tasks.md:66', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        id: absentable(z.string()).meta({ row: 'register/tasks.md:67', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        name: absentable(z.string()).meta({ row: 'register/tasks.md:68', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        owned_by: absentable(z.string()).meta({ row: 'register/tasks.md:69', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      }))).meta({ row: 'register/tasks.md:63', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      owned_by: absentable(z.string()).meta({ row: 'register/tasks.md:70', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      status: absentable(openEnum(['succeeded', 'deleted'])).meta({ row: 'register/tasks.md:71', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      tags: absentable(z.array(z.looseObject({
        id: absentable(receivedInteger()).meta({ row: 'register/tasks.md:73', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        name: absentable(z.string()).meta({ row: 'register/tasks.md:74', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        description: absentable(z.string()).meta({ row: 'register/tasks.md:75', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      }))).meta({ row: 'register/tasks.md:72', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
    }))).meta({ row: 'register/tasks.md:49', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
    billing: absentable(z.array(z.looseObject({
      charge_type: absentable(openEnum(['cash', 'unit'])).meta({ row: 'register/tasks.md:77', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      cash_type: absentable(openEnum(['balance', 'test_balance'])).meta({ row: 'register/tasks.md:78', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      amount: absentable(receivedNumericText()).meta({ row: 'register/tasks.md:79', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      currency: absentable(openEnum(['CNY', 'USD'])).meta({ row: 'register/tasks.md:80', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      package_type: absentable(openEnum(['video', 'image', 'audio'])).meta({ row: 'register/tasks.md:81', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/tasks.md:82', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
    }))).meta({ row: 'register/tasks.md:76', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
  })).meta({ row: 'register/tasks.md:42', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
});

export const tasksQueryResponse = /* @__PURE__ */ typeAs<TasksQueryResponse>(tasksQueryResponseShape);
