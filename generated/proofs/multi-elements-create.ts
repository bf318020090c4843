// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { multiElementsCreateRequestShape, multiElementsCreateResponseShape, multiElementsCreateGivenShape } from '../schemas/multi-elements-create.ts';
import type { MultiElementsCreateRequest, MultiElementsCreateResponse, MultiElementsCreateGiven } from '../types/multi-elements-create.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof multiElementsCreateRequestShape>, MultiElementsCreateRequest>>,
  Assert<Same<z.output<typeof multiElementsCreateRequestShape>, MultiElementsCreateRequest>>,
  Assert<Same<z.output<typeof multiElementsCreateResponseShape>, MultiElementsCreateResponse>>,
  Assert<Same<z.input<typeof multiElementsCreateGivenShape>, MultiElementsCreateGiven>>,
  Assert<Same<z.output<typeof multiElementsCreateGivenShape>, MultiElementsCreateGiven>>,
];
