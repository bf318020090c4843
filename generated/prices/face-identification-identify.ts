// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { PriceScope } from '../kernel/prices.ts';
import { faceIdentificationIdentifyRules } from '../rules/face-identification-identify.ts';

export const faceIdentificationIdentifyPrices = {
  view: faceIdentificationIdentifyRules.view,
  given: faceIdentificationIdentifyRules.given,
  prices: [
    {
      id: 'faceIdentification.identify#price:call',
      row: 'register/recognition.md:126', status: 'doc-confirmed', evidence: ['vendor-pricing-video-2026-09'],
      units: '0.05',
      unit: 'video',
      per: 'call',
      reads: [],
      applies: () => true,
      quantity: () => 1,
    },
  ],
} satisfies PriceScope;
