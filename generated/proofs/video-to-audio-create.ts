// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { videoToAudioCreateRequestShape, videoToAudioCreateHeadersShape, videoToAudioCreateResponseShape, videoToAudioCreateGivenShape } from '../schemas/video-to-audio-create.ts';
import type { VideoToAudioCreateRequest, VideoToAudioCreateHeaders, VideoToAudioCreateResponse, VideoToAudioCreateGiven } from '../types/video-to-audio-create.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof videoToAudioCreateRequestShape>, VideoToAudioCreateRequest>>,
  Assert<Same<z.output<typeof videoToAudioCreateRequestShape>, VideoToAudioCreateRequest>>,
  Assert<Same<z.input<typeof videoToAudioCreateHeadersShape>, VideoToAudioCreateHeaders>>,
  Assert<Same<z.output<typeof videoToAudioCreateHeadersShape>, VideoToAudioCreateHeaders>>,
  Assert<Same<z.output<typeof videoToAudioCreateResponseShape>, VideoToAudioCreateResponse>>,
  Assert<Same<z.input<typeof videoToAudioCreateGivenShape>, VideoToAudioCreateGiven>>,
  Assert<Same<z.output<typeof videoToAudioCreateGivenShape>, VideoToAudioCreateGiven>>,
];
