// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { voicesDeleteRequestShape, voicesDeleteHeadersShape, voicesDeleteResponseShape, voicesDeleteGivenShape } from '../schemas/voices-delete.ts';
import type { VoicesDeleteRequest, VoicesDeleteHeaders, VoicesDeleteResponse, VoicesDeleteGiven } from '../types/voices-delete.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof voicesDeleteRequestShape>, VoicesDeleteRequest>>,
  Assert<Same<z.output<typeof voicesDeleteRequestShape>, VoicesDeleteRequest>>,
  Assert<Same<z.input<typeof voicesDeleteHeadersShape>, VoicesDeleteHeaders>>,
  Assert<Same<z.output<typeof voicesDeleteHeadersShape>, VoicesDeleteHeaders>>,
  Assert<Same<z.output<typeof voicesDeleteResponseShape>, VoicesDeleteResponse>>,
  Assert<Same<z.input<typeof voicesDeleteGivenShape>, VoicesDeleteGiven>>,
  Assert<Same<z.output<typeof voicesDeleteGivenShape>, VoicesDeleteGiven>>,
];
