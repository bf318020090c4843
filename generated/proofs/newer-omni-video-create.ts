// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { newerOmniVideoCreateRequestShape, newerOmniVideoCreatePathShape, newerOmniVideoCreateHeadersShape, newerOmniVideoCreateResponseShape, newerOmniVideoCreateGivenShape } from '../schemas/newer-omni-video-create.ts';
import type { NewerOmniVideoCreateRequest, NewerOmniVideoCreatePath, NewerOmniVideoCreateHeaders, NewerOmniVideoCreateResponse, NewerOmniVideoCreateGiven } from '../types/newer-omni-video-create.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof newerOmniVideoCreateRequestShape>, NewerOmniVideoCreateRequest>>,
  Assert<Same<z.output<typeof newerOmniVideoCreateRequestShape>, NewerOmniVideoCreateRequest>>,
  Assert<Same<z.output<typeof newerOmniVideoCreatePathShape>, NewerOmniVideoCreatePath>>,
  Assert<Same<z.input<typeof newerOmniVideoCreateHeadersShape>, NewerOmniVideoCreateHeaders>>,
  Assert<Same<z.output<typeof newerOmniVideoCreateHeadersShape>, NewerOmniVideoCreateHeaders>>,
  Assert<Same<z.output<typeof newerOmniVideoCreateResponseShape>, NewerOmniVideoCreateResponse>>,
  Assert<Same<z.input<typeof newerOmniVideoCreateGivenShape>, NewerOmniVideoCreateGiven>>,
  Assert<Same<z.output<typeof newerOmniVideoCreateGivenShape>, NewerOmniVideoCreateGiven>>,
];
