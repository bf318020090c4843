// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { newerMotionControlCreateRequestShape, newerMotionControlCreatePathShape, newerMotionControlCreateHeadersShape, newerMotionControlCreateResponseShape, newerMotionControlCreateGivenShape } from '../schemas/newer-motion-control-create.ts';
import type { NewerMotionControlCreateRequest, NewerMotionControlCreatePath, NewerMotionControlCreateHeaders, NewerMotionControlCreateResponse, NewerMotionControlCreateGiven } from '../types/newer-motion-control-create.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof newerMotionControlCreateRequestShape>, NewerMotionControlCreateRequest>>,
  Assert<Same<z.output<typeof newerMotionControlCreateRequestShape>, NewerMotionControlCreateRequest>>,
  Assert<Same<z.output<typeof newerMotionControlCreatePathShape>, NewerMotionControlCreatePath>>,
  Assert<Same<z.input<typeof newerMotionControlCreateHeadersShape>, NewerMotionControlCreateHeaders>>,
  Assert<Same<z.output<typeof newerMotionControlCreateHeadersShape>, NewerMotionControlCreateHeaders>>,
  Assert<Same<z.output<typeof newerMotionControlCreateResponseShape>, NewerMotionControlCreateResponse>>,
  Assert<Same<z.input<typeof newerMotionControlCreateGivenShape>, NewerMotionControlCreateGiven>>,
  Assert<Same<z.output<typeof newerMotionControlCreateGivenShape>, NewerMotionControlCreateGiven>>,
];
