// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { callbackSignatureCallbackShape } from '../schemas/callback-signature.ts';
import type { CallbackSignatureCallback } from '../types/callback-signature.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof callbackSignatureCallbackShape>, CallbackSignatureCallback>>,
];
