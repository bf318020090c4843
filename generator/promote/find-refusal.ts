// Which of several bodies of refusals an answer is: it confirms the rows of that one, and not those of another that has a key of the same name.
import type { Operation } from '../kernel/contract-model.ts';
import { isRecord } from '../kernel/view.ts';
import type { Call } from './calls.ts';
import { indexFields } from './fields.ts';

/** The one that shares most of its top-level fields with the answer; undefined if none shares any, or if two share as much: nobody knows then. */
export function findRefusal(
  { exchange }: Pick<Call, 'exchange'>,
  refusals: readonly Operation[],
): Operation | undefined {
  const { body } = exchange.response;
  const keys = new Set(isRecord(body) ? Object.keys(body) : []);
  const fits = refusals
    .map((operation) => ({ operation, fit: measureFit(operation, keys) }))
    .sort((a, b) => b.fit - a.fit);
  const [best, next] = fits;
  return best === undefined || best.fit === 0 || best.fit === next?.fit ? undefined : best.operation;
}

/** Of all names that either has, the share that both have. */
function measureFit(operation: Operation, keys: ReadonlySet<string>): number {
  const names = new Set([...indexFields(operation, ['error']).keys()].filter((path) => !/[.[]/.test(path)));
  const shared = names.intersection(keys).size;
  return shared === 0 ? 0 : shared / names.union(keys).size;
}
