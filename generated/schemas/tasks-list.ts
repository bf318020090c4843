// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, receivedInteger, receivedNumericText, sentInt64 } from '../kernel/schemas.ts';
import { tasksListRules } from '../rules/tasks-list.ts';
import type { TasksListHeaders, TasksListRequest, TasksListResponse } from '../types/tasks-list.ts';

/** Fields of the request alone, without the conditions between them. */
export const tasksListRequestShape = /* @__PURE__ */ z.strictObject({
  start_time: sentInt64().optional().meta({ row: 'register/tasks.md:150', status: 'doc-confirmed', evidence: ['vendor-new-kling26-image-to-video-2026-09', 'vendor-new-text-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09', 'sdk-author-live-checklist-2026-09'] }),
  end_time: sentInt64().optional().meta({ row: 'register/tasks.md:151', status: 'doc-confirmed', evidence: ['vendor-new-kling26-image-to-video-2026-09', 'vendor-new-text-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  cursor: z.string().optional().meta({ row: 'register/tasks.md:152', status: 'doc-confirmed', evidence: ['vendor-new-kling26-image-to-video-2026-09', 'vendor-new-text-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  limit: z.int().lte(500).optional().meta({ row: 'register/tasks.md:153', status: 'doc-confirmed', evidence: ['vendor-new-kling26-image-to-video-2026-09', 'vendor-new-text-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  filters: z.array(z.strictObject({
    key: z.enum(['status', 'product_type']).optional().meta({ row: 'register/tasks.md:155', status: 'doc-confirmed', evidence: ['vendor-new-kling26-image-to-video-2026-09', 'vendor-new-text-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    values: z.array(z.string().min(1)).optional().meta({ row: 'register/tasks.md:156', status: 'doc-confirmed', evidence: ['vendor-new-kling26-image-to-video-2026-09', 'vendor-new-text-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  })).optional().meta({ row: 'register/tasks.md:154', status: 'doc-confirmed', evidence: ['vendor-new-kling26-image-to-video-2026-09', 'vendor-new-text-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
});

/** The request with every rule of the register. */
export const tasksListRequest = /* @__PURE__ */ withRules<TasksListRequest>(tasksListRequestShape, tasksListRules);

/** Fields of the headers alone, without the conditions between them. */
export const tasksListHeadersShape = /* @__PURE__ */ z.strictObject({
  'Content-Type': z.enum(['application/json']).meta({ row: 'register/tasks.md:137', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
  Authorization: z.string().min(1).meta({ row: 'register/tasks.md:138', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-api-updates-2026-09', 'vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'sdk-author-legacy-contracts-2026-09', 'sdk-author-live-auth-probe-2026-09'] }),
});

export const tasksListHeaders = /* @__PURE__ */ typeAs<TasksListHeaders, TasksListHeaders>(tasksListHeadersShape);

/** Fields of the response alone, without the conditions between them. */
export const tasksListResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/tasks.md:167', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
  message: absentable(z.string()).meta({ row: 'register/tasks.md:168', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
  request_id: absentable(z.string()).meta({ row: 'register/tasks.md:169', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
  data: z.looseObject({
    result: z.array(z.looseObject({
      id: z.string().min(1).meta({ row: 'register/tasks.md:172', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      status: openEnum(['submitted', 'processing', 'succeeded', 'failed']).meta({ row: 'register/tasks.md:173', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      message: absentable(z.string()).meta({ row: 'register/tasks.md:174', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      create_time: absentable(receivedInteger()).meta({ row: 'register/tasks.md:175', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      update_time: absentable(receivedInteger()).meta({ row: 'register/tasks.md:176', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      external_id: absentable(z.string()).meta({ row: 'register/tasks.md:177', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      outputs: absentable(z.array(z.looseObject({
        type: absentable(openEnum(['image', 'video', 'audio', 'element', 'voice'])).meta({ row: 'register/tasks.md:179', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        id: absentable(z.string()).meta({ row: 'register/tasks.md:180', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        url: absentable(z.string()).meta({ row: 'register/tasks.md:181', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        watermark_url: absentable(z.string()).meta({ row: 'register/tasks.md:182', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        duration: absentable(receivedNumericText()).meta({ row: 'register/tasks.md:183', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        group_id: absentable(z.string()).meta({ row: 'register/tasks.md:184', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        mp3_url: absentable(z.string()).meta({ row: 'register/tasks.md:185', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        wav_url: absentable(z.string()).meta({ row: 'register/tasks.md:186', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        mp3_duration: absentable(receivedNumericText()).meta({ row: 'register/tasks.md:187', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        wav_duration: absentable(receivedNumericText()).meta({ row: 'register/tasks.md:188', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        name: absentable(z.string()).meta({ row: 'register/tasks.md:189', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        description: absentable(z.string()).meta({ row: 'register/tasks.md:190', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        element_type: absentable(openEnum(['video_character_elements', 'multi_image_elements'])).meta({ row: 'register/tasks.md:191', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        references: absentable(z.array(z.looseObject({
          type: absentable(openEnum(['image', 'video', 'voice'])).meta({ row: 'register/tasks.md:193', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
          role: absentable(openEnum(['frontal', 'reference', 'refer'])).meta({ row: 'register/tasks.md:194', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
          url: absentable(z.string()).meta({ row: 'register/tasks.md:195', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
          id: absentable(z.string()).meta({ row: 'register/tasks.md:196', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
          name: absentable(z.string()).meta({ row: 'register/tasks.md:197', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
          owned_by: absentable(z.string()).meta({ row: 'register/tasks.md:198', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        }))).meta({ row: 'register/tasks.md:192', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        owned_by: absentable(z.string()).meta({ row: 'register/tasks.md:199', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        status: absentable(openEnum(['succeeded', 'deleted'])).meta({ row: 'register/tasks.md:200', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        tags: absentable(z.array(z.looseObject({
          id: absentable(receivedInteger()).meta({ row: 'register/tasks.md:202', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
          name: absentable(z.string()).meta({ row: 'register/tasks.md:203', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
          description: absentable(z.string()).meta({ row: 'register/tasks.md:204', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        }))).meta({ row: 'register/tasks.md:201', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      }))).meta({ row: 'register/tasks.md:178', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      billing: absentable(z.array(z.looseObject({
        charge_type: absentable(openEnum(['cash', 'unit'])).meta({ row: 'register/tasks.md:206', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        cash_type: absentable(openEnum(['balance', 'test_balance'])).meta({ row: 'register/tasks.md:207', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        amount: absentable(receivedNumericText()).meta({ row: 'register/tasks.md:208', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        currency: absentable(openEnum(['CNY', 'USD'])).meta({ row: 'register/tasks.md:209', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        package_type: absentable(openEnum(['video', 'image', 'audio'])).meta({ row: 'register/tasks.md:210', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
        list_price: absentable(receivedNumericText()).meta({ row: 'register/tasks.md:211', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
      }))).meta({ row: 'register/tasks.md:205', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
    })).meta({ row: 'register/tasks.md:171', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    count: absentable(receivedInteger()).meta({ row: 'register/tasks.md:212', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    next_cursor: absentable(z.string()).meta({ row: 'register/tasks.md:213', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    has_more: absentable(z.boolean()).meta({ row: 'register/tasks.md:214', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  }).meta({ row: 'register/tasks.md:170', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09'] }),
});

export const tasksListResponse = /* @__PURE__ */ typeAs<TasksListResponse>(tasksListResponseShape);
