// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, parameter, receivedInt64, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { ElementsListQuery, ElementsListResponse } from '../types/elements-list.ts';

/** Fields of the query alone, without the conditions between them. */
export const elementsListQueryShape = /* @__PURE__ */ z.strictObject({
  pageNum: parameter(z.int().gte(1).lte(1000)).optional().meta({ row: 'register/elements.md:195', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
  pageSize: parameter(z.int().gte(1).lte(500)).optional().meta({ row: 'register/elements.md:196', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02', 'integrator-element-sync-2026'] }),
});

export const elementsListQuery = /* @__PURE__ */ typeAs<ElementsListQuery>(elementsListQueryShape);

/** Fields of the response alone, without the conditions between them. */
export const elementsListResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/elements.md:202', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
  message: absentable(z.string()).meta({ row: 'register/elements.md:203', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
  request_id: absentable(z.string()).meta({ row: 'register/elements.md:204', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
  data: z.array(z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/elements.md:206', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/elements.md:207', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/elements.md:208', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/elements.md:210', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
    })).meta({ row: 'register/elements.md:209', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
    task_result: absentable(z.looseObject({
      elements: absentable(z.array(z.looseObject({
        element_id: absentable(receivedInt64()).meta({ row: 'register/elements.md:213', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02', 'sdk-author-live-checklist-2026-09'] }),
        element_name: absentable(z.string()).meta({ row: 'register/elements.md:214', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        element_description: absentable(z.string()).meta({ row: 'register/elements.md:215', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        reference_type: absentable(openEnum(['image_refer', 'video_refer'])).meta({ row: 'register/elements.md:216', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        element_image_list: absentable(z.looseObject({
          frontal_image: absentable(z.string()).meta({ row: 'register/elements.md:218', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02'] }),
          refer_images: absentable(z.array(z.looseObject({
            image_url: absentable(z.string()).meta({ row: 'register/elements.md:220', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02'] }),
          }))).meta({ row: 'register/elements.md:219', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02'] }),
        })).meta({ row: 'register/elements.md:217', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        element_video_list: absentable(z.looseObject({
          refer_videos: absentable(z.array(z.looseObject({
            video_url: absentable(z.string()).meta({ row: 'register/elements.md:223', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02'] }),
          }))).meta({ row: 'register/elements.md:222', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02'] }),
        })).meta({ row: 'register/elements.md:221', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        element_voice_info: absentable(z.looseObject({
          voice_id: absentable(z.string()).meta({ row: 'register/elements.md:225', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
          voice_name: absentable(z.string()).meta({ row: 'register/elements.md:226', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
          trial_url: absentable(z.string()).meta({ row: 'register/elements.md:227', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
          owned_by: absentable(z.string()).meta({ row: 'register/elements.md:228', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        })).meta({ row: 'register/elements.md:224', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        tag_list: absentable(z.array(z.looseObject({
          id: absentable(z.string()).meta({ row: 'register/elements.md:230', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'vendor-cn-first-generation-elements'] }),
          name: absentable(z.string()).meta({ row: 'register/elements.md:231', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'vendor-cn-first-generation-elements'] }),
          description: absentable(z.string()).meta({ row: 'register/elements.md:232', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'vendor-cn-first-generation-elements'] }),
        }))).meta({ row: 'register/elements.md:229', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        owned_by: absentable(z.string()).meta({ row: 'register/elements.md:233', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        status: absentable(openEnum(['succeed', 'deleted'])).meta({ row: 'register/elements.md:234', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'sdk-author-changelog-2026-09'] }),
      }))).meta({ row: 'register/elements.md:212', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
    })).meta({ row: 'register/elements.md:211', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/elements.md:235', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02', 'vendor-api-updates-2026-09'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/elements.md:237', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/elements.md:238', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'] }),
    }), 'number').meta({ row: 'register/elements.md:236', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/elements.md:239', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/elements.md:240', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
  })).meta({ row: 'register/elements.md:205', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'integrator-element-sync-2026'] }),
});

export const elementsListResponse = /* @__PURE__ */ typeAs<ElementsListResponse>(elementsListResponseShape);
