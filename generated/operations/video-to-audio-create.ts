// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OperationSpecification } from '../kernel/specification.ts';
import { videoToAudioCreateRejectedKeys, videoToAudioCreateRows } from '../rows/video-to-audio-create.ts';
import { videoToAudioCreateRules } from '../rules/video-to-audio-create.ts';
import { videoToAudioCreateGivenShape, videoToAudioCreateHeadersShape, videoToAudioCreateRequestShape, videoToAudioCreateResponseShape } from '../schemas/video-to-audio-create.ts';

export const videoToAudioCreate: OperationSpecification = {
  id: 'videoToAudio.create',
  method: 'POST',
  path: '/v1/audio/video-to-audio',
  bills: true,
  posture: 'provisional',
  row: 'register/audio.md:13', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-video-to-audio-2026-09', 'vendor-reference-2026-03', 'vendor-pricing-video-2026-09', 'vendor-capability-map-video-2026-05', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: videoToAudioCreateRequestShape, ...videoToAudioCreateRows.request },
    { name: 'headers', direction: 'sent', shape: videoToAudioCreateHeadersShape, ...videoToAudioCreateRows.headers },
    { name: 'response', direction: 'received', shape: videoToAudioCreateResponseShape, ...videoToAudioCreateRows.response },
    { name: 'given', direction: 'known', shape: videoToAudioCreateGivenShape, ...videoToAudioCreateRows.given },
  ],
  ...videoToAudioCreateRules,
  rejectedKeys: videoToAudioCreateRejectedKeys,
};
