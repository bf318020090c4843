// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { authJwtRequestShape } from '../schemas/auth-jwt.ts';
import type { AuthJwtRequest } from '../types/auth-jwt.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof authJwtRequestShape>, AuthJwtRequest>>,
  Assert<Same<z.output<typeof authJwtRequestShape>, AuthJwtRequest>>,
];
