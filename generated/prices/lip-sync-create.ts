// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { PriceScope } from '../kernel/prices.ts';
import { lipSyncCreateRules } from '../rules/lip-sync-create.ts';

export const lipSyncCreatePrices = {
  view: lipSyncCreateRules.view,
  given: lipSyncCreateRules.given,
  prices: [
    {
      id: 'lipSync.create#price:each-5-seconds',
      row: 'register/other-routes.md:457', status: 'doc-confirmed', evidence: ['vendor-pricing-video-2026-09'],
      units: '0.5',
      unit: 'video',
      per: '5 seconds',
      reads: [],
      applies: () => true,
    },
  ],
} satisfies PriceScope;
