// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OperationSpecification } from '../kernel/specification.ts';
import { textToAudioCreateRejectedKeys, textToAudioCreateRows } from '../rows/text-to-audio-create.ts';
import { textToAudioCreateRules } from '../rules/text-to-audio-create.ts';
import { textToAudioCreateHeadersShape, textToAudioCreateRequestShape, textToAudioCreateResponseShape } from '../schemas/text-to-audio-create.ts';

export const textToAudioCreate: OperationSpecification = {
  id: 'textToAudio.create',
  method: 'POST',
  path: '/v1/audio/text-to-audio',
  bills: true,
  posture: 'provisional',
  row: 'register/audio.md:10', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-text-to-audio-2026-09', 'vendor-reference-2026-03', 'vendor-pricing-video-2026-09', 'vendor-capability-map-video-2026-05', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: textToAudioCreateRequestShape, ...textToAudioCreateRows.request },
    { name: 'headers', direction: 'sent', shape: textToAudioCreateHeadersShape, ...textToAudioCreateRows.headers },
    { name: 'response', direction: 'received', shape: textToAudioCreateResponseShape, ...textToAudioCreateRows.response },
  ],
  ...textToAudioCreateRules,
  rejectedKeys: textToAudioCreateRejectedKeys,
};
