// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { multiImage2ImageCreateRequestShape, multiImage2ImageCreateResponseShape } from '../schemas/multi-image2-image-create.ts';
import type { MultiImage2ImageCreateRequest, MultiImage2ImageCreateResponse } from '../types/multi-image2-image-create.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof multiImage2ImageCreateRequestShape>, MultiImage2ImageCreateRequest>>,
  Assert<Same<z.output<typeof multiImage2ImageCreateRequestShape>, MultiImage2ImageCreateRequest>>,
  Assert<Same<z.output<typeof multiImage2ImageCreateResponseShape>, MultiImage2ImageCreateResponse>>,
];
