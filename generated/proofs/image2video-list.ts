// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { image2videoListQueryShape, image2videoListResponseShape } from '../schemas/image2video-list.ts';
import type { Image2videoListQuery, Image2videoListResponse } from '../types/image2video-list.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof image2videoListQueryShape>, Image2videoListQuery>>,
  Assert<Same<z.output<typeof image2videoListResponseShape>, Image2videoListResponse>>,
];
