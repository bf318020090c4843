// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { MultiImage2ImageGetPath, MultiImage2ImageGetResponse } from '../types/multi-image2-image-get.ts';

/** Fields of the path alone, without the conditions between them. */
export const multiImage2ImageGetPathShape = /* @__PURE__ */ z.strictObject({
  id: z.string().min(1).meta({ row: 'register/multi-image2image.md:106', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
});

export const multiImage2ImageGetPath = /* @__PURE__ */ typeAs<MultiImage2ImageGetPath>(multiImage2ImageGetPathShape);

/** Fields of the response alone, without the conditions between them. */
export const multiImage2ImageGetResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/multi-image2image.md:112', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
  message: absentable(z.string()).meta({ row: 'register/multi-image2image.md:113', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
  request_id: absentable(z.string()).meta({ row: 'register/multi-image2image.md:114', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/multi-image2image.md:116', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/multi-image2image.md:117', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/multi-image2image.md:118', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/multi-image2image.md:120', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
    })).meta({ row: 'register/multi-image2image.md:119', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
    task_result: absentable(z.looseObject({
      images: absentable(z.array(z.looseObject({
        index: absentable(receivedInteger()).meta({ row: 'register/multi-image2image.md:123', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
        url: absentable(z.string()).meta({ row: 'register/multi-image2image.md:124', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
        watermark_url: absentable(z.string()).meta({ row: 'register/multi-image2image.md:125', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09'] }),
      }))).meta({ row: 'register/multi-image2image.md:122', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
    })).meta({ row: 'register/multi-image2image.md:121', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
    watermark_info: absentable(z.looseObject({
      enabled: absentable(z.boolean()).meta({ row: 'register/multi-image2image.md:127', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09'] }),
    })).meta({ row: 'register/multi-image2image.md:126', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/multi-image2image.md:128', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-multi-image-to-image-2026-09'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/multi-image2image.md:130', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/multi-image2image.md:131', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09'] }),
    }), 'number').meta({ row: 'register/multi-image2image.md:129', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/multi-image2image.md:132', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/multi-image2image.md:133', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
  }).meta({ row: 'register/multi-image2image.md:115', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
});

export const multiImage2ImageGetResponse = /* @__PURE__ */ typeAs<MultiImage2ImageGetResponse>(multiImage2ImageGetResponseShape);
