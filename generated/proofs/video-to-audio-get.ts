// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { videoToAudioGetPathShape, videoToAudioGetResponseShape } from '../schemas/video-to-audio-get.ts';
import type { VideoToAudioGetPath, VideoToAudioGetResponse } from '../types/video-to-audio-get.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof videoToAudioGetPathShape>, VideoToAudioGetPath>>,
  Assert<Same<z.output<typeof videoToAudioGetResponseShape>, VideoToAudioGetResponse>>,
];
