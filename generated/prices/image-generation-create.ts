// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { filled } from '../kernel/conditions.ts';
import type { PriceScope } from '../kernel/prices.ts';
import { type Self, imageGenerationCreateRules } from '../rules/image-generation-create.ts';

export const imageGenerationCreatePrices = {
  view: imageGenerationCreateRules.view,
  given: imageGenerationCreateRules.given,
  prices: [
    {
      id: 'imageGeneration.create#price:v3',
      row: 'register/image-generation.md:160', status: 'doc-confirmed', evidence: ['vendor-pricing-image-2026-09', 'vendor-series3-spec-2026-02', 'sdk-author-live-checklist-2026-09'],
      units: '8.0',
      unit: 'image',
      per: 'image',
      reads: ['model_name', 'n'],
      applies: (self: Self) => self.model_name === "kling-v3",
      quantity: (self: Self) => self.n,
    },
    {
      id: 'imageGeneration.create#price:v2-1-text',
      row: 'register/image-generation.md:161', status: 'doc-confirmed', evidence: ['vendor-pricing-image-2026-09', 'condensed-prices-2026-05'],
      units: '4.0',
      unit: 'image',
      per: 'image',
      reads: ['model_name', 'image', 'n'],
      applies: (self: Self) => (self.model_name === "kling-v2-1") && !filled(self.image),
      quantity: (self: Self) => self.n,
    },
    {
      id: 'imageGeneration.create#price:v2-1-picture',
      row: 'register/image-generation.md:162', status: 'doc-confirmed', evidence: ['vendor-pricing-image-2026-09', 'condensed-prices-2026-05'],
      units: '8.0',
      unit: 'image',
      per: 'image',
      reads: ['model_name', 'image', 'n'],
      applies: (self: Self) => (self.model_name === "kling-v2-1") && filled(self.image),
      quantity: (self: Self) => self.n,
    },
  ],
} satisfies PriceScope;
