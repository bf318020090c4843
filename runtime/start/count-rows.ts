// Counts what the contract holds, from generated/contract.json.

export interface ContractCounts {
  readonly operations: number;
  readonly fields: number;
  readonly values: number;
  readonly rules: number;
  readonly models: number;
  readonly rejected: number;
  readonly errors: number;
  readonly policies: number;
  readonly sources: number;
  readonly runs: number;
  readonly readings: number;
  /** Graded rows by status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Gaps by state. */
  readonly gaps: Readonly<Record<string, number>>;
}

/** The parts of the contract model that are counted. */
export interface CountedContract {
  readonly operations: readonly {
    readonly status: string;
    readonly parts: readonly {
      readonly fields: readonly { readonly status: string; readonly values: readonly { readonly status: string }[] }[];
    }[];
    readonly rules: readonly { readonly status: string }[];
    readonly models: readonly { readonly status: string }[];
    readonly rejected: readonly unknown[];
  }[];
  readonly errors: readonly { readonly status: string }[];
  readonly policies: readonly unknown[];
  readonly sources: readonly unknown[];
  readonly runs: readonly unknown[];
  readonly readings: readonly unknown[];
  readonly gaps: readonly { readonly state: string }[];
}

export function countRows(contract: CountedContract): ContractCounts {
  const { operations } = contract;
  const fields = operations.flatMap((operation) => operation.parts.flatMap((part) => part.fields));
  const values = fields.flatMap((field) => field.values);
  const rules = operations.flatMap((operation) => operation.rules);
  const models = operations.flatMap((operation) => operation.models);
  return {
    operations: operations.length,
    fields: fields.length,
    values: values.length,
    rules: rules.length,
    models: models.length,
    rejected: operations.flatMap((operation) => operation.rejected).length,
    errors: contract.errors.length,
    policies: contract.policies.length,
    sources: contract.sources.length,
    runs: contract.runs.length,
    readings: contract.readings.length,
    statuses: tally(
      [...operations, ...fields, ...values, ...rules, ...models, ...contract.errors].map((row) => row.status),
    ),
    gaps: tally(contract.gaps.map((gap) => gap.state)),
  };
}

function tally(words: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
