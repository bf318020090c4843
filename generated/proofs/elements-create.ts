// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { elementsCreateRequestShape, elementsCreateHeadersShape, elementsCreateResponseShape, elementsCreateGivenShape } from '../schemas/elements-create.ts';
import type { ElementsCreateRequest, ElementsCreateHeaders, ElementsCreateResponse, ElementsCreateGiven } from '../types/elements-create.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof elementsCreateRequestShape>, ElementsCreateRequest>>,
  Assert<Same<z.output<typeof elementsCreateRequestShape>, ElementsCreateRequest>>,
  Assert<Same<z.input<typeof elementsCreateHeadersShape>, ElementsCreateHeaders>>,
  Assert<Same<z.output<typeof elementsCreateHeadersShape>, ElementsCreateHeaders>>,
  Assert<Same<z.output<typeof elementsCreateResponseShape>, ElementsCreateResponse>>,
  Assert<Same<z.input<typeof elementsCreateGivenShape>, ElementsCreateGiven>>,
  Assert<Same<z.output<typeof elementsCreateGivenShape>, ElementsCreateGiven>>,
];
