// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { lipSyncCreateByOlderPathRequestShape } from '../schemas/lip-sync-create-by-older-path.ts';
import type { LipSyncCreateByOlderPathRequest } from '../types/lip-sync-create-by-older-path.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof lipSyncCreateByOlderPathRequestShape>, LipSyncCreateByOlderPathRequest>>,
  Assert<Same<z.output<typeof lipSyncCreateByOlderPathRequestShape>, LipSyncCreateByOlderPathRequest>>,
];
