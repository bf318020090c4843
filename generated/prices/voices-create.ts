// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { PriceScope } from '../kernel/prices.ts';
import { voicesCreateRules } from '../rules/voices-create.ts';

export const voicesCreatePrices = {
  view: voicesCreateRules.view,
  given: voicesCreateRules.given,
  prices: [
    {
      id: 'voices.create#price:voice',
      row: 'register/voices.md:99', status: 'doc-confirmed', evidence: ['vendor-pricing-video-2026-09', 'sdk-author-live-checklist-2026-09', 'integrator-live-voice-2026-02'],
      units: '0.05',
      unit: 'video',
      per: 'call',
      reads: [],
      applies: () => true,
      quantity: () => 1,
    },
  ],
} satisfies PriceScope;
