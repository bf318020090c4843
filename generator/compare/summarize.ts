// What a comparison says of each operation, in numbers.
import type { Finding } from '../findings/finding.ts';
import type { Severity } from '../findings/severity.ts';
import type { ContractModel } from '../kernel/contract-model.ts';
import type { Container, OperationTally } from './calls/tally.ts';
import type { Difference } from './difference.ts';
import type { ComparisonOutcome } from './run-comparison.ts';

export interface OperationSummary {
  /** Ours; what upstream calls it where we have none. */
  readonly operation: string;
  readonly theirs: readonly string[];
  readonly differences: Readonly<Record<Severity, number>>;
  readonly calls?: SeenCalls;
}

export interface SeenCalls {
  readonly accepted: number;
  readonly refused: number;
  /** Rows of the parts that calls had. */
  readonly fields: Share;
  readonly values: Share;
}

export interface Share {
  readonly seen: number;
  readonly of: number;
}

/** Operations that upstream has, or that something was found of, in the order of the register; then the unknown ones. */
export function summarize(
  model: ContractModel,
  { matched, calls }: ComparisonOutcome,
  found: readonly { readonly difference: Difference; readonly finding: Finding }[],
): OperationSummary[] {
  const groups = Map.groupBy(found, ({ difference }) => difference.operation);
  const known = model.operations.filter(({ id }) => matched.has(id) || groups.has(id)).map(({ id }) => id);
  const names = new Set([...known, ...groups.keys()]);
  names.delete('');
  return [...names].map((operation) => {
    const tally = calls?.operations.get(operation);
    return {
      operation,
      theirs: matched.get(operation) ?? [],
      differences: countSeverities((groups.get(operation) ?? []).map(({ finding }) => finding)),
      ...(tally === undefined ? {} : { calls: countCalls(tally) }),
    };
  });
}

function countSeverities(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function countCalls({ calls, refused, parts }: OperationTally): SeenCalls {
  const fields = { seen: 0, of: 0 };
  const values = { seen: 0, of: 0 };
  const visit = ({ fields: own }: Container): void => {
    for (const tally of own.values()) {
      fields.of += 1;
      if (tally.present.count + tally.nulls > 0) fields.seen += 1;
      values.of += tally.values.size;
      values.seen += [...tally.values.values()].filter((count) => count > 0).length;
      if (tally.below !== undefined) visit(tally.below);
    }
  };
  for (const { root } of parts.values()) visit(root);
  return { accepted: calls.count, refused, fields, values };
}
