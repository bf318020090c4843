// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { PriceScope, Unit } from './kernel/prices.ts';
import { imageGenerationCreatePrices } from './prices/image-generation-create.ts';
import { image2videoCreatePrices } from './prices/image2video-create.ts';
import { omniImageCreatePrices } from './prices/omni-image-create.ts';
import { omniVideoCreatePrices } from './prices/omni-video-create.ts';
import { text2videoCreatePrices } from './prices/text2video-create.ts';

/** What calls are charged in. */
export const units: Readonly<Record<string, Unit>> = {
  video: { currency: 'USD', listPrice: '0.14', row: 'register/prices.md:12', status: 'doc-confirmed', evidence: ['vendor-pricing-video-2026-09'] },
  image: { currency: 'USD', listPrice: '0.0035', row: 'register/prices.md:13', status: 'doc-confirmed', evidence: ['vendor-pricing-image-2026-09'] },
};

/** Prices by operation. */
export const prices: Readonly<Record<string, PriceScope>> = {
  'imageGeneration.create': imageGenerationCreatePrices,
  'image2video.create': image2videoCreatePrices,
  'omniImage.create': omniImageCreatePrices,
  'omniVideo.create': omniVideoCreatePrices,
  'text2video.create': text2videoCreatePrices,
};
