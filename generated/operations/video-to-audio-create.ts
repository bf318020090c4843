// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readVideoToAudioCreateGiven, readVideoToAudioCreateHeaders, readVideoToAudioCreateRequestShape, readVideoToAudioCreateResponse } from '../checks/video-to-audio-create.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { videoToAudioCreateRejectedKeys, videoToAudioCreateRows } from '../rows/video-to-audio-create.ts';
import { videoToAudioCreateRules } from '../rules/video-to-audio-create.ts';
import { videoToAudioCreateGiven, videoToAudioCreateHeaders, videoToAudioCreateRequestShape, videoToAudioCreateResponse } from '../schemas/video-to-audio-create.ts';

export const videoToAudioCreate: OperationSpecification = {
  id: 'videoToAudio.create',
  method: 'POST',
  path: '/v1/audio/video-to-audio',
  bills: true,
  posture: 'provisional',
  row: 'register/audio.md:13', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-video-to-audio-2026-09', 'vendor-reference-2026-03', 'vendor-pricing-video-2026-09', 'vendor-capability-map-video-2026-05', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: videoToAudioCreateRequestShape, read: readVideoToAudioCreateRequestShape, ...videoToAudioCreateRows.request },
    { name: 'headers', direction: 'sent', shape: videoToAudioCreateHeaders, read: readVideoToAudioCreateHeaders, ...videoToAudioCreateRows.headers },
    { name: 'response', direction: 'received', shape: videoToAudioCreateResponse, read: readVideoToAudioCreateResponse, ...videoToAudioCreateRows.response },
    { name: 'given', direction: 'known', shape: videoToAudioCreateGiven, read: readVideoToAudioCreateGiven, ...videoToAudioCreateRows.given },
  ],
  ...videoToAudioCreateRules,
  rejectedKeys: videoToAudioCreateRejectedKeys,
};
