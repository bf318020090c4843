// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, receivedInt64, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { ElementsGetPath, ElementsGetResponse } from '../types/elements-get.ts';

/** Fields of the path alone, without the conditions between them. */
export const elementsGetPathShape = /* @__PURE__ */ z.strictObject({
  id: z.string().min(1).meta({ row: 'register/elements.md:132', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
});

export const elementsGetPath = /* @__PURE__ */ typeAs<ElementsGetPath>(elementsGetPathShape);

/** Fields of the response alone, without the conditions between them. */
export const elementsGetResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/elements.md:138', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
  message: absentable(z.string()).meta({ row: 'register/elements.md:139', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
  request_id: absentable(z.string()).meta({ row: 'register/elements.md:140', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/elements.md:142', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/elements.md:143', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/elements.md:144', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/elements.md:146', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
    })).meta({ row: 'register/elements.md:145', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
    task_result: absentable(z.looseObject({
      elements: absentable(z.array(z.looseObject({
        element_id: absentable(receivedInt64()).meta({ row: 'register/elements.md:149', status: 'live-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02', 'sdk-author-live-checklist-2026-09', '2026-03-31-element-create-query'] }),
        element_name: absentable(z.string()).meta({ row: 'register/elements.md:150', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        element_description: absentable(z.string()).meta({ row: 'register/elements.md:151', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        reference_type: absentable(openEnum(['image_refer', 'video_refer'])).meta({ row: 'register/elements.md:152', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        element_image_list: absentable(z.looseObject({
          frontal_image: absentable(z.string()).meta({ row: 'register/elements.md:154', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02'] }),
          refer_images: absentable(z.array(z.looseObject({
            image_url: absentable(z.string()).meta({ row: 'register/elements.md:156', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02'] }),
          }))).meta({ row: 'register/elements.md:155', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02'] }),
        })).meta({ row: 'register/elements.md:153', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        element_video_list: absentable(z.looseObject({
          refer_videos: absentable(z.array(z.looseObject({
            video_url: absentable(z.string()).meta({ row: 'register/elements.md:159', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02'] }),
          }))).meta({ row: 'register/elements.md:158', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02'] }),
        })).meta({ row: 'register/elements.md:157', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        element_voice_info: absentable(z.looseObject({
          voice_id: absentable(z.string()).meta({ row: 'register/elements.md:161', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
          voice_name: absentable(z.string()).meta({ row: 'register/elements.md:162', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
          trial_url: absentable(z.string()).meta({ row: 'register/elements.md:163', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
          owned_by: absentable(z.string()).meta({ row: 'register/elements.md:164', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        })).meta({ row: 'register/elements.md:160', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        tag_list: absentable(z.array(z.looseObject({
          id: absentable(z.string()).meta({ row: 'register/elements.md:166', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'vendor-cn-first-generation-elements'] }),
          name: absentable(z.string()).meta({ row: 'register/elements.md:167', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'vendor-cn-first-generation-elements'] }),
          description: absentable(z.string()).meta({ row: 'register/elements.md:168', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'vendor-cn-first-generation-elements'] }),
        }))).meta({ row: 'register/elements.md:165', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        owned_by: absentable(z.string()).meta({ row: 'register/elements.md:169', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        status: absentable(openEnum(['succeed', 'deleted'])).meta({ row: 'register/elements.md:170', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'sdk-author-changelog-2026-09'] }),
      }))).meta({ row: 'register/elements.md:148', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
    })).meta({ row: 'register/elements.md:147', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/elements.md:171', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02', 'vendor-api-updates-2026-09', 'sdk-author-live-checklist-2026-09'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/elements.md:173', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/elements.md:174', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'] }),
    }), 'number').meta({ row: 'register/elements.md:172', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/elements.md:175', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/elements.md:176', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
  }).meta({ row: 'register/elements.md:141', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
});

export const elementsGetResponse = /* @__PURE__ */ typeAs<ElementsGetResponse>(elementsGetResponseShape);
