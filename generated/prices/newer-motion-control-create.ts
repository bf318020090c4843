// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { PriceScope } from '../kernel/prices.ts';
import { type Self, newerMotionControlCreateRules } from '../rules/newer-motion-control-create.ts';

export const newerMotionControlCreatePrices = {
  view: newerMotionControlCreateRules.view,
  given: newerMotionControlCreateRules.given,
  prices: [
    {
      id: 'newerMotionControl.create#price:v3-720p',
      row: 'register/newer-video.md:693', status: 'doc-confirmed', evidence: ['vendor-pricing-video-2026-09', 'vendor-api-updates-2026-09'],
      units: '0.9',
      unit: 'video',
      per: 'second',
      reads: ['model', 'settings.resolution'],
      applies: (self: Self) => (self.model === "kling-3.0") && (self.settings.resolution === "720p"),
    },
    {
      id: 'newerMotionControl.create#price:v3-1080p',
      row: 'register/newer-video.md:694', status: 'doc-confirmed', evidence: ['vendor-pricing-video-2026-09', 'vendor-api-updates-2026-09'],
      units: '1.2',
      unit: 'video',
      per: 'second',
      reads: ['model', 'settings.resolution'],
      applies: (self: Self) => (self.model === "kling-3.0") && (self.settings.resolution === "1080p"),
    },
    {
      id: 'newerMotionControl.create#price:v2-6-720p',
      row: 'register/newer-video.md:695', status: 'doc-confirmed', evidence: ['vendor-pricing-video-2026-09', 'vendor-api-updates-2026-09'],
      units: '0.5',
      unit: 'video',
      per: 'second',
      reads: ['model', 'settings.resolution'],
      applies: (self: Self) => (self.model === "kling-2.6") && (self.settings.resolution === "720p"),
    },
    {
      id: 'newerMotionControl.create#price:v2-6-1080p',
      row: 'register/newer-video.md:696', status: 'doc-confirmed', evidence: ['vendor-pricing-video-2026-09', 'vendor-api-updates-2026-09'],
      units: '0.8',
      unit: 'video',
      per: 'second',
      reads: ['model', 'settings.resolution'],
      applies: (self: Self) => (self.model === "kling-2.6") && (self.settings.resolution === "1080p"),
    },
  ],
} satisfies PriceScope;
