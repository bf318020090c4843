// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { int, need } from '../kernel/conditions.ts';
import type { PriceScope } from '../kernel/prices.ts';
import { type Given, type Self, motionControlCreateRules } from '../rules/motion-control-create.ts';

export const motionControlCreatePrices = {
  view: motionControlCreateRules.view,
  given: motionControlCreateRules.given,
  prices: [
    {
      id: 'motionControl.create#price:v3-std',
      row: 'register/other-routes.md:108', status: 'doc-confirmed', evidence: ['vendor-pricing-video-2026-09', 'vendor-series3-spec-2026-02', 'vendor-api-updates-2026-09'],
      units: '0.9',
      unit: 'video',
      per: 'second',
      reads: ['model_name', 'mode', 'given.reference_video_seconds'],
      applies: (self: Self) => (self.model_name === "kling-v3") && (self.mode === "std"),
      quantity: (self: Self, given: Given) => int((need(given.reference_video_seconds) + 0.5)),
    },
    {
      id: 'motionControl.create#price:v3-pro',
      row: 'register/other-routes.md:109', status: 'doc-confirmed', evidence: ['vendor-pricing-video-2026-09', 'vendor-series3-spec-2026-02', 'vendor-api-updates-2026-09'],
      units: '1.2',
      unit: 'video',
      per: 'second',
      reads: ['model_name', 'mode', 'given.reference_video_seconds'],
      applies: (self: Self) => (self.model_name === "kling-v3") && (self.mode === "pro"),
      quantity: (self: Self, given: Given) => int((need(given.reference_video_seconds) + 0.5)),
    },
    {
      id: 'motionControl.create#price:v2-6-std',
      row: 'register/other-routes.md:110', status: 'doc-confirmed', evidence: ['vendor-pricing-video-2026-09', 'vendor-api-updates-2026-09'],
      units: '0.5',
      unit: 'video',
      per: 'second',
      reads: ['model_name', 'mode', 'given.reference_video_seconds'],
      applies: (self: Self) => (self.model_name === "kling-v2-6") && (self.mode === "std"),
      quantity: (self: Self, given: Given) => int((need(given.reference_video_seconds) + 0.5)),
    },
    {
      id: 'motionControl.create#price:v2-6-pro',
      row: 'register/other-routes.md:111', status: 'doc-confirmed', evidence: ['vendor-pricing-video-2026-09', 'vendor-api-updates-2026-09'],
      units: '0.8',
      unit: 'video',
      per: 'second',
      reads: ['model_name', 'mode', 'given.reference_video_seconds'],
      applies: (self: Self) => (self.model_name === "kling-v2-6") && (self.mode === "pro"),
      quantity: (self: Self, given: Given) => int((need(given.reference_video_seconds) + 0.5)),
    },
  ],
} satisfies PriceScope;
