// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readTextToAudioListQuery, readTextToAudioListResponse } from '../checks/text-to-audio-list.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { textToAudioListRejectedKeys, textToAudioListRows } from '../rows/text-to-audio-list.ts';
import { textToAudioListRules } from '../rules/text-to-audio-list.ts';
import { textToAudioListQuery, textToAudioListResponse } from '../schemas/text-to-audio-list.ts';

export const textToAudioList: OperationSpecification = {
  id: 'textToAudio.list',
  method: 'GET',
  path: '/v1/audio/text-to-audio',
  bills: false,
  posture: 'provisional',
  row: 'register/audio.md:12', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'query', direction: 'sent', shape: textToAudioListQuery, read: readTextToAudioListQuery, ...textToAudioListRows.query },
    { name: 'response', direction: 'received', shape: textToAudioListResponse, read: readTextToAudioListResponse, ...textToAudioListRows.response },
  ],
  ...textToAudioListRules,
  rejectedKeys: textToAudioListRejectedKeys,
};
