// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, parameter, receivedInt64, receivedInteger } from '../kernel/schemas.ts';
import type { FirstElementsListQuery, FirstElementsListResponse } from '../types/first-elements-list.ts';

/** Fields of the query alone, without the conditions between them. */
export const firstElementsListQueryShape = /* @__PURE__ */ z.strictObject({
  pageNum: parameter(z.int().gte(1).lte(1000)).optional().meta({ row: 'register/first-elements.md:73', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
  pageSize: parameter(z.int().gte(1).lte(500)).optional().meta({ row: 'register/first-elements.md:74', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
});

export const firstElementsListQuery = /* @__PURE__ */ typeAs<FirstElementsListQuery>(firstElementsListQueryShape);

/** Fields of the response alone, without the conditions between them. */
export const firstElementsListResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/first-elements.md:80', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
  message: absentable(z.string()).meta({ row: 'register/first-elements.md:81', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
  request_id: absentable(z.string()).meta({ row: 'register/first-elements.md:82', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
  data: z.array(z.looseObject({
    element_id: absentable(receivedInt64()).meta({ row: 'register/first-elements.md:84', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
    element_name: absentable(z.string()).meta({ row: 'register/first-elements.md:85', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
    element_description: absentable(z.string()).meta({ row: 'register/first-elements.md:86', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
    element_frontal_image: absentable(z.string()).meta({ row: 'register/first-elements.md:87', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
    element_refer_list: absentable(z.array(z.looseObject({
      image_url: absentable(z.string()).meta({ row: 'register/first-elements.md:89', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
    }))).meta({ row: 'register/first-elements.md:88', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
    tag_list: absentable(z.array(z.looseObject({
      id: absentable(z.string()).meta({ row: 'register/first-elements.md:91', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
      name: absentable(z.string()).meta({ row: 'register/first-elements.md:92', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
      description: absentable(z.string()).meta({ row: 'register/first-elements.md:93', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
    }))).meta({ row: 'register/first-elements.md:90', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
    owned_by: absentable(z.string()).meta({ row: 'register/first-elements.md:94', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
  })).meta({ row: 'register/first-elements.md:83', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
});

export const firstElementsListResponse = /* @__PURE__ */ typeAs<FirstElementsListResponse>(firstElementsListResponseShape);
