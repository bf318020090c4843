// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { PriceScope } from '../kernel/prices.ts';
import { textToAudioCreateRules } from '../rules/text-to-audio-create.ts';

export const textToAudioCreatePrices = {
  view: textToAudioCreateRules.view,
  given: textToAudioCreateRules.given,
  prices: [
    {
      id: 'textToAudio.create#price:sound',
      row: 'register/audio.md:165', status: 'doc-confirmed', evidence: ['vendor-pricing-video-2026-09'],
      units: '0.25',
      unit: 'video',
      per: 'call',
      reads: [],
      applies: () => true,
      quantity: () => 1,
    },
  ],
} satisfies PriceScope;
