// A row of any kind in the form in which the table of all rows, its downloads and the search have it: flat, with what one can filter and sort by.

import type { ListedRow } from '../../../generated/kernel/list-rows.ts';
import { KIND_NAMES, type Kind } from '../../../generated/kernel/table-kinds.ts';
import { type Contract, listEvidence } from '../model/contract.ts';
import { describeRow } from './describe-row.ts';

export interface RowRecord {
  readonly address: string;
  readonly kind: Kind;
  /** Empty for what concerns the whole service, as are the texts below where a row has no such thing. */
  readonly operation: string;
  readonly posture: string;
  readonly status: string;
  readonly since: string;
  /** Prose with code marks. */
  readonly says: string;
  readonly notes: string;
  /** Sources and runs, in the order of the cell. */
  readonly evidence: readonly string[];
  /** Models for which it holds; empty where models do not matter. */
  readonly models: readonly string[];
  /** The page of the register, from the root of the repository. */
  readonly file: string;
  readonly line: number;
}

/** One row of each kind is called so. */
export const KIND_LABELS: Readonly<Record<Kind, string>> = {
  operations: 'operation',
  fields: 'field',
  values: 'value',
  rules: 'rule',
  models: 'model limit',
  rejected: 'rejected shape',
  prices: 'price',
  units: 'unit',
  patterns: 'pattern',
  takes: 'field of a pattern',
  quarantine: 'quarantine',
  errors: 'error',
  policies: 'policy',
  sources: 'source',
  runs: 'run',
  readings: 'reading',
  gaps: 'gap',
};

export function isKind(text: string): text is Kind {
  return (KIND_NAMES as readonly string[]).includes(text);
}

/** In the order of the model: operation by operation, then what concerns all of them. */
export function listRecords(contract: Contract): RowRecord[] {
  return contract.rows.map((listed) => createRecord(listed, contract));
}

function createRecord(listed: ListedRow, contract: Contract): RowRecord {
  const { address, kind, row, origin } = listed;
  const operation = findOperation(listed, contract);
  return {
    address,
    kind,
    operation,
    posture: contract.operations.get(operation)?.posture ?? '',
    status: 'status' in row ? row.status : '',
    since: 'since' in row ? (row.since ?? '') : '',
    ...describeRow(listed),
    evidence: listEvidence(listed),
    models: findModels(listed, contract),
    file: origin.file,
    line: origin.line,
  };
}

/** Readings and gaps belong to the operation of the row that they are about, a run to the operation that it called first. */
function findOperation(listed: ListedRow, { rowByAddress }: Contract): string {
  if (listed.kind === 'runs') return listed.row.operations[0] ?? '';
  const subject = findSubject(listed);
  return subject === undefined ? listed.operation : (rowByAddress.get(subject)?.operation ?? '');
}

function findModels(listed: ListedRow, { rowModels }: Contract): readonly string[] {
  if (listed.kind === 'runs') return listed.row.model === undefined ? [] : [listed.row.model];
  return rowModels.get(findSubject(listed) ?? listed.address) ?? [];
}

function findSubject(listed: ListedRow): string | undefined {
  return listed.kind === 'readings' || listed.kind === 'gaps' ? listed.row.subject : undefined;
}
