// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { CarriedPaths, FieldRow, PartName, RejectedKey } from '../kernel/specification.ts';

export const firstElementsListRows = {
  query: {
    fields: {
      pageNum: {
        path: 'pageNum',
        kind: 'integer',
        type: 'integer',
        required: 'no',
        row: 'register/first-elements.md:73', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'],
      },
      pageSize: {
        path: 'pageSize',
        kind: 'integer',
        type: 'integer',
        required: 'no',
        row: 'register/first-elements.md:74', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'],
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
        row: 'register/first-elements.md:80', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'],
      },
      message: {
        path: 'message',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/first-elements.md:81', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'],
      },
      request_id: {
        path: 'request_id',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/first-elements.md:82', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'],
      },
      data: {
        path: 'data',
        kind: 'list',
        type: 'array<object>',
        required: 'yes',
        row: 'register/first-elements.md:83', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'],
      },
      'data[].element_id': {
        path: 'data[].element_id',
        kind: 'id',
        type: 'int64',
        required: 'expected',
        row: 'register/first-elements.md:84', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'],
      },
      'data[].element_name': {
        path: 'data[].element_name',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/first-elements.md:85', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'],
      },
      'data[].element_description': {
        path: 'data[].element_description',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/first-elements.md:86', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'],
      },
      'data[].element_frontal_image': {
        path: 'data[].element_frontal_image',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/first-elements.md:87', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'],
      },
      'data[].element_refer_list': {
        path: 'data[].element_refer_list',
        kind: 'list',
        type: 'array<object>',
        required: 'no',
        row: 'register/first-elements.md:88', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'],
      },
      'data[].element_refer_list[].image_url': {
        path: 'data[].element_refer_list[].image_url',
        kind: 'text',
        type: 'string<url>',
        required: 'no',
        row: 'register/first-elements.md:89', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'],
      },
      'data[].tag_list': {
        path: 'data[].tag_list',
        kind: 'list',
        type: 'array<object>',
        required: 'no',
        row: 'register/first-elements.md:90', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'],
      },
      'data[].tag_list[].id': {
        path: 'data[].tag_list[].id',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/first-elements.md:91', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'],
      },
      'data[].tag_list[].name': {
        path: 'data[].tag_list[].name',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/first-elements.md:92', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'],
      },
      'data[].tag_list[].description': {
        path: 'data[].tag_list[].description',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/first-elements.md:93', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'],
      },
      'data[].owned_by': {
        path: 'data[].owned_by',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/first-elements.md:94', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'],
      },
    },
    carried: [],
  },
} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const firstElementsListRejectedKeys: Readonly<Record<string, RejectedKey>> = {};
