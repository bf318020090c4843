// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { lipSyncCreateRequestShape, lipSyncCreateResponseShape } from '../schemas/lip-sync-create.ts';
import type { LipSyncCreateRequest, LipSyncCreateResponse } from '../types/lip-sync-create.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof lipSyncCreateRequestShape>, LipSyncCreateRequest>>,
  Assert<Same<z.output<typeof lipSyncCreateRequestShape>, LipSyncCreateRequest>>,
  Assert<Same<z.output<typeof lipSyncCreateResponseShape>, LipSyncCreateResponse>>,
];
