// `kling-contract/builders`: a builder for each approved pattern. Runs in Node, browsers and workers.
export * from '../../generated/builders.ts';
export type { Built, Refusal } from '../../generated/kernel/builders.ts';
export type { Pattern, PatternField } from '../../generated/kernel/patterns.ts';
