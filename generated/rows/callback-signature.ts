// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { CarriedPaths, FieldRow, PartName, RejectedKey } from '../kernel/specification.ts';

export const callbackSignatureRows = {
  callback: {
    fields: {
      'webhook-id': {
        path: 'webhook-id',
        kind: 'text',
        type: 'string',
        required: 'yes',
        row: 'register/callback.md:68', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-api-updates-2026-09', 'sdk-author-legacy-contracts-2026-09'],
      },
      'webhook-timestamp': {
        path: 'webhook-timestamp',
        kind: 'text',
        type: 'string<integer>',
        required: 'yes',
        row: 'register/callback.md:69', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-api-updates-2026-09', 'sdk-author-legacy-contracts-2026-09'],
      },
      'webhook-signature': {
        path: 'webhook-signature',
        kind: 'text',
        type: 'string',
        required: 'yes',
        row: 'register/callback.md:70', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-api-updates-2026-09', 'sdk-author-legacy-contracts-2026-09'],
      },
    },
    carried: [],
  },
} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const callbackSignatureRejectedKeys: Readonly<Record<string, RejectedKey>> = {};
