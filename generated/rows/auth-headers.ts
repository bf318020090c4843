// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { CarriedPaths, FieldRow, PartName, RejectedKey } from '../kernel/specification.ts';

export const authHeadersRows = {
  headers: {
    fields: {
      Authorization: {
        path: 'Authorization',
        kind: 'text',
        type: 'string',
        required: 'yes',
        row: 'register/authentication.md:19', status: 'live-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-api-updates-2026-09', 'sdk-author-live-auth-probe-2026-09', 'vendor-portal-2026-03', 'sdk-author-legacy-contracts-2026-09', '2026-03-28-omni-smoke-kling-v3-omni'],
      },
      'Content-Type': {
        path: 'Content-Type',
        kind: 'text',
        type: 'enum',
        required: 'yes',
        row: 'register/authentication.md:20', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-generation-2026-09', 'vendor-portal-2026-03'],
        values: {
          'application/json': { row: 'register/authentication.md:24', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-generation-2026-09', 'vendor-portal-2026-03'] },
        },
      },
    },
    carried: [],
  },
} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const authHeadersRejectedKeys: Readonly<Record<string, RejectedKey>> = {};
