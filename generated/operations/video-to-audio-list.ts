// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readVideoToAudioListQuery, readVideoToAudioListResponse } from '../checks/video-to-audio-list.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { videoToAudioListRejectedKeys, videoToAudioListRows } from '../rows/video-to-audio-list.ts';
import { videoToAudioListRules } from '../rules/video-to-audio-list.ts';
import { videoToAudioListQuery, videoToAudioListResponse } from '../schemas/video-to-audio-list.ts';

export const videoToAudioList: OperationSpecification = {
  id: 'videoToAudio.list',
  method: 'GET',
  path: '/v1/audio/video-to-audio',
  bills: false,
  posture: 'provisional',
  row: 'register/audio.md:15', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'query', direction: 'sent', shape: videoToAudioListQuery, read: readVideoToAudioListQuery, ...videoToAudioListRows.query },
    { name: 'response', direction: 'received', shape: videoToAudioListResponse, read: readVideoToAudioListResponse, ...videoToAudioListRows.response },
  ],
  ...videoToAudioListRules,
  rejectedKeys: videoToAudioListRejectedKeys,
};
