// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { firstElementsListQueryShape, firstElementsListResponseShape } from '../schemas/first-elements-list.ts';
import type { FirstElementsListQuery, FirstElementsListResponse } from '../types/first-elements-list.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof firstElementsListQueryShape>, FirstElementsListQuery>>,
  Assert<Same<z.output<typeof firstElementsListResponseShape>, FirstElementsListResponse>>,
];
