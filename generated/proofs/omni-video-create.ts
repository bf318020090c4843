// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { omniVideoCreateRequestShape, omniVideoCreateHeadersShape, omniVideoCreateResponseShape, omniVideoCreateGivenShape } from '../schemas/omni-video-create.ts';
import type { OmniVideoCreateRequest, OmniVideoCreateHeaders, OmniVideoCreateResponse, OmniVideoCreateGiven } from '../types/omni-video-create.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof omniVideoCreateRequestShape>, OmniVideoCreateRequest>>,
  Assert<Same<z.output<typeof omniVideoCreateRequestShape>, OmniVideoCreateRequest>>,
  Assert<Same<z.input<typeof omniVideoCreateHeadersShape>, OmniVideoCreateHeaders>>,
  Assert<Same<z.output<typeof omniVideoCreateHeadersShape>, OmniVideoCreateHeaders>>,
  Assert<Same<z.output<typeof omniVideoCreateResponseShape>, OmniVideoCreateResponse>>,
  Assert<Same<z.input<typeof omniVideoCreateGivenShape>, OmniVideoCreateGiven>>,
  Assert<Same<z.output<typeof omniVideoCreateGivenShape>, OmniVideoCreateGiven>>,
];
