// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { motionControlCreateRequestShape, motionControlCreateResponseShape, motionControlCreateGivenShape } from '../schemas/motion-control-create.ts';
import type { MotionControlCreateRequest, MotionControlCreateResponse, MotionControlCreateGiven } from '../types/motion-control-create.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof motionControlCreateRequestShape>, MotionControlCreateRequest>>,
  Assert<Same<z.output<typeof motionControlCreateRequestShape>, MotionControlCreateRequest>>,
  Assert<Same<z.output<typeof motionControlCreateResponseShape>, MotionControlCreateResponse>>,
  Assert<Same<z.input<typeof motionControlCreateGivenShape>, MotionControlCreateGiven>>,
  Assert<Same<z.output<typeof motionControlCreateGivenShape>, MotionControlCreateGiven>>,
];
