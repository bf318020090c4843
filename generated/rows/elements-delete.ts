// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { CarriedPaths, FieldRow, PartName, RejectedKey } from '../kernel/specification.ts';

export const elementsDeleteRows = {
  request: {
    fields: {
      element_id: {
        path: 'element_id',
        kind: 'text',
        type: 'string',
        required: 'yes',
        row: 'register/elements.md:324', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'sdk-author-live-checklist-2026-09'],
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
        row: 'register/elements.md:338', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'],
      },
      message: {
        path: 'message',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/elements.md:339', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'],
      },
      request_id: {
        path: 'request_id',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/elements.md:340', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'],
      },
      data: {
        path: 'data',
        kind: 'object',
        type: 'object',
        required: 'no',
        row: 'register/elements.md:341', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'sdk-author-live-resources-2026-09', 'sdk-author-changelog-2026-09'],
      },
      'data.task_id': {
        path: 'data.task_id',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/elements.md:342', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'],
      },
      'data.task_status': {
        path: 'data.task_status',
        kind: 'text',
        type: 'enum',
        required: 'no',
        row: 'register/elements.md:343', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'],
        values: {
          submitted: { row: 'register/elements.md:347', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'] },
          processing: { row: 'register/elements.md:348', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'] },
          succeed: { row: 'register/elements.md:349', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'] },
          failed: { row: 'register/elements.md:350', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'] },
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
        row: 'register/elements.md:330', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'],
      },
    },
    carried: [],
  },
} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const elementsDeleteRejectedKeys: Readonly<Record<string, RejectedKey>> = {
  task_id: { row: 'register/elements.md:363', evidence: ['vendor-element-management-2026-09'], seen: 'the id of the create task, which names no element', instead: '`element_id` from the answer of `elements.get`' },
};
