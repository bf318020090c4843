// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { CarriedPaths, FieldRow, PartName, RejectedKey } from '../kernel/specification.ts';

export const accountCostsRows = {
  query: {
    fields: {
      start_time: {
        path: 'start_time',
        kind: 'integer',
        type: 'integer',
        required: 'yes',
        row: 'register/account.md:19', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'],
      },
      end_time: {
        path: 'end_time',
        kind: 'integer',
        type: 'integer',
        required: 'yes',
        row: 'register/account.md:20', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'],
      },
      resource_pack_name: {
        path: 'resource_pack_name',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/account.md:21', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'],
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
        row: 'register/account.md:29', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'],
      },
      message: {
        path: 'message',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/account.md:30', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'],
      },
      request_id: {
        path: 'request_id',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/account.md:31', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'],
      },
      data: {
        path: 'data',
        kind: 'object',
        type: 'object',
        required: 'yes',
        row: 'register/account.md:32', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'],
      },
      'data.code': {
        path: 'data.code',
        kind: 'integer',
        type: 'integer',
        required: 'expected',
        row: 'register/account.md:33', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'],
      },
      'data.msg': {
        path: 'data.msg',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/account.md:34', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'],
      },
      'data.resource_pack_subscribe_infos': {
        path: 'data.resource_pack_subscribe_infos',
        kind: 'list',
        type: 'array<object>',
        required: 'expected',
        row: 'register/account.md:35', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'],
      },
      'data.resource_pack_subscribe_infos[].resource_pack_name': {
        path: 'data.resource_pack_subscribe_infos[].resource_pack_name',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/account.md:36', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03', 'sdk-author-live-checklist-2026-09'],
      },
      'data.resource_pack_subscribe_infos[].resource_pack_id': {
        path: 'data.resource_pack_subscribe_infos[].resource_pack_id',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/account.md:37', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'],
      },
      'data.resource_pack_subscribe_infos[].resource_pack_type': {
        path: 'data.resource_pack_subscribe_infos[].resource_pack_type',
        kind: 'text',
        type: 'enum',
        required: 'expected',
        row: 'register/account.md:38', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'],
        values: {
          decreasing_total: { row: 'register/account.md:48', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'] },
          constant_period: { row: 'register/account.md:49', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'] },
        },
      },
      'data.resource_pack_subscribe_infos[].total_quantity': {
        path: 'data.resource_pack_subscribe_infos[].total_quantity',
        kind: 'number',
        type: 'number',
        required: 'expected',
        row: 'register/account.md:39', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'],
      },
      'data.resource_pack_subscribe_infos[].remaining_quantity': {
        path: 'data.resource_pack_subscribe_infos[].remaining_quantity',
        kind: 'number',
        type: 'number',
        required: 'expected',
        row: 'register/account.md:40', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'],
      },
      'data.resource_pack_subscribe_infos[].purchase_time': {
        path: 'data.resource_pack_subscribe_infos[].purchase_time',
        kind: 'integer',
        type: 'integer',
        required: 'expected',
        row: 'register/account.md:41', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'],
      },
      'data.resource_pack_subscribe_infos[].effective_time': {
        path: 'data.resource_pack_subscribe_infos[].effective_time',
        kind: 'integer',
        type: 'integer',
        required: 'expected',
        row: 'register/account.md:42', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'],
      },
      'data.resource_pack_subscribe_infos[].invalid_time': {
        path: 'data.resource_pack_subscribe_infos[].invalid_time',
        kind: 'integer',
        type: 'integer',
        required: 'expected',
        row: 'register/account.md:43', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'],
      },
      'data.resource_pack_subscribe_infos[].status': {
        path: 'data.resource_pack_subscribe_infos[].status',
        kind: 'text',
        type: 'enum',
        required: 'expected',
        row: 'register/account.md:44', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'],
        values: {
          toBeOnline: { row: 'register/account.md:50', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'] },
          online: { row: 'register/account.md:51', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'] },
          expired: { row: 'register/account.md:52', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'] },
          runOut: { row: 'register/account.md:53', status: 'doc-confirmed', evidence: ['vendor-account-usage-2026-09', 'vendor-reference-2026-03', 'vendor-account-page-2025-08', 'project-capture-2026-03'] },
        },
      },
    },
    carried: [],
  },
} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const accountCostsRejectedKeys: Readonly<Record<string, RejectedKey>> = {};
