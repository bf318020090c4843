// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { voicesCreateRequestShape, voicesCreateHeadersShape, voicesCreateResponseShape, voicesCreateGivenShape } from '../schemas/voices-create.ts';
import type { VoicesCreateRequest, VoicesCreateHeaders, VoicesCreateResponse, VoicesCreateGiven } from '../types/voices-create.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof voicesCreateRequestShape>, VoicesCreateRequest>>,
  Assert<Same<z.output<typeof voicesCreateRequestShape>, VoicesCreateRequest>>,
  Assert<Same<z.input<typeof voicesCreateHeadersShape>, VoicesCreateHeaders>>,
  Assert<Same<z.output<typeof voicesCreateHeadersShape>, VoicesCreateHeaders>>,
  Assert<Same<z.output<typeof voicesCreateResponseShape>, VoicesCreateResponse>>,
  Assert<Same<z.input<typeof voicesCreateGivenShape>, VoicesCreateGiven>>,
  Assert<Same<z.output<typeof voicesCreateGivenShape>, VoicesCreateGiven>>,
];
