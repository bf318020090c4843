// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { accountCostsQueryShape, accountCostsResponseShape } from '../schemas/account-costs.ts';
import type { AccountCostsQuery, AccountCostsResponse } from '../types/account-costs.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof accountCostsQueryShape>, AccountCostsQuery>>,
  Assert<Same<z.output<typeof accountCostsResponseShape>, AccountCostsResponse>>,
];
