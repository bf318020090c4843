// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, parameter, receivedInt64, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { FirstElementsPresetsQuery, FirstElementsPresetsResponse } from '../types/first-elements-presets.ts';

/** Fields of the query alone, without the conditions between them. */
export const firstElementsPresetsQueryShape = /* @__PURE__ */ z.strictObject({
  pageNum: parameter(z.int().gte(1).lte(1000)).optional().meta({ row: 'register/first-elements.md:102', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
  pageSize: parameter(z.int().gte(1).lte(500)).optional().meta({ row: 'register/first-elements.md:103', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
});

export const firstElementsPresetsQuery = /* @__PURE__ */ typeAs<FirstElementsPresetsQuery>(firstElementsPresetsQueryShape);

/** Fields of the response alone, without the conditions between them. */
export const firstElementsPresetsResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/first-elements.md:109', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
  message: absentable(z.string()).meta({ row: 'register/first-elements.md:110', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
  request_id: absentable(z.string()).meta({ row: 'register/first-elements.md:111', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
  data: z.array(z.looseObject({
    element_id: absentable(receivedInt64()).meta({ row: 'register/first-elements.md:113', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
    element_name: absentable(z.string()).meta({ row: 'register/first-elements.md:114', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
    element_description: absentable(z.string()).meta({ row: 'register/first-elements.md:115', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
    element_frontal_image: absentable(z.string()).meta({ row: 'register/first-elements.md:116', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
    element_refer_list: absentable(z.array(z.looseObject({
      image_url: absentable(z.string()).meta({ row: 'register/first-elements.md:118', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
    }))).meta({ row: 'register/first-elements.md:117', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
    tag_list: absentable(z.array(z.looseObject({
      id: absentable(z.string()).meta({ row: 'register/first-elements.md:120', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
      name: absentable(z.string()).meta({ row: 'register/first-elements.md:121', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
      description: absentable(z.string()).meta({ row: 'register/first-elements.md:122', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
    }))).meta({ row: 'register/first-elements.md:119', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
    owned_by: absentable(z.string()).meta({ row: 'register/first-elements.md:123', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/first-elements.md:124', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
  })).meta({ row: 'register/first-elements.md:112', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'] }),
});

export const firstElementsPresetsResponse = /* @__PURE__ */ typeAs<FirstElementsPresetsResponse>(firstElementsPresetsResponseShape);
