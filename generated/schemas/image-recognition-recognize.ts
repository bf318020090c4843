// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, openEnum, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import { imageRecognitionRecognizeRules } from '../rules/image-recognition-recognize.ts';
import type { ImageRecognitionRecognizeRequest, ImageRecognitionRecognizeResponse } from '../types/image-recognition-recognize.ts';

/** Fields of the request alone, without the conditions between them. */
export const imageRecognitionRecognizeRequestShape = /* @__PURE__ */ z.strictObject({
  image: formatted(['url', 'base64'], z.string().min(1)).meta({ row: 'register/recognition.md:17', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03'] }),
});

/** The request with every rule of the register. */
export const imageRecognitionRecognizeRequest = /* @__PURE__ */ withRules<ImageRecognitionRecognizeRequest>(imageRecognitionRecognizeRequestShape, imageRecognitionRecognizeRules);

/** Fields of the response alone, without the conditions between them. */
export const imageRecognitionRecognizeResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/recognition.md:25', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/recognition.md:26', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/recognition.md:27', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03'] }),
  data: z.looseObject({
    task_result: absentable(z.looseObject({
      images: absentable(z.array(z.looseObject({
        type: absentable(openEnum(['object_seg', 'head_seg', 'face_seg', 'cloth_seg'])).meta({ row: 'register/recognition.md:31', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03'] }),
        is_contain: absentable(z.boolean()).meta({ row: 'register/recognition.md:32', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03'] }),
        url: absentable(z.string()).meta({ row: 'register/recognition.md:33', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03'] }),
      }))).meta({ row: 'register/recognition.md:30', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03'] }),
    })).meta({ row: 'register/recognition.md:29', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/recognition.md:34', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03', 'vendor-pricing-video-2026-09'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/recognition.md:36', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/recognition.md:37', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09'] }),
    }), 'number').meta({ row: 'register/recognition.md:35', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09'] }),
  }).meta({ row: 'register/recognition.md:28', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-image-recognition-2026-09', 'vendor-reference-2026-03'] }),
});

export const imageRecognitionRecognizeResponse = /* @__PURE__ */ typeAs<ImageRecognitionRecognizeResponse>(imageRecognitionRecognizeResponseShape);
