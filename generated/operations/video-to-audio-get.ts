// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readVideoToAudioGetPath, readVideoToAudioGetResponse } from '../checks/video-to-audio-get.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { videoToAudioGetRejectedKeys, videoToAudioGetRows } from '../rows/video-to-audio-get.ts';
import { videoToAudioGetRules } from '../rules/video-to-audio-get.ts';
import { videoToAudioGetPath, videoToAudioGetResponse } from '../schemas/video-to-audio-get.ts';

export const videoToAudioGet: OperationSpecification = {
  id: 'videoToAudio.get',
  method: 'GET',
  path: '/v1/audio/video-to-audio/{id}',
  bills: false,
  posture: 'provisional',
  row: 'register/audio.md:14', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'path', direction: 'sent', shape: videoToAudioGetPath, read: readVideoToAudioGetPath, ...videoToAudioGetRows.path },
    { name: 'response', direction: 'received', shape: videoToAudioGetResponse, read: readVideoToAudioGetResponse, ...videoToAudioGetRows.response },
  ],
  ...videoToAudioGetRules,
  rejectedKeys: videoToAudioGetRejectedKeys,
};
