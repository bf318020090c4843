// `kling-contract/prices`: what `kling cost` says, as a function, and the prices themselves. Runs in Node, browsers and workers.
export type { Estimate, Price, PriceScope, PriceUsed, Unit } from '../../generated/kernel/prices.ts';
export { prices, units } from '../../generated/prices.ts';
export { type Cost, estimatePayload } from '../cost/estimate-payload.ts';
