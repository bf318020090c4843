// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readTextToSpeechCreateGiven, readTextToSpeechCreateHeaders, readTextToSpeechCreateRequestShape, readTextToSpeechCreateResponse } from '../checks/text-to-speech-create.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { textToSpeechCreateRejectedKeys, textToSpeechCreateRows } from '../rows/text-to-speech-create.ts';
import { textToSpeechCreateRules } from '../rules/text-to-speech-create.ts';
import { textToSpeechCreateGiven, textToSpeechCreateHeaders, textToSpeechCreateRequestShape, textToSpeechCreateResponse } from '../schemas/text-to-speech-create.ts';

export const textToSpeechCreate: OperationSpecification = {
  id: 'textToSpeech.create',
  method: 'POST',
  path: '/v1/audio/tts',
  bills: true,
  posture: 'provisional',
  row: 'register/audio.md:9', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-tts-2026-09', 'vendor-reference-2026-03', 'vendor-reference-2025-12', 'vendor-pricing-video-2026-09', 'sdk-author-live-checklist-2026-09', 'sdk-author-live-auth-probe-2026-09', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: textToSpeechCreateRequestShape, read: readTextToSpeechCreateRequestShape, ...textToSpeechCreateRows.request },
    { name: 'headers', direction: 'sent', shape: textToSpeechCreateHeaders, read: readTextToSpeechCreateHeaders, ...textToSpeechCreateRows.headers },
    { name: 'response', direction: 'received', shape: textToSpeechCreateResponse, read: readTextToSpeechCreateResponse, ...textToSpeechCreateRows.response },
    { name: 'given', direction: 'known', shape: textToSpeechCreateGiven, read: readTextToSpeechCreateGiven, ...textToSpeechCreateRows.given },
  ],
  ...textToSpeechCreateRules,
  rejectedKeys: textToSpeechCreateRejectedKeys,
};
