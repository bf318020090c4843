// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { elementsDeleteByOlderPathRequestShape, elementsDeleteByOlderPathResponseShape, elementsDeleteByOlderPathGivenShape } from '../schemas/elements-delete-by-older-path.ts';
import type { ElementsDeleteByOlderPathRequest, ElementsDeleteByOlderPathResponse, ElementsDeleteByOlderPathGiven } from '../types/elements-delete-by-older-path.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof elementsDeleteByOlderPathRequestShape>, ElementsDeleteByOlderPathRequest>>,
  Assert<Same<z.output<typeof elementsDeleteByOlderPathRequestShape>, ElementsDeleteByOlderPathRequest>>,
  Assert<Same<z.output<typeof elementsDeleteByOlderPathResponseShape>, ElementsDeleteByOlderPathResponse>>,
  Assert<Same<z.input<typeof elementsDeleteByOlderPathGivenShape>, ElementsDeleteByOlderPathGiven>>,
  Assert<Same<z.output<typeof elementsDeleteByOlderPathGivenShape>, ElementsDeleteByOlderPathGiven>>,
];
