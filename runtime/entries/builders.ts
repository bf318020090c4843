// `kling-contract/builders`: a builder for each approved pattern. Runs in Node, browsers and workers.
export * from '../../generated/builders.ts';
export type { Built, Refusal } from '../../generated/kernel/builders.ts';
export type { UndecidedRule } from '../../generated/kernel/check.ts';
export type { PayloadClass } from '../../generated/kernel/classify.ts';
export type { Issue, IssueCode } from '../../generated/kernel/issues.ts';
export type { Observation, ObservationCode } from '../../generated/kernel/observe.ts';
export type { Pattern, PatternField } from '../../generated/kernel/patterns.ts';
