// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { PriceScope } from '../kernel/prices.ts';
import { type Self, multiImage2ImageCreateRules } from '../rules/multi-image2-image-create.ts';

export const multiImage2ImageCreatePrices = {
  view: multiImage2ImageCreateRules.view,
  given: multiImage2ImageCreateRules.given,
  prices: [
    {
      id: 'multiImage2Image.create#price:picture',
      row: 'register/multi-image2image.md:98', status: 'doc-confirmed', evidence: ['vendor-pricing-image-2026-09', 'vendor-api-updates-2026-09', 'condensed-prices-2026-05'],
      units: '16',
      unit: 'image',
      per: 'image',
      reads: ['n'],
      applies: () => true,
      quantity: (self: Self) => self.n,
    },
  ],
} satisfies PriceScope;
