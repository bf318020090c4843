// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { accountPackagesRequestShape, accountPackagesResponseShape } from '../schemas/account-packages.ts';
import type { AccountPackagesRequest, AccountPackagesResponse } from '../types/account-packages.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof accountPackagesRequestShape>, AccountPackagesRequest>>,
  Assert<Same<z.output<typeof accountPackagesRequestShape>, AccountPackagesRequest>>,
  Assert<Same<z.output<typeof accountPackagesResponseShape>, AccountPackagesResponse>>,
];
