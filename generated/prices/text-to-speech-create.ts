// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { PriceScope } from '../kernel/prices.ts';
import { textToSpeechCreateRules } from '../rules/text-to-speech-create.ts';

export const textToSpeechCreatePrices = {
  view: textToSpeechCreateRules.view,
  given: textToSpeechCreateRules.given,
  prices: [
    {
      id: 'textToSpeech.create#price:speech',
      row: 'register/audio.md:107', status: 'doc-confirmed', evidence: ['vendor-pricing-video-2026-09', 'sdk-author-live-checklist-2026-09', 'sdk-author-live-auth-probe-2026-09'],
      units: '0.05',
      unit: 'video',
      per: 'call',
      reads: [],
      applies: () => true,
      quantity: () => 1,
    },
  ],
} satisfies PriceScope;
