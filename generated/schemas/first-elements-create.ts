// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, receivedInt64, receivedInteger } from '../kernel/schemas.ts';
import { firstElementsCreateRules } from '../rules/first-elements-create.ts';
import type { FirstElementsCreateRequest, FirstElementsCreateResponse } from '../types/first-elements-create.ts';

/** Fields of the request alone, without the conditions between them. */
export const firstElementsCreateRequestShape = /* @__PURE__ */ z.strictObject({
  element_name: z.string().min(1).max(20).meta({ row: 'register/first-elements.md:17', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
  element_description: z.string().min(1).max(100).meta({ row: 'register/first-elements.md:18', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
  element_frontal_image: formatted(['url', 'base64'], z.string().min(1)).meta({ row: 'register/first-elements.md:19', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
  element_refer_list: z.array(z.strictObject({
    image_url: formatted(['url', 'base64'], z.string().min(1)).meta({ row: 'register/first-elements.md:21', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
  })).min(1).max(3).meta({ row: 'register/first-elements.md:20', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
  tag_list: z.array(z.strictObject({
    tag_id: z.enum(['o_101', 'o_102', 'o_103', 'o_104', 'o_105', 'o_106', 'o_107', 'o_108']).meta({ row: 'register/first-elements.md:23', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
  })).optional().meta({ row: 'register/first-elements.md:22', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
});

/** The request with every rule of the register. */
export const firstElementsCreateRequest = /* @__PURE__ */ withRules<FirstElementsCreateRequest>(firstElementsCreateRequestShape, firstElementsCreateRules);

/** Fields of the response alone, without the conditions between them. */
export const firstElementsCreateResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/first-elements.md:40', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
  message: absentable(z.string()).meta({ row: 'register/first-elements.md:41', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
  request_id: absentable(z.string()).meta({ row: 'register/first-elements.md:42', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
  data: z.looseObject({
    element_id: receivedInt64().meta({ row: 'register/first-elements.md:44', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
    element_name: absentable(z.string()).meta({ row: 'register/first-elements.md:45', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
    element_description: absentable(z.string()).meta({ row: 'register/first-elements.md:46', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
    element_frontal_image: absentable(z.string()).meta({ row: 'register/first-elements.md:47', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
    element_refer_list: absentable(z.array(z.looseObject({
      image_url: absentable(z.string()).meta({ row: 'register/first-elements.md:49', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
    }))).meta({ row: 'register/first-elements.md:48', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
    tag_list: absentable(z.array(z.looseObject({
      id: absentable(z.string()).meta({ row: 'register/first-elements.md:51', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
      name: absentable(z.string()).meta({ row: 'register/first-elements.md:52', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
      description: absentable(z.string()).meta({ row: 'register/first-elements.md:53', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
    }))).meta({ row: 'register/first-elements.md:50', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
    owned_by: absentable(z.string()).meta({ row: 'register/first-elements.md:54', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
  }).meta({ row: 'register/first-elements.md:43', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
});

export const firstElementsCreateResponse = /* @__PURE__ */ typeAs<FirstElementsCreateResponse>(firstElementsCreateResponseShape);
