// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { multiElementsDeleteSelectionRequestShape, multiElementsDeleteSelectionResponseShape, multiElementsDeleteSelectionGivenShape } from '../schemas/multi-elements-delete-selection.ts';
import type { MultiElementsDeleteSelectionRequest, MultiElementsDeleteSelectionResponse, MultiElementsDeleteSelectionGiven } from '../types/multi-elements-delete-selection.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof multiElementsDeleteSelectionRequestShape>, MultiElementsDeleteSelectionRequest>>,
  Assert<Same<z.output<typeof multiElementsDeleteSelectionRequestShape>, MultiElementsDeleteSelectionRequest>>,
  Assert<Same<z.output<typeof multiElementsDeleteSelectionResponseShape>, MultiElementsDeleteSelectionResponse>>,
  Assert<Same<z.input<typeof multiElementsDeleteSelectionGivenShape>, MultiElementsDeleteSelectionGiven>>,
  Assert<Same<z.output<typeof multiElementsDeleteSelectionGivenShape>, MultiElementsDeleteSelectionGiven>>,
];
