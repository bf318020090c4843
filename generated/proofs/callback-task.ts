// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { callbackTaskCallbackShape } from '../schemas/callback-task.ts';
import type { CallbackTaskCallback } from '../types/callback-task.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof callbackTaskCallbackShape>, CallbackTaskCallback>>,
];
