// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { CarriedPaths, FieldRow, PartName, RejectedKey } from '../kernel/specification.ts';

export const authJwtRows = {
  request: {
    fields: {
      header: {
        path: 'header',
        kind: 'object',
        type: 'object',
        required: 'yes',
        row: 'register/authentication.md:35', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-reference-2026-03'],
      },
      'header.alg': {
        path: 'header.alg',
        kind: 'text',
        type: 'enum',
        required: 'yes',
        row: 'register/authentication.md:36', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'project-capture-2026-03', 'vendor-reference-2026-03', 'vendor-reference-2025-12', 'vendor-comfyui-nodes-2025-10', 'vendor-general-page-2025-08'],
        values: {
          HS256: { row: 'register/authentication.md:45', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'project-capture-2026-03', 'vendor-reference-2026-03', 'vendor-reference-2025-12', 'vendor-comfyui-nodes-2025-10', 'vendor-general-page-2025-08'] },
        },
      },
      'header.typ': {
        path: 'header.typ',
        kind: 'text',
        type: 'enum',
        required: 'yes',
        row: 'register/authentication.md:37', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-reference-2026-03'],
        values: {
          JWT: { row: 'register/authentication.md:46', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-reference-2026-03'] },
        },
      },
      payload: {
        path: 'payload',
        kind: 'object',
        type: 'object',
        required: 'yes',
        row: 'register/authentication.md:38', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-reference-2026-03'],
      },
      'payload.iss': {
        path: 'payload.iss',
        kind: 'text',
        type: 'string',
        required: 'yes',
        row: 'register/authentication.md:39', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-reference-2026-03', 'vendor-comfyui-nodes-2025-10'],
      },
      'payload.exp': {
        path: 'payload.exp',
        kind: 'integer',
        type: 'integer',
        required: 'yes',
        row: 'register/authentication.md:40', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-reference-2026-03', 'vendor-general-page-2025-08'],
      },
      'payload.nbf': {
        path: 'payload.nbf',
        kind: 'integer',
        type: 'integer',
        required: 'yes',
        row: 'register/authentication.md:41', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-reference-2026-03', 'vendor-general-page-2025-08'],
      },
    },
    carried: [],
  },
} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const authJwtRejectedKeys: Readonly<Record<string, RejectedKey>> = {};
