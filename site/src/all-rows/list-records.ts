// Makes the records of a contract: only the build can, since describing a row takes the whole model.
import type { ListedRow } from '../../../generated/kernel/list-rows.ts';
import { type Contract, listEvidence } from '../model/contract.ts';
import { describeRow } from './describe-row.ts';
import type { RowRecord } from './row-record.ts';

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
