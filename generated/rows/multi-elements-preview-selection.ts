// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { CarriedPaths, FieldRow, PartName, RejectedKey } from '../kernel/specification.ts';

export const multiElementsPreviewSelectionRows = {
  request: {
    fields: {
      session_id: {
        path: 'session_id',
        kind: 'text',
        type: 'string',
        required: 'yes',
        row: 'register/other-routes.md:285', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'],
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
        row: 'register/other-routes.md:297', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      message: {
        path: 'message',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/other-routes.md:298', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      request_id: {
        path: 'request_id',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/other-routes.md:299', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      data: {
        path: 'data',
        kind: 'object',
        type: 'object',
        required: 'yes',
        row: 'register/other-routes.md:300', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.status': {
        path: 'data.status',
        kind: 'integer',
        type: 'integer',
        required: 'expected',
        row: 'register/other-routes.md:301', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.session_id': {
        path: 'data.session_id',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/other-routes.md:302', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.final_unit_deduction': {
        path: 'data.final_unit_deduction',
        kind: 'text',
        type: 'string<decimal>',
        required: 'no',
        row: 'register/other-routes.md:303', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.res': {
        path: 'data.res',
        kind: 'object',
        type: 'object',
        required: 'no',
        row: 'register/other-routes.md:304', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.res.video': {
        path: 'data.res.video',
        kind: 'text',
        type: 'string<url>',
        required: 'no',
        row: 'register/other-routes.md:305', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.res.video_cover': {
        path: 'data.res.video_cover',
        kind: 'text',
        type: 'string<url>',
        required: 'no',
        row: 'register/other-routes.md:306', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.res.tracking_output': {
        path: 'data.res.tracking_output',
        kind: 'text',
        type: 'string<url>',
        required: 'no',
        row: 'register/other-routes.md:307', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
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
        row: 'register/other-routes.md:291', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'],
      },
    },
    carried: [],
  },
} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const multiElementsPreviewSelectionRejectedKeys: Readonly<Record<string, RejectedKey>> = {};
