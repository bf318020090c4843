// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, parameter, receivedInt64, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { ElementsPresetsQuery, ElementsPresetsResponse } from '../types/elements-presets.ts';

/** Fields of the query alone, without the conditions between them. */
export const elementsPresetsQueryShape = /* @__PURE__ */ z.strictObject({
  pageNum: parameter(z.int().gte(1).lte(1000)).optional().meta({ row: 'register/elements.md:261', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
  pageSize: parameter(z.int().gte(1).lte(500)).optional().meta({ row: 'register/elements.md:262', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
});

export const elementsPresetsQuery = /* @__PURE__ */ typeAs<ElementsPresetsQuery>(elementsPresetsQueryShape);

/** Fields of the response alone, without the conditions between them. */
export const elementsPresetsResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/elements.md:268', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
  message: absentable(z.string()).meta({ row: 'register/elements.md:269', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
  request_id: absentable(z.string()).meta({ row: 'register/elements.md:270', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
  data: z.array(z.looseObject({
    task_id: absentable(z.string()).meta({ row: 'register/elements.md:272', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'] }),
    task_status: absentable(openEnum(['submitted', 'processing', 'succeed', 'failed'])).meta({ row: 'register/elements.md:273', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/elements.md:274', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/elements.md:276', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03'] }),
    })).meta({ row: 'register/elements.md:275', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03'] }),
    task_result: absentable(z.looseObject({
      elements: absentable(z.array(z.looseObject({
        element_id: absentable(receivedInt64()).meta({ row: 'register/elements.md:279', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02', 'sdk-author-live-checklist-2026-09'] }),
        element_name: absentable(z.string()).meta({ row: 'register/elements.md:280', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        element_description: absentable(z.string()).meta({ row: 'register/elements.md:281', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        reference_type: absentable(openEnum(['image_refer', 'video_refer'])).meta({ row: 'register/elements.md:282', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        element_image_list: absentable(z.looseObject({
          frontal_image: absentable(z.string()).meta({ row: 'register/elements.md:284', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02'] }),
          refer_images: absentable(z.array(z.looseObject({
            image_url: absentable(z.string()).meta({ row: 'register/elements.md:286', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02'] }),
          }))).meta({ row: 'register/elements.md:285', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02'] }),
        })).meta({ row: 'register/elements.md:283', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        element_video_list: absentable(z.looseObject({
          refer_videos: absentable(z.array(z.looseObject({
            video_url: absentable(z.string()).meta({ row: 'register/elements.md:289', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02'] }),
          }))).meta({ row: 'register/elements.md:288', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02'] }),
        })).meta({ row: 'register/elements.md:287', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        element_voice_info: absentable(z.looseObject({
          voice_id: absentable(z.string()).meta({ row: 'register/elements.md:291', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
          voice_name: absentable(z.string()).meta({ row: 'register/elements.md:292', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
          trial_url: absentable(z.string()).meta({ row: 'register/elements.md:293', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
          owned_by: absentable(z.string()).meta({ row: 'register/elements.md:294', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        })).meta({ row: 'register/elements.md:290', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        tag_list: absentable(z.array(z.looseObject({
          id: absentable(z.string()).meta({ row: 'register/elements.md:296', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'vendor-cn-first-generation-elements'] }),
          name: absentable(z.string()).meta({ row: 'register/elements.md:297', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'vendor-cn-first-generation-elements'] }),
          description: absentable(z.string()).meta({ row: 'register/elements.md:298', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'vendor-cn-first-generation-elements'] }),
        }))).meta({ row: 'register/elements.md:295', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        owned_by: absentable(z.string()).meta({ row: 'register/elements.md:299', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
        status: absentable(openEnum(['succeed', 'deleted'])).meta({ row: 'register/elements.md:300', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'sdk-author-changelog-2026-09'] }),
      }))).meta({ row: 'register/elements.md:278', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
    })).meta({ row: 'register/elements.md:277', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/elements.md:301', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/elements.md:302', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/elements.md:303', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'] }),
  })).meta({ row: 'register/elements.md:271', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
});

export const elementsPresetsResponse = /* @__PURE__ */ typeAs<ElementsPresetsResponse>(elementsPresetsResponseShape);
