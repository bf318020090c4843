// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { authHostRequestShape } from '../schemas/auth-host.ts';
import type { AuthHostRequest } from '../types/auth-host.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof authHostRequestShape>, AuthHostRequest>>,
  Assert<Same<z.output<typeof authHostRequestShape>, AuthHostRequest>>,
];
