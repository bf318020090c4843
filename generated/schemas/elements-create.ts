// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, openEnum, receivedInteger } from '../kernel/schemas.ts';
import { elementsCreateRules } from '../rules/elements-create.ts';
import type { ElementsCreateGiven, ElementsCreateHeaders, ElementsCreateRequest, ElementsCreateResponse } from '../types/elements-create.ts';

/** Fields of the request alone, without the conditions between them. */
export const elementsCreateRequestShape = /* @__PURE__ */ z.strictObject({
  element_name: z.string().min(1).max(20).meta({ row: 'register/elements.md:42', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02', 'integrator-element-sync-2026'] }),
  element_description: z.string().min(1).max(100).meta({ row: 'register/elements.md:43', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
  reference_type: z.enum(['image_refer', 'video_refer']).meta({ row: 'register/elements.md:44', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
  element_image_list: z.strictObject({
    frontal_image: formatted(['url', 'base64'], z.string().min(1)).meta({ row: 'register/elements.md:46', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02', 'integrator-beijing-script-2026'] }),
    refer_images: z.array(z.strictObject({
      image_url: formatted(['url', 'base64'], z.string().min(1)).meta({ row: 'register/elements.md:48', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
    })).min(1).max(3).meta({ row: 'register/elements.md:47', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02', 'sdk-author-live-checklist-2026-09'] }),
  }).optional().meta({ row: 'register/elements.md:45', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
  element_video_list: z.strictObject({
    refer_videos: z.array(z.strictObject({
      video_url: formatted(['url'], z.string().min(1)).meta({ row: 'register/elements.md:51', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02', 'vendor-capability-map-video-2026-05', 'vendor-new-o1-video-2026-09'] }),
    })).min(1).max(1).meta({ row: 'register/elements.md:50', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
  }).optional().meta({ row: 'register/elements.md:49', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
  element_voice_id: z.string().optional().meta({ row: 'register/elements.md:52', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02', 'vendor-api-updates-2026-09'] }),
  tag_list: z.array(z.strictObject({
    tag_id: z.enum(['o_101', 'o_102', 'o_103', 'o_104', 'o_105', 'o_106', 'o_107', 'o_108']).meta({ row: 'register/elements.md:54', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02', 'vendor-cn-first-generation-elements', 'gateway-new-api-2026'] }),
  })).optional().meta({ row: 'register/elements.md:53', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
  callback_url: formatted(['url']).optional().meta({ row: 'register/elements.md:55', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
  external_task_id: z.string().optional().meta({ row: 'register/elements.md:56', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
});

/** The request with every rule of the register. */
export const elementsCreateRequest = /* @__PURE__ */ withRules<ElementsCreateRequest>(elementsCreateRequestShape, elementsCreateRules);

/** Fields of the headers alone, without the conditions between them. */
export const elementsCreateHeadersShape = /* @__PURE__ */ z.strictObject({
  'Content-Type': z.enum(['application/json']).meta({ row: 'register/elements.md:29', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09'] }),
  Authorization: z.string().min(1).meta({ row: 'register/elements.md:30', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-api-updates-2026-09', 'vendor-element-management-2026-09'] }),
});

export const elementsCreateHeaders = /* @__PURE__ */ typeAs<ElementsCreateHeaders, ElementsCreateHeaders>(elementsCreateHeadersShape);

/** Fields of the response alone, without the conditions between them. */
export const elementsCreateResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/elements.md:87', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-series3-spec-2026-02'] }),
  message: absentable(z.string()).meta({ row: 'register/elements.md:88', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-series3-spec-2026-02'] }),
  request_id: absentable(z.string()).meta({ row: 'register/elements.md:89', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-series3-spec-2026-02'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/elements.md:91', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-series3-spec-2026-02'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/elements.md:92', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-series3-spec-2026-02'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/elements.md:94', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-series3-spec-2026-02'] }),
    })).meta({ row: 'register/elements.md:93', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-series3-spec-2026-02'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/elements.md:95', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-series3-spec-2026-02'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/elements.md:96', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-series3-spec-2026-02'] }),
  }).meta({ row: 'register/elements.md:90', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-series3-spec-2026-02'] }),
});

export const elementsCreateResponse = /* @__PURE__ */ typeAs<ElementsCreateResponse>(elementsCreateResponseShape);

/** Fields of the given alone, without the conditions between them. */
export const elementsCreateGivenShape = /* @__PURE__ */ z.strictObject({
  human_like: z.boolean().optional().meta({ row: 'register/elements.md:77', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
  realistic: z.boolean().optional().meta({ row: 'register/elements.md:78', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
  clip_seconds: z.number().gte(0).optional().meta({ row: 'register/elements.md:79', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
  clip_width: z.int().gte(1).optional().meta({ row: 'register/elements.md:80', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
  clip_height: z.int().gte(1).optional().meta({ row: 'register/elements.md:81', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
});

export const elementsCreateGiven = /* @__PURE__ */ typeAs<ElementsCreateGiven, ElementsCreateGiven>(elementsCreateGivenShape);
