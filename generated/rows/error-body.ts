// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { CarriedPaths, FieldRow, PartName, RejectedKey } from '../kernel/specification.ts';

export const errorBodyRows = {
  error: {
    fields: {
      code: {
        path: 'code',
        kind: 'integer',
        type: 'integer',
        required: 'yes',
        row: 'register/errors.md:17', status: 'doc-confirmed', evidence: ['vendor-error-codes-2026-09', 'vendor-image-generation-2026-09', 'vendor-portal-2026-03'],
      },
      message: {
        path: 'message',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/errors.md:18', status: 'doc-confirmed', evidence: ['vendor-error-codes-2026-09', 'vendor-image-generation-2026-09', 'integrator-live-voice-2026-02'],
      },
      request_id: {
        path: 'request_id',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/errors.md:19', status: 'doc-confirmed', evidence: ['vendor-error-codes-2026-09', 'vendor-concurrency-rules-2026-09'],
      },
      data: {
        path: 'data',
        kind: 'any',
        type: 'unknown',
        required: 'no',
        row: 'register/errors.md:20', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'sdk-author-live-resources-2026-09'],
      },
    },
    carried: [],
  },
} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const errorBodyRejectedKeys: Readonly<Record<string, RejectedKey>> = {};
