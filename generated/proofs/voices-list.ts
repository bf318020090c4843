// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { voicesListQueryShape, voicesListResponseShape } from '../schemas/voices-list.ts';
import type { VoicesListQuery, VoicesListResponse } from '../types/voices-list.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof voicesListQueryShape>, VoicesListQuery>>,
  Assert<Same<z.output<typeof voicesListResponseShape>, VoicesListResponse>>,
];
