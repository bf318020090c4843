// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { multiElementsAddSelectionRequestShape, multiElementsAddSelectionResponseShape, multiElementsAddSelectionGivenShape } from '../schemas/multi-elements-add-selection.ts';
import type { MultiElementsAddSelectionRequest, MultiElementsAddSelectionResponse, MultiElementsAddSelectionGiven } from '../types/multi-elements-add-selection.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof multiElementsAddSelectionRequestShape>, MultiElementsAddSelectionRequest>>,
  Assert<Same<z.output<typeof multiElementsAddSelectionRequestShape>, MultiElementsAddSelectionRequest>>,
  Assert<Same<z.output<typeof multiElementsAddSelectionResponseShape>, MultiElementsAddSelectionResponse>>,
  Assert<Same<z.input<typeof multiElementsAddSelectionGivenShape>, MultiElementsAddSelectionGiven>>,
  Assert<Same<z.output<typeof multiElementsAddSelectionGivenShape>, MultiElementsAddSelectionGiven>>,
];
