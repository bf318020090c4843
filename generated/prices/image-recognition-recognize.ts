// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { PriceScope } from '../kernel/prices.ts';
import { imageRecognitionRecognizeRules } from '../rules/image-recognition-recognize.ts';

export const imageRecognitionRecognizePrices = {
  view: imageRecognitionRecognizeRules.view,
  given: imageRecognitionRecognizeRules.given,
  prices: [
    {
      id: 'imageRecognition.recognize#price:call',
      row: 'register/recognition.md:65', status: 'doc-confirmed', evidence: ['vendor-pricing-video-2026-09'],
      units: '0.1',
      unit: 'video',
      per: 'call',
      reads: [],
      applies: () => true,
      quantity: () => 1,
    },
  ],
} satisfies PriceScope;
