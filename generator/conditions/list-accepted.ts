// The expressions of an operation in which nothing was found: in the same scope nothing is found in them again, and the checker of types, which is slow to set up, is not asked.
import type { Condition, Operation } from '../kernel/contract-model.ts';
import type { ResultKind } from './compile.ts';

export type Accepted = Readonly<Record<ResultKind, ReadonlySet<string>>>;

export const NOTHING_ACCEPTED: Accepted = { truth: new Set(), number: new Set() };

/** Of a model without findings. */
export function listAccepted({ parts, rules, models, rejected, prices }: Operation): Accepted {
  const truth = [
    ...parts
      .flatMap(({ fields }) => fields)
      .flatMap(({ path, required }) => (required.kind === 'if' ? [testPresence(path), required.condition.cel] : [])),
    ...[...rules, ...models].map(({ condition }) => condition.cel),
    ...models.flatMap(({ when }) => when ?? []),
    ...rejected.flatMap(({ shape }) => (shape.kind === 'condition' ? [shape.condition.cel] : [])),
    ...listCel(prices.map(({ condition }) => condition)),
  ];
  return { truth: new Set(truth), number: new Set(listCel(prices.map(({ quantity }) => quantity))) };
}

/** What is asked of a field before it may depend on a condition. */
export function testPresence(path: string): string {
  return `has(this.${path})`;
}

function listCel(conditions: readonly (Condition | undefined)[]): string[] {
  return conditions.flatMap((condition) => condition?.cel ?? []);
}
