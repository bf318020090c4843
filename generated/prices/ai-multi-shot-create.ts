// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { PriceScope } from '../kernel/prices.ts';
import { aiMultiShotCreateRules } from '../rules/ai-multi-shot-create.ts';

export const aiMultiShotCreatePrices = {
  view: aiMultiShotCreateRules.view,
  given: aiMultiShotCreateRules.given,
  prices: [
    {
      id: 'aiMultiShot.create#price:call',
      row: 'register/ai-multi-shot.md:60', status: 'doc-confirmed', evidence: ['vendor-pricing-image-2026-09', 'condensed-prices-2026-05'],
      units: '20',
      unit: 'image',
      per: 'call',
      reads: [],
      applies: () => true,
      quantity: () => 1,
    },
  ],
} satisfies PriceScope;
