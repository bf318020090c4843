// Limits of a field by kind, for whatever is printed from them.
import type { Field, LimitName } from '../kernel/contract-model.ts';

export interface RangeLimit {
  readonly kind: LimitName;
  readonly min?: number;
  readonly max?: number;
}

export function findLimit(field: Field, kind: LimitName): RangeLimit | undefined {
  return field.limits.find((limit): limit is RangeLimit => limit.kind === kind);
}
