// `kling-contract/rules`: the conditions between fields, and what runs them on a body. Runs in Node, browsers and workers.
export { evaluateRules, isBinding, type RuleResult, type RuleScope } from '../../generated/kernel/rules.ts';
export type { Rule } from '../../generated/kernel/specification.ts';
export * from '../../generated/rules.ts';
