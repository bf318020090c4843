// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { multiElementsInitSelectionRequestShape, multiElementsInitSelectionResponseShape, multiElementsInitSelectionGivenShape } from '../schemas/multi-elements-init-selection.ts';
import type { MultiElementsInitSelectionRequest, MultiElementsInitSelectionResponse, MultiElementsInitSelectionGiven } from '../types/multi-elements-init-selection.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof multiElementsInitSelectionRequestShape>, MultiElementsInitSelectionRequest>>,
  Assert<Same<z.output<typeof multiElementsInitSelectionRequestShape>, MultiElementsInitSelectionRequest>>,
  Assert<Same<z.output<typeof multiElementsInitSelectionResponseShape>, MultiElementsInitSelectionResponse>>,
  Assert<Same<z.input<typeof multiElementsInitSelectionGivenShape>, MultiElementsInitSelectionGiven>>,
  Assert<Same<z.output<typeof multiElementsInitSelectionGivenShape>, MultiElementsInitSelectionGiven>>,
];
