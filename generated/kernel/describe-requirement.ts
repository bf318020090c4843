// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// Conditional requirements and model rows as sentences: the words of the checker, and of whoever shows a row beside the fields that it reads.
import type { Allowed, ModelRow } from './contract-model.ts';

/** A condition as people read it: of `this.` they need not be told. */
function showCondition(cel: string): string {
  return cel.replaceAll(/\bthis\./g, '');
}

export function describeRequirement(path: string, cel: string): string {
  return `${path} is required when ${showCondition(cel)}`;
}

export function describeModel(row: Pick<ModelRow, 'model' | 'field' | 'allowed' | 'when'>): string {
  const when = row.when === undefined ? '' : `, when ${showCondition(row.when)}`;
  return `${row.model} ${describeAllowed(row.field, row.allowed)}${when}`;
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
