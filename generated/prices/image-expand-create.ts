// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { PriceScope } from '../kernel/prices.ts';
import { type Self, imageExpandCreateRules } from '../rules/image-expand-create.ts';

export const imageExpandCreatePrices = {
  view: imageExpandCreateRules.view,
  given: imageExpandCreateRules.given,
  prices: [
    {
      id: 'imageExpand.create#price:picture',
      row: 'register/image-expand.md:81', status: 'doc-confirmed', evidence: ['vendor-pricing-image-2026-09', 'condensed-prices-2026-05'],
      units: '8',
      unit: 'image',
      per: 'image',
      reads: ['n'],
      applies: () => true,
      quantity: (self: Self) => self.n,
    },
  ],
} satisfies PriceScope;
