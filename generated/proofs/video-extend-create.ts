// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { videoExtendCreateRequestShape, videoExtendCreateHeadersShape, videoExtendCreateResponseShape, videoExtendCreateGivenShape } from '../schemas/video-extend-create.ts';
import type { VideoExtendCreateRequest, VideoExtendCreateHeaders, VideoExtendCreateResponse, VideoExtendCreateGiven } from '../types/video-extend-create.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof videoExtendCreateRequestShape>, VideoExtendCreateRequest>>,
  Assert<Same<z.output<typeof videoExtendCreateRequestShape>, VideoExtendCreateRequest>>,
  Assert<Same<z.input<typeof videoExtendCreateHeadersShape>, VideoExtendCreateHeaders>>,
  Assert<Same<z.output<typeof videoExtendCreateHeadersShape>, VideoExtendCreateHeaders>>,
  Assert<Same<z.output<typeof videoExtendCreateResponseShape>, VideoExtendCreateResponse>>,
  Assert<Same<z.input<typeof videoExtendCreateGivenShape>, VideoExtendCreateGiven>>,
  Assert<Same<z.output<typeof videoExtendCreateGivenShape>, VideoExtendCreateGiven>>,
];
