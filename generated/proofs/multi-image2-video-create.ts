// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { multiImage2VideoCreateRequestShape, multiImage2VideoCreateHeadersShape, multiImage2VideoCreateResponseShape } from '../schemas/multi-image2-video-create.ts';
import type { MultiImage2VideoCreateRequest, MultiImage2VideoCreateHeaders, MultiImage2VideoCreateResponse } from '../types/multi-image2-video-create.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof multiImage2VideoCreateRequestShape>, MultiImage2VideoCreateRequest>>,
  Assert<Same<z.output<typeof multiImage2VideoCreateRequestShape>, MultiImage2VideoCreateRequest>>,
  Assert<Same<z.input<typeof multiImage2VideoCreateHeadersShape>, MultiImage2VideoCreateHeaders>>,
  Assert<Same<z.output<typeof multiImage2VideoCreateHeadersShape>, MultiImage2VideoCreateHeaders>>,
  Assert<Same<z.output<typeof multiImage2VideoCreateResponseShape>, MultiImage2VideoCreateResponse>>,
];
