// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { CarriedPaths, FieldRow, PartName, RejectedKey } from '../kernel/specification.ts';

export const elementsDeleteByOlderPathRows = {
  request: {
    fields: {
      element_id: {
        path: 'element_id',
        kind: 'text',
        type: 'string',
        required: 'yes',
        row: 'register/elements.md:373', status: 'doc-confirmed', evidence: ['vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'],
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
        row: 'register/elements.md:387', status: 'doc-confirmed', evidence: ['vendor-image-element-management-2026-09', 'vendor-reference-2026-03'],
      },
      message: {
        path: 'message',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/elements.md:388', status: 'doc-confirmed', evidence: ['vendor-image-element-management-2026-09', 'vendor-reference-2026-03'],
      },
      request_id: {
        path: 'request_id',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/elements.md:389', status: 'doc-confirmed', evidence: ['vendor-image-element-management-2026-09', 'vendor-reference-2026-03'],
      },
      data: {
        path: 'data',
        kind: 'object',
        type: 'object',
        required: 'no',
        row: 'register/elements.md:390', status: 'doc-confirmed', evidence: ['vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'sdk-author-live-resources-2026-09', 'sdk-author-changelog-2026-09'],
      },
      'data.task_id': {
        path: 'data.task_id',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/elements.md:391', status: 'doc-confirmed', evidence: ['vendor-image-element-management-2026-09', 'vendor-reference-2026-03'],
      },
      'data.task_status': {
        path: 'data.task_status',
        kind: 'text',
        type: 'enum',
        required: 'no',
        row: 'register/elements.md:392', status: 'doc-confirmed', evidence: ['vendor-image-element-management-2026-09', 'vendor-reference-2026-03'],
        values: {
          submitted: { row: 'register/elements.md:396', status: 'doc-confirmed', evidence: ['vendor-image-element-management-2026-09', 'vendor-reference-2026-03'] },
          processing: { row: 'register/elements.md:397', status: 'doc-confirmed', evidence: ['vendor-image-element-management-2026-09', 'vendor-reference-2026-03'] },
          succeed: { row: 'register/elements.md:398', status: 'doc-confirmed', evidence: ['vendor-image-element-management-2026-09', 'vendor-reference-2026-03'] },
          failed: { row: 'register/elements.md:399', status: 'doc-confirmed', evidence: ['vendor-image-element-management-2026-09', 'vendor-reference-2026-03'] },
        },
      },
    },
    carried: [],
  },
  given: {
    fields: {
      is_preset: {
        path: 'is_preset',
        kind: 'boolean',
        type: 'boolean',
        required: 'no',
        row: 'register/elements.md:379', status: 'doc-confirmed', evidence: ['vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'],
      },
    },
    carried: [],
  },
} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const elementsDeleteByOlderPathRejectedKeys: Readonly<Record<string, RejectedKey>> = {
  task_id: { row: 'register/elements.md:412', evidence: ['vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'], seen: 'the id of the create task, which names no element', instead: '`element_id` from the answer of `elements.get`' },
};
