// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { multiElementsPreviewSelectionRequestShape, multiElementsPreviewSelectionResponseShape, multiElementsPreviewSelectionGivenShape } from '../schemas/multi-elements-preview-selection.ts';
import type { MultiElementsPreviewSelectionRequest, MultiElementsPreviewSelectionResponse, MultiElementsPreviewSelectionGiven } from '../types/multi-elements-preview-selection.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof multiElementsPreviewSelectionRequestShape>, MultiElementsPreviewSelectionRequest>>,
  Assert<Same<z.output<typeof multiElementsPreviewSelectionRequestShape>, MultiElementsPreviewSelectionRequest>>,
  Assert<Same<z.output<typeof multiElementsPreviewSelectionResponseShape>, MultiElementsPreviewSelectionResponse>>,
  Assert<Same<z.input<typeof multiElementsPreviewSelectionGivenShape>, MultiElementsPreviewSelectionGiven>>,
  Assert<Same<z.output<typeof multiElementsPreviewSelectionGivenShape>, MultiElementsPreviewSelectionGiven>>,
];
