// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { videoExtendGetPathShape, videoExtendGetResponseShape } from '../schemas/video-extend-get.ts';
import type { VideoExtendGetPath, VideoExtendGetResponse } from '../types/video-extend-get.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof videoExtendGetPathShape>, VideoExtendGetPath>>,
  Assert<Same<z.output<typeof videoExtendGetResponseShape>, VideoExtendGetResponse>>,
];
