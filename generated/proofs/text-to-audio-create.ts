// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { textToAudioCreateRequestShape, textToAudioCreateHeadersShape, textToAudioCreateResponseShape } from '../schemas/text-to-audio-create.ts';
import type { TextToAudioCreateRequest, TextToAudioCreateHeaders, TextToAudioCreateResponse } from '../types/text-to-audio-create.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof textToAudioCreateRequestShape>, TextToAudioCreateRequest>>,
  Assert<Same<z.output<typeof textToAudioCreateRequestShape>, TextToAudioCreateRequest>>,
  Assert<Same<z.input<typeof textToAudioCreateHeadersShape>, TextToAudioCreateHeaders>>,
  Assert<Same<z.output<typeof textToAudioCreateHeadersShape>, TextToAudioCreateHeaders>>,
  Assert<Same<z.output<typeof textToAudioCreateResponseShape>, TextToAudioCreateResponse>>,
];
