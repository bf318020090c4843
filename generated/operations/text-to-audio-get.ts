// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readTextToAudioGetPath, readTextToAudioGetResponse } from '../checks/text-to-audio-get.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { textToAudioGetRejectedKeys, textToAudioGetRows } from '../rows/text-to-audio-get.ts';
import { textToAudioGetRules } from '../rules/text-to-audio-get.ts';
import { textToAudioGetPath, textToAudioGetResponse } from '../schemas/text-to-audio-get.ts';

export const textToAudioGet: OperationSpecification = {
  id: 'textToAudio.get',
  method: 'GET',
  path: '/v1/audio/text-to-audio/{id}',
  bills: false,
  posture: 'provisional',
  row: 'register/audio.md:11', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'path', direction: 'sent', shape: textToAudioGetPath, read: readTextToAudioGetPath, ...textToAudioGetRows.path },
    { name: 'response', direction: 'received', shape: textToAudioGetResponse, read: readTextToAudioGetResponse, ...textToAudioGetRows.response },
  ],
  ...textToAudioGetRules,
  rejectedKeys: textToAudioGetRejectedKeys,
};
