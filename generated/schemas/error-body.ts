// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, receivedInteger } from '../kernel/schemas.ts';
import type { ErrorBodyError } from '../types/error-body.ts';

/** Fields of the error alone, without the conditions between them. */
export const errorBodyErrorShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/errors.md:17', status: 'doc-confirmed', evidence: ['vendor-error-codes-2026-09', 'vendor-image-generation-2026-09', 'vendor-portal-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/errors.md:18', status: 'doc-confirmed', evidence: ['vendor-error-codes-2026-09', 'vendor-image-generation-2026-09', 'integrator-live-voice-2026-02'] }),
  request_id: absentable(z.string()).meta({ row: 'register/errors.md:19', status: 'doc-confirmed', evidence: ['vendor-error-codes-2026-09', 'vendor-concurrency-rules-2026-09'] }),
  data: absentable(z.unknown()).meta({ row: 'register/errors.md:20', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'sdk-author-live-resources-2026-09'] }),
});

export const errorBodyError = /* @__PURE__ */ typeAs<ErrorBodyError>(errorBodyErrorShape);
