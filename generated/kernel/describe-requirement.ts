// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// Conditional requirements and model rows as sentences: the words of the checker, and of whoever shows a row beside the fields that it reads.
import type { Allowed, ModelRow } from './contract-model.ts';

/** `when` is the condition as it is to be read. */
export function describeRequirement(path: string, when: string): string {
  return `${path} is required when ${when}`;
}

/** `when` is the condition of the row as it is to be read, if it has one. */
export function describeModel({ model, field, allowed }: ModelRow, when: string | undefined): string {
  return `${model} ${describeAllowed(field, allowed)}${when === undefined ? '' : `, when ${when}`}`;
}

function describeAllowed(field: string, allowed: Allowed): string {
  switch (allowed.kind) {
    case 'values':
      return `takes ${field} ${allowed.values.join(', ')} only`;
    case 'range':
      return `takes ${field} from ${allowed.min} to ${allowed.max} only`;
    case 'none':
      return `takes no ${field}`;
  }
}
