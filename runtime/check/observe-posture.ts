// What an operation itself is worth saying of, whatever is sent to it.
import type { CheckResult } from '../../generated/kernel/check.ts';
import type { OperationSpecification } from '../../generated/kernel/specification.ts';

/** Whoever checks a body for an old route should not learn only afterwards that nothing else leads there. */
export function observePosture({ id, posture, row }: OperationSpecification, result: CheckResult): CheckResult {
  if (posture !== 'legacy' && posture !== 'out-of-scope') return result;
  const message = `${id} is ${posture}: no builder makes it, and the default client does not have it`;
  return { ...result, observations: [...result.observations, { path: '$', code: 'posture', message, row }] };
}
