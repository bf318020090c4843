// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { text2videoListQueryShape, text2videoListResponseShape } from '../schemas/text2video-list.ts';
import type { Text2videoListQuery, Text2videoListResponse } from '../types/text2video-list.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof text2videoListQueryShape>, Text2videoListQuery>>,
  Assert<Same<z.output<typeof text2videoListResponseShape>, Text2videoListResponse>>,
];
