// Limits in a word or two, for people who read types and pages.

import type { Limit } from '../kernel/contract-model.ts';
import { printLimit } from '../kernel/field-notation.ts';

export function describeLimit(limit: Limit): string {
  return limit.kind === 'tolerate' ? `a ${limit.json} is read as absent` : printLimit(limit);
}
