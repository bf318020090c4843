// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, parameter, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { OmniImageListQuery, OmniImageListResponse } from '../types/omni-image-list.ts';

/** Fields of the query alone, without the conditions between them. */
export const omniImageListQueryShape = /* @__PURE__ */ z.strictObject({
  pageNum: parameter(z.int().gte(1).lte(1000)).optional().meta({ row: 'register/omni-image.md:199', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
  pageSize: parameter(z.int().gte(1).lte(500)).optional().meta({ row: 'register/omni-image.md:200', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
});

export const omniImageListQuery = /* @__PURE__ */ typeAs<OmniImageListQuery>(omniImageListQueryShape);

/** Fields of the response alone, without the conditions between them. */
export const omniImageListResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/omni-image.md:206', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
  message: absentable(z.string()).meta({ row: 'register/omni-image.md:207', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
  request_id: absentable(z.string()).meta({ row: 'register/omni-image.md:208', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
  data: z.array(z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/omni-image.md:210', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/omni-image.md:211', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/omni-image.md:212', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/omni-image.md:214', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
    })).meta({ row: 'register/omni-image.md:213', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
    task_result: absentable(z.looseObject({
      result_type: absentable(openEnum(['single', 'series'])).meta({ row: 'register/omni-image.md:216', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
      images: absentable(z.array(z.looseObject({
        index: absentable(receivedInteger()).meta({ row: 'register/omni-image.md:218', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
        url: absentable(z.string()).meta({ row: 'register/omni-image.md:219', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
        watermark_url: absentable(z.string()).meta({ row: 'register/omni-image.md:220', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-omni-image-2026-09'] }),
      }))).meta({ row: 'register/omni-image.md:217', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
      series_images: absentable(z.array(z.looseObject({
        index: absentable(receivedInteger()).meta({ row: 'register/omni-image.md:222', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
        url: absentable(z.string()).meta({ row: 'register/omni-image.md:223', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
        watermark_url: absentable(z.string()).meta({ row: 'register/omni-image.md:224', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-omni-image-2026-09'] }),
      }))).meta({ row: 'register/omni-image.md:221', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
    })).meta({ row: 'register/omni-image.md:215', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
    watermark_info: absentable(z.looseObject({
      enabled: absentable(z.boolean()).meta({ row: 'register/omni-image.md:226', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-omni-image-2026-09'] }),
    })).meta({ row: 'register/omni-image.md:225', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-omni-image-2026-09'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/omni-image.md:227', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/omni-image.md:229', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-callbacks-2026-09'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/omni-image.md:230', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-callbacks-2026-09'] }),
    }), 'number').meta({ row: 'register/omni-image.md:228', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-callbacks-2026-09'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/omni-image.md:231', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/omni-image.md:232', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
  })).meta({ row: 'register/omni-image.md:209', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
});

export const omniImageListResponse = /* @__PURE__ */ typeAs<OmniImageListResponse>(omniImageListResponseShape);
