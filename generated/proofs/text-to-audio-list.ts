// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { textToAudioListQueryShape, textToAudioListResponseShape } from '../schemas/text-to-audio-list.ts';
import type { TextToAudioListQuery, TextToAudioListResponse } from '../types/text-to-audio-list.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof textToAudioListQueryShape>, TextToAudioListQuery>>,
  Assert<Same<z.output<typeof textToAudioListResponseShape>, TextToAudioListResponse>>,
];
