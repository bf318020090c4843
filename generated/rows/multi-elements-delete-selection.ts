// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { CarriedPaths, FieldRow, PartName, RejectedKey } from '../kernel/specification.ts';

export const multiElementsDeleteSelectionRows = {
  request: {
    fields: {
      session_id: {
        path: 'session_id',
        kind: 'text',
        type: 'string',
        required: 'yes',
        row: 'register/other-routes.md:207', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'],
      },
      frame_index: {
        path: 'frame_index',
        kind: 'integer',
        type: 'integer',
        required: 'yes',
        row: 'register/other-routes.md:208', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      points: {
        path: 'points',
        kind: 'list',
        type: 'array<object>',
        required: 'yes',
        row: 'register/other-routes.md:209', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'points[].x': {
        path: 'points[].x',
        kind: 'number',
        type: 'number',
        required: 'yes',
        row: 'register/other-routes.md:210', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'points[].y': {
        path: 'points[].y',
        kind: 'number',
        type: 'number',
        required: 'yes',
        row: 'register/other-routes.md:211', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
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
        row: 'register/other-routes.md:223', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      message: {
        path: 'message',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/other-routes.md:224', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      request_id: {
        path: 'request_id',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/other-routes.md:225', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      data: {
        path: 'data',
        kind: 'object',
        type: 'object',
        required: 'yes',
        row: 'register/other-routes.md:226', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.status': {
        path: 'data.status',
        kind: 'integer',
        type: 'integer',
        required: 'expected',
        row: 'register/other-routes.md:227', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.session_id': {
        path: 'data.session_id',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/other-routes.md:228', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.final_unit_deduction': {
        path: 'data.final_unit_deduction',
        kind: 'text',
        type: 'string<decimal>',
        required: 'no',
        row: 'register/other-routes.md:229', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.res': {
        path: 'data.res',
        kind: 'object',
        type: 'object',
        required: 'no',
        row: 'register/other-routes.md:230', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.res.frame_index': {
        path: 'data.res.frame_index',
        kind: 'integer',
        type: 'integer',
        required: 'no',
        row: 'register/other-routes.md:231', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.res.rle_mask_list': {
        path: 'data.res.rle_mask_list',
        kind: 'list',
        type: 'array<object>',
        required: 'no',
        row: 'register/other-routes.md:232', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.res.rle_mask_list[].object_id': {
        path: 'data.res.rle_mask_list[].object_id',
        kind: 'integer',
        type: 'integer',
        required: 'no',
        row: 'register/other-routes.md:233', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.res.rle_mask_list[].rle_mask': {
        path: 'data.res.rle_mask_list[].rle_mask',
        kind: 'object',
        type: 'object',
        required: 'no',
        row: 'register/other-routes.md:234', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.res.rle_mask_list[].rle_mask.size': {
        path: 'data.res.rle_mask_list[].rle_mask.size',
        kind: 'list',
        type: 'array<integer>',
        required: 'no',
        row: 'register/other-routes.md:235', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.res.rle_mask_list[].rle_mask.counts': {
        path: 'data.res.rle_mask_list[].rle_mask.counts',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:236', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.res.rle_mask_list[].png_mask': {
        path: 'data.res.rle_mask_list[].png_mask',
        kind: 'object',
        type: 'object',
        required: 'no',
        row: 'register/other-routes.md:237', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.res.rle_mask_list[].png_mask.size': {
        path: 'data.res.rle_mask_list[].png_mask.size',
        kind: 'list',
        type: 'array<integer>',
        required: 'no',
        row: 'register/other-routes.md:238', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.res.rle_mask_list[].png_mask.base64': {
        path: 'data.res.rle_mask_list[].png_mask.base64',
        kind: 'text',
        type: 'string<base64>',
        required: 'no',
        row: 'register/other-routes.md:239', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
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
        row: 'register/other-routes.md:217', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'],
      },
    },
    carried: [],
  },
} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const multiElementsDeleteSelectionRejectedKeys: Readonly<Record<string, RejectedKey>> = {};
