// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readTextToAudioCreateHeaders, readTextToAudioCreateRequestShape, readTextToAudioCreateResponse } from '../checks/text-to-audio-create.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { textToAudioCreateRejectedKeys, textToAudioCreateRows } from '../rows/text-to-audio-create.ts';
import { textToAudioCreateRules } from '../rules/text-to-audio-create.ts';
import { textToAudioCreateHeaders, textToAudioCreateRequestShape, textToAudioCreateResponse } from '../schemas/text-to-audio-create.ts';

export const textToAudioCreate: OperationSpecification = {
  id: 'textToAudio.create',
  method: 'POST',
  path: '/v1/audio/text-to-audio',
  bills: true,
  posture: 'provisional',
  row: 'register/audio.md:10', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-text-to-audio-2026-09', 'vendor-reference-2026-03', 'vendor-pricing-video-2026-09', 'vendor-capability-map-video-2026-05', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: textToAudioCreateRequestShape, read: readTextToAudioCreateRequestShape, ...textToAudioCreateRows.request },
    { name: 'headers', direction: 'sent', shape: textToAudioCreateHeaders, read: readTextToAudioCreateHeaders, ...textToAudioCreateRows.headers },
    { name: 'response', direction: 'received', shape: textToAudioCreateResponse, read: readTextToAudioCreateResponse, ...textToAudioCreateRows.response },
  ],
  ...textToAudioCreateRules,
  rejectedKeys: textToAudioCreateRejectedKeys,
};
