// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { ImageGenerationGetPath, ImageGenerationGetResponse } from '../types/image-generation-get.ts';

/** Fields of the path alone, without the conditions between them. */
export const imageGenerationGetPathShape = /* @__PURE__ */ z.strictObject({
  id: z.string().min(1).meta({ row: 'register/image-generation.md:170', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
});

export const imageGenerationGetPath = /* @__PURE__ */ typeAs<ImageGenerationGetPath>(imageGenerationGetPathShape);

/** Fields of the response alone, without the conditions between them. */
export const imageGenerationGetResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/image-generation.md:176', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
  message: absentable(z.string()).meta({ row: 'register/image-generation.md:177', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
  request_id: absentable(z.string()).meta({ row: 'register/image-generation.md:178', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/image-generation.md:180', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/image-generation.md:181', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/image-generation.md:182', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/image-generation.md:184', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
    })).meta({ row: 'register/image-generation.md:183', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
    task_result: absentable(z.looseObject({
      images: absentable(z.array(z.looseObject({
        index: absentable(receivedInteger()).meta({ row: 'register/image-generation.md:187', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
        url: absentable(z.string()).meta({ row: 'register/image-generation.md:188', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02', 'sdk-author-changelog-2026-09'] }),
        watermark_url: absentable(z.string()).meta({ row: 'register/image-generation.md:189', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-image-generation-2026-09'] }),
      }))).meta({ row: 'register/image-generation.md:186', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
    })).meta({ row: 'register/image-generation.md:185', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
    watermark_info: absentable(z.looseObject({
      enabled: absentable(z.boolean()).meta({ row: 'register/image-generation.md:191', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-image-generation-2026-09'] }),
    })).meta({ row: 'register/image-generation.md:190', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-image-generation-2026-09'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/image-generation.md:192', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02', 'sdk-author-live-checklist-2026-09'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/image-generation.md:194', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-callbacks-2026-09'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/image-generation.md:195', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-callbacks-2026-09'] }),
    }), 'number').meta({ row: 'register/image-generation.md:193', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-callbacks-2026-09'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/image-generation.md:196', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/image-generation.md:197', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
  }).meta({ row: 'register/image-generation.md:179', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
});

export const imageGenerationGetResponse = /* @__PURE__ */ typeAs<ImageGenerationGetResponse>(imageGenerationGetResponseShape);
