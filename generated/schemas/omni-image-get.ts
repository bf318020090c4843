// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { OmniImageGetPath, OmniImageGetResponse } from '../types/omni-image-get.ts';

/** Fields of the path alone, without the conditions between them. */
export const omniImageGetPathShape = /* @__PURE__ */ z.strictObject({
  id: z.string().min(1).meta({ row: 'register/omni-image.md:150', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
});

export const omniImageGetPath = /* @__PURE__ */ typeAs<OmniImageGetPath>(omniImageGetPathShape);

/** Fields of the response alone, without the conditions between them. */
export const omniImageGetResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/omni-image.md:156', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
  message: absentable(z.string()).meta({ row: 'register/omni-image.md:157', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
  request_id: absentable(z.string()).meta({ row: 'register/omni-image.md:158', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/omni-image.md:160', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/omni-image.md:161', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/omni-image.md:162', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/omni-image.md:164', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
    })).meta({ row: 'register/omni-image.md:163', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
    task_result: absentable(z.looseObject({
      result_type: absentable(openEnum(['single', 'series'])).meta({ row: 'register/omni-image.md:166', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
      images: absentable(z.array(z.looseObject({
        index: absentable(receivedInteger()).meta({ row: 'register/omni-image.md:168', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
        url: absentable(z.string()).meta({ row: 'register/omni-image.md:169', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
        watermark_url: absentable(z.string()).meta({ row: 'register/omni-image.md:170', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-omni-image-2026-09'] }),
      }))).meta({ row: 'register/omni-image.md:167', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
      series_images: absentable(z.array(z.looseObject({
        index: absentable(receivedInteger()).meta({ row: 'register/omni-image.md:172', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
        url: absentable(z.string()).meta({ row: 'register/omni-image.md:173', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
        watermark_url: absentable(z.string()).meta({ row: 'register/omni-image.md:174', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-omni-image-2026-09'] }),
      }))).meta({ row: 'register/omni-image.md:171', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
    })).meta({ row: 'register/omni-image.md:165', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
    watermark_info: absentable(z.looseObject({
      enabled: absentable(z.boolean()).meta({ row: 'register/omni-image.md:176', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-omni-image-2026-09'] }),
    })).meta({ row: 'register/omni-image.md:175', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-omni-image-2026-09'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/omni-image.md:177', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/omni-image.md:179', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-callbacks-2026-09'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/omni-image.md:180', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-callbacks-2026-09'] }),
    }), 'number').meta({ row: 'register/omni-image.md:178', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-callbacks-2026-09'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/omni-image.md:181', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/omni-image.md:182', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
  }).meta({ row: 'register/omni-image.md:159', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
});

export const omniImageGetResponse = /* @__PURE__ */ typeAs<OmniImageGetResponse>(omniImageGetResponseShape);
