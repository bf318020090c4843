// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { newerTextToVideoCreateRequestShape, newerTextToVideoCreatePathShape, newerTextToVideoCreateHeadersShape, newerTextToVideoCreateResponseShape, newerTextToVideoCreateGivenShape } from '../schemas/newer-text-to-video-create.ts';
import type { NewerTextToVideoCreateRequest, NewerTextToVideoCreatePath, NewerTextToVideoCreateHeaders, NewerTextToVideoCreateResponse, NewerTextToVideoCreateGiven } from '../types/newer-text-to-video-create.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof newerTextToVideoCreateRequestShape>, NewerTextToVideoCreateRequest>>,
  Assert<Same<z.output<typeof newerTextToVideoCreateRequestShape>, NewerTextToVideoCreateRequest>>,
  Assert<Same<z.output<typeof newerTextToVideoCreatePathShape>, NewerTextToVideoCreatePath>>,
  Assert<Same<z.input<typeof newerTextToVideoCreateHeadersShape>, NewerTextToVideoCreateHeaders>>,
  Assert<Same<z.output<typeof newerTextToVideoCreateHeadersShape>, NewerTextToVideoCreateHeaders>>,
  Assert<Same<z.output<typeof newerTextToVideoCreateResponseShape>, NewerTextToVideoCreateResponse>>,
  Assert<Same<z.input<typeof newerTextToVideoCreateGivenShape>, NewerTextToVideoCreateGiven>>,
  Assert<Same<z.output<typeof newerTextToVideoCreateGivenShape>, NewerTextToVideoCreateGiven>>,
];
