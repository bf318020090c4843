// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { textToAudioGetPathShape, textToAudioGetResponseShape } from '../schemas/text-to-audio-get.ts';
import type { TextToAudioGetPath, TextToAudioGetResponse } from '../types/text-to-audio-get.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof textToAudioGetPathShape>, TextToAudioGetPath>>,
  Assert<Same<z.output<typeof textToAudioGetResponseShape>, TextToAudioGetResponse>>,
];
