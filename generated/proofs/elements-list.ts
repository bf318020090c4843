// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { elementsListQueryShape, elementsListResponseShape } from '../schemas/elements-list.ts';
import type { ElementsListQuery, ElementsListResponse } from '../types/elements-list.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof elementsListQueryShape>, ElementsListQuery>>,
  Assert<Same<z.output<typeof elementsListResponseShape>, ElementsListResponse>>,
];
