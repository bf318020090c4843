// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { elementsGetPathShape, elementsGetResponseShape } from '../schemas/elements-get.ts';
import type { ElementsGetPath, ElementsGetResponse } from '../types/elements-get.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof elementsGetPathShape>, ElementsGetPath>>,
  Assert<Same<z.output<typeof elementsGetResponseShape>, ElementsGetResponse>>,
];
