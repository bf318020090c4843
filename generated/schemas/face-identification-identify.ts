// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import { faceIdentificationIdentifyRules } from '../rules/face-identification-identify.ts';
import type { FaceIdentificationIdentifyGiven, FaceIdentificationIdentifyRequest, FaceIdentificationIdentifyResponse } from '../types/face-identification-identify.ts';

/** Fields of the request alone, without the conditions between them. */
export const faceIdentificationIdentifyRequestShape = /* @__PURE__ */ z.strictObject({
  video_id: z.string().optional().meta({ row: 'register/recognition.md:75', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'] }),
  video_url: formatted(['url']).optional().meta({ row: 'register/recognition.md:76', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'] }),
});

/** The request with every rule of the register. */
export const faceIdentificationIdentifyRequest = /* @__PURE__ */ withRules<FaceIdentificationIdentifyRequest>(faceIdentificationIdentifyRequestShape, faceIdentificationIdentifyRules);

/** Fields of the response alone, without the conditions between them. */
export const faceIdentificationIdentifyResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/recognition.md:91', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/recognition.md:92', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/recognition.md:93', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'] }),
  data: z.looseObject({
    session_id: absentable(z.string()).meta({ row: 'register/recognition.md:95', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'] }),
    face_data: absentable(z.array(z.looseObject({
      face_id: absentable(z.string()).meta({ row: 'register/recognition.md:97', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'] }),
      face_image: absentable(z.string()).meta({ row: 'register/recognition.md:98', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'] }),
      start_time: absentable(receivedInteger()).meta({ row: 'register/recognition.md:99', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'] }),
      end_time: absentable(receivedInteger()).meta({ row: 'register/recognition.md:100', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'] }),
    }))).meta({ row: 'register/recognition.md:96', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/recognition.md:101', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/recognition.md:103', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/recognition.md:104', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09'] }),
    }), 'number').meta({ row: 'register/recognition.md:102', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09'] }),
  }).meta({ row: 'register/recognition.md:94', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-face-recognition-2026-09', 'vendor-reference-2026-03'] }),
});

export const faceIdentificationIdentifyResponse = /* @__PURE__ */ typeAs<FaceIdentificationIdentifyResponse>(faceIdentificationIdentifyResponseShape);

/** Fields of the given alone, without the conditions between them. */
export const faceIdentificationIdentifyGivenShape = /* @__PURE__ */ z.strictObject({
  own_video_seconds: z.number().gte(0).optional().meta({ row: 'register/recognition.md:84', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'] }),
  own_video_age_days: z.number().gte(0).optional().meta({ row: 'register/recognition.md:85', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'] }),
});

export const faceIdentificationIdentifyGiven = /* @__PURE__ */ typeAs<FaceIdentificationIdentifyGiven, FaceIdentificationIdentifyGiven>(faceIdentificationIdentifyGivenShape);
