// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { videoToAudioListQueryShape, videoToAudioListResponseShape } from '../schemas/video-to-audio-list.ts';
import type { VideoToAudioListQuery, VideoToAudioListResponse } from '../types/video-to-audio-list.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof videoToAudioListQueryShape>, VideoToAudioListQuery>>,
  Assert<Same<z.output<typeof videoToAudioListResponseShape>, VideoToAudioListResponse>>,
];
