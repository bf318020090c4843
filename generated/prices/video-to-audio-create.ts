// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { PriceScope } from '../kernel/prices.ts';
import { videoToAudioCreateRules } from '../rules/video-to-audio-create.ts';

export const videoToAudioCreatePrices = {
  view: videoToAudioCreateRules.view,
  given: videoToAudioCreateRules.given,
  prices: [
    {
      id: 'videoToAudio.create#price:sound',
      row: 'register/audio.md:331', status: 'doc-confirmed', evidence: ['vendor-pricing-video-2026-09'],
      units: '0.25',
      unit: 'video',
      per: 'call',
      reads: [],
      applies: () => true,
      quantity: () => 1,
    },
  ],
} satisfies PriceScope;
