// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { videoExtendListQueryShape, videoExtendListResponseShape } from '../schemas/video-extend-list.ts';
import type { VideoExtendListQuery, VideoExtendListResponse } from '../types/video-extend-list.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof videoExtendListQueryShape>, VideoExtendListQuery>>,
  Assert<Same<z.output<typeof videoExtendListResponseShape>, VideoExtendListResponse>>,
];
