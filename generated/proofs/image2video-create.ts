// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { image2videoCreateRequestShape, image2videoCreateHeadersShape, image2videoCreateResponseShape } from '../schemas/image2video-create.ts';
import type { Image2videoCreateRequest, Image2videoCreateHeaders, Image2videoCreateResponse } from '../types/image2video-create.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof image2videoCreateRequestShape>, Image2videoCreateRequest>>,
  Assert<Same<z.output<typeof image2videoCreateRequestShape>, Image2videoCreateRequest>>,
  Assert<Same<z.input<typeof image2videoCreateHeadersShape>, Image2videoCreateHeaders>>,
  Assert<Same<z.output<typeof image2videoCreateHeadersShape>, Image2videoCreateHeaders>>,
  Assert<Same<z.output<typeof image2videoCreateResponseShape>, Image2videoCreateResponse>>,
];
