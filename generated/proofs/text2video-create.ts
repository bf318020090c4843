// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { text2videoCreateRequestShape, text2videoCreateHeadersShape, text2videoCreateResponseShape } from '../schemas/text2video-create.ts';
import type { Text2videoCreateRequest, Text2videoCreateHeaders, Text2videoCreateResponse } from '../types/text2video-create.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof text2videoCreateRequestShape>, Text2videoCreateRequest>>,
  Assert<Same<z.output<typeof text2videoCreateRequestShape>, Text2videoCreateRequest>>,
  Assert<Same<z.input<typeof text2videoCreateHeadersShape>, Text2videoCreateHeaders>>,
  Assert<Same<z.output<typeof text2videoCreateHeadersShape>, Text2videoCreateHeaders>>,
  Assert<Same<z.output<typeof text2videoCreateResponseShape>, Text2videoCreateResponse>>,
];
