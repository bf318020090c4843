// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { firstElementsCreateRequestShape, firstElementsCreateResponseShape } from '../schemas/first-elements-create.ts';
import type { FirstElementsCreateRequest, FirstElementsCreateResponse } from '../types/first-elements-create.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof firstElementsCreateRequestShape>, FirstElementsCreateRequest>>,
  Assert<Same<z.output<typeof firstElementsCreateRequestShape>, FirstElementsCreateRequest>>,
  Assert<Same<z.output<typeof firstElementsCreateResponseShape>, FirstElementsCreateResponse>>,
];
