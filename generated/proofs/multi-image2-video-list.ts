// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { multiImage2VideoListQueryShape, multiImage2VideoListResponseShape } from '../schemas/multi-image2-video-list.ts';
import type { MultiImage2VideoListQuery, MultiImage2VideoListResponse } from '../types/multi-image2-video-list.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof multiImage2VideoListQueryShape>, MultiImage2VideoListQuery>>,
  Assert<Same<z.output<typeof multiImage2VideoListResponseShape>, MultiImage2VideoListResponse>>,
];
