// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { errorBodyErrorShape } from '../schemas/error-body.ts';
import type { ErrorBodyError } from '../types/error-body.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof errorBodyErrorShape>, ErrorBodyError>>,
];
