// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { callbackNewerTaskCallbackShape } from '../schemas/callback-newer-task.ts';
import type { CallbackNewerTaskCallback } from '../types/callback-newer-task.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof callbackNewerTaskCallbackShape>, CallbackNewerTaskCallback>>,
];
