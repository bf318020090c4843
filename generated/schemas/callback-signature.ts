// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { receivedNumericText } from '../kernel/schemas.ts';
import type { CallbackSignatureCallback } from '../types/callback-signature.ts';

/** Fields of the callback alone, without the conditions between them. */
export const callbackSignatureCallbackShape = /* @__PURE__ */ z.looseObject({
  'webhook-id': z.string().min(1).meta({ row: 'register/callback.md:68', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-api-updates-2026-09', 'sdk-author-legacy-contracts-2026-09'] }),
  'webhook-timestamp': receivedNumericText().meta({ row: 'register/callback.md:69', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-api-updates-2026-09', 'sdk-author-legacy-contracts-2026-09'] }),
  'webhook-signature': z.string().min(1).meta({ row: 'register/callback.md:70', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-api-updates-2026-09', 'sdk-author-legacy-contracts-2026-09'] }),
});

export const callbackSignatureCallback = /* @__PURE__ */ typeAs<CallbackSignatureCallback>(callbackSignatureCallbackShape);
