// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { omniVideoListQueryShape, omniVideoListResponseShape } from '../schemas/omni-video-list.ts';
import type { OmniVideoListQuery, OmniVideoListResponse } from '../types/omni-video-list.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof omniVideoListQueryShape>, OmniVideoListQuery>>,
  Assert<Same<z.output<typeof omniVideoListResponseShape>, OmniVideoListResponse>>,
];
