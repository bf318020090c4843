// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { textToSpeechCreateRequestShape, textToSpeechCreateHeadersShape, textToSpeechCreateResponseShape, textToSpeechCreateGivenShape } from '../schemas/text-to-speech-create.ts';
import type { TextToSpeechCreateRequest, TextToSpeechCreateHeaders, TextToSpeechCreateResponse, TextToSpeechCreateGiven } from '../types/text-to-speech-create.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof textToSpeechCreateRequestShape>, TextToSpeechCreateRequest>>,
  Assert<Same<z.output<typeof textToSpeechCreateRequestShape>, TextToSpeechCreateRequest>>,
  Assert<Same<z.input<typeof textToSpeechCreateHeadersShape>, TextToSpeechCreateHeaders>>,
  Assert<Same<z.output<typeof textToSpeechCreateHeadersShape>, TextToSpeechCreateHeaders>>,
  Assert<Same<z.output<typeof textToSpeechCreateResponseShape>, TextToSpeechCreateResponse>>,
  Assert<Same<z.input<typeof textToSpeechCreateGivenShape>, TextToSpeechCreateGiven>>,
  Assert<Same<z.output<typeof textToSpeechCreateGivenShape>, TextToSpeechCreateGiven>>,
];
