// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { CarriedPaths, FieldRow, PartName, RejectedKey } from '../kernel/specification.ts';

export const authHostRows = {
  request: {
    fields: {
      base_url: {
        path: 'base_url',
        kind: 'text',
        type: 'enum',
        required: 'yes',
        row: 'register/authentication.md:56', status: 'live-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-quick-start-2026-09', 'vendor-cn-voice-page-2026', 'vendor-comfyui-nodes-2025-10', 'vendor-general-page-2025-08', '2026-03-28-omni-smoke-kling-v3-omni'],
        values: {
          'https://api-singapore.klingai.com': { row: 'register/authentication.md:60', status: 'live-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-quick-start-2026-09', 'project-capture-2026-03', 'vendor-reference-2026-03', '2026-03-28-omni-smoke-kling-v3-omni'] },
          'https://api-beijing.klingai.com': { row: 'register/authentication.md:61', status: 'doc-confirmed', evidence: ['vendor-cn-voice-page-2026', 'vendor-comfyui-nodes-2025-10', 'integrator-beijing-script-2026'] },
          'https://api.klingai.com': { row: 'register/authentication.md:62', status: 'doc-confirmed', evidence: ['vendor-general-page-2025-08', 'vendor-qingque-spec-2024-12'] },
        },
      },
    },
    carried: [],
  },
} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const authHostRejectedKeys: Readonly<Record<string, RejectedKey>> = {};
