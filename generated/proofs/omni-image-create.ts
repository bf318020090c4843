// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { omniImageCreateRequestShape, omniImageCreateHeadersShape, omniImageCreateResponseShape, omniImageCreateGivenShape } from '../schemas/omni-image-create.ts';
import type { OmniImageCreateRequest, OmniImageCreateHeaders, OmniImageCreateResponse, OmniImageCreateGiven } from '../types/omni-image-create.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof omniImageCreateRequestShape>, OmniImageCreateRequest>>,
  Assert<Same<z.output<typeof omniImageCreateRequestShape>, OmniImageCreateRequest>>,
  Assert<Same<z.input<typeof omniImageCreateHeadersShape>, OmniImageCreateHeaders>>,
  Assert<Same<z.output<typeof omniImageCreateHeadersShape>, OmniImageCreateHeaders>>,
  Assert<Same<z.output<typeof omniImageCreateResponseShape>, OmniImageCreateResponse>>,
  Assert<Same<z.input<typeof omniImageCreateGivenShape>, OmniImageCreateGiven>>,
  Assert<Same<z.output<typeof omniImageCreateGivenShape>, OmniImageCreateGiven>>,
];
