// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { accountBalanceRequestShape, accountBalanceResponseShape } from '../schemas/account-balance.ts';
import type { AccountBalanceRequest, AccountBalanceResponse } from '../types/account-balance.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof accountBalanceRequestShape>, AccountBalanceRequest>>,
  Assert<Same<z.output<typeof accountBalanceRequestShape>, AccountBalanceRequest>>,
  Assert<Same<z.output<typeof accountBalanceResponseShape>, AccountBalanceResponse>>,
];
