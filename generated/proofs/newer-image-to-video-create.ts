// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { newerImageToVideoCreateRequestShape, newerImageToVideoCreatePathShape, newerImageToVideoCreateHeadersShape, newerImageToVideoCreateResponseShape, newerImageToVideoCreateGivenShape } from '../schemas/newer-image-to-video-create.ts';
import type { NewerImageToVideoCreateRequest, NewerImageToVideoCreatePath, NewerImageToVideoCreateHeaders, NewerImageToVideoCreateResponse, NewerImageToVideoCreateGiven } from '../types/newer-image-to-video-create.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof newerImageToVideoCreateRequestShape>, NewerImageToVideoCreateRequest>>,
  Assert<Same<z.output<typeof newerImageToVideoCreateRequestShape>, NewerImageToVideoCreateRequest>>,
  Assert<Same<z.output<typeof newerImageToVideoCreatePathShape>, NewerImageToVideoCreatePath>>,
  Assert<Same<z.input<typeof newerImageToVideoCreateHeadersShape>, NewerImageToVideoCreateHeaders>>,
  Assert<Same<z.output<typeof newerImageToVideoCreateHeadersShape>, NewerImageToVideoCreateHeaders>>,
  Assert<Same<z.output<typeof newerImageToVideoCreateResponseShape>, NewerImageToVideoCreateResponse>>,
  Assert<Same<z.input<typeof newerImageToVideoCreateGivenShape>, NewerImageToVideoCreateGiven>>,
  Assert<Same<z.output<typeof newerImageToVideoCreateGivenShape>, NewerImageToVideoCreateGiven>>,
];
