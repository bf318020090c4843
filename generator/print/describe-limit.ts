// Limits in a word or two, for people who read types and pages.
import type { Limit } from '../kernel/contract-model.ts';

export function describeLimit(limit: Limit): string {
  switch (limit.kind) {
    case 'format':
      return `format ${limit.formats.join(' ')}`;
    case 'tolerate':
      return `a ${limit.json} is read as absent`;
    default:
      return `${limit.kind} ${limit.min ?? ''}..${limit.max ?? ''}`;
  }
}
