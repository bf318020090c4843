// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { elementsDeleteRequestShape, elementsDeleteResponseShape, elementsDeleteGivenShape } from '../schemas/elements-delete.ts';
import type { ElementsDeleteRequest, ElementsDeleteResponse, ElementsDeleteGiven } from '../types/elements-delete.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof elementsDeleteRequestShape>, ElementsDeleteRequest>>,
  Assert<Same<z.output<typeof elementsDeleteRequestShape>, ElementsDeleteRequest>>,
  Assert<Same<z.output<typeof elementsDeleteResponseShape>, ElementsDeleteResponse>>,
  Assert<Same<z.input<typeof elementsDeleteGivenShape>, ElementsDeleteGiven>>,
  Assert<Same<z.output<typeof elementsDeleteGivenShape>, ElementsDeleteGiven>>,
];
