// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { authHeadersHeadersShape } from '../schemas/auth-headers.ts';
import type { AuthHeadersHeaders } from '../types/auth-headers.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof authHeadersHeadersShape>, AuthHeadersHeaders>>,
  Assert<Same<z.output<typeof authHeadersHeadersShape>, AuthHeadersHeaders>>,
];
