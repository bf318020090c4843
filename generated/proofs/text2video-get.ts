// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { text2videoGetPathShape, text2videoGetResponseShape } from '../schemas/text2video-get.ts';
import type { Text2videoGetPath, Text2videoGetResponse } from '../types/text2video-get.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof text2videoGetPathShape>, Text2videoGetPath>>,
  Assert<Same<z.output<typeof text2videoGetResponseShape>, Text2videoGetResponse>>,
];
