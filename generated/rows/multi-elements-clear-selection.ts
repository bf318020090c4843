// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { CarriedPaths, FieldRow, PartName, RejectedKey } from '../kernel/specification.ts';

export const multiElementsClearSelectionRows = {
  request: {
    fields: {
      session_id: {
        path: 'session_id',
        kind: 'text',
        type: 'string',
        required: 'yes',
        row: 'register/other-routes.md:253', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'],
      },
    },
    carried: [],
  },
  response: {
    fields: {
      code: {
        path: 'code',
        kind: 'integer',
        type: 'integer',
        required: 'yes',
        row: 'register/other-routes.md:265', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      message: {
        path: 'message',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/other-routes.md:266', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      request_id: {
        path: 'request_id',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/other-routes.md:267', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      data: {
        path: 'data',
        kind: 'object',
        type: 'object',
        required: 'yes',
        row: 'register/other-routes.md:268', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.status': {
        path: 'data.status',
        kind: 'integer',
        type: 'integer',
        required: 'expected',
        row: 'register/other-routes.md:269', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.session_id': {
        path: 'data.session_id',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/other-routes.md:270', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.final_unit_deduction': {
        path: 'data.final_unit_deduction',
        kind: 'text',
        type: 'string<decimal>',
        required: 'no',
        row: 'register/other-routes.md:271', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
    },
    carried: [],
  },
  given: {
    fields: {
      session_age_hours: {
        path: 'session_age_hours',
        kind: 'number',
        type: 'number',
        required: 'no',
        row: 'register/other-routes.md:259', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'],
      },
    },
    carried: [],
  },
} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const multiElementsClearSelectionRejectedKeys: Readonly<Record<string, RejectedKey>> = {};
