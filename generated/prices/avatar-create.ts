// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { PriceScope } from '../kernel/prices.ts';
import { type Self, avatarCreateRules } from '../rules/avatar-create.ts';

export const avatarCreatePrices = {
  view: avatarCreateRules.view,
  given: avatarCreateRules.given,
  prices: [
    {
      id: 'avatar.create#price:std',
      row: 'register/other-routes.md:534', status: 'doc-confirmed', evidence: ['vendor-pricing-video-2026-09', 'condensed-prices-2026-05', 'sdk-author-live-checklist-2026-09'],
      units: '0.4',
      unit: 'video',
      per: 'second',
      reads: ['mode'],
      applies: (self: Self) => self.mode === "std",
    },
    {
      id: 'avatar.create#price:pro',
      row: 'register/other-routes.md:535', status: 'doc-confirmed', evidence: ['vendor-pricing-video-2026-09', 'condensed-prices-2026-05'],
      units: '0.8',
      unit: 'video',
      per: 'second',
      reads: ['mode'],
      applies: (self: Self) => self.mode === "pro",
    },
  ],
} satisfies PriceScope;
