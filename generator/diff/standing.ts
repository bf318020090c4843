// Whether a row stands in generated code, or below the line of what is not evidenced: moving across it adds or removes a thing, however little the row itself has changed.
import { indexEvidence } from '../check/compute-status.ts';
import type { ContractModel, Status } from '../kernel/contract-model.ts';
import type { ListedRow } from '../kernel/list-rows.ts';
import { gradeRejected } from '../plan/derive-rules.ts';

/** Asks of each row of one state. */
export type Standing = (row: ListedRow) => boolean;

export function createStanding(model: ContractModel): Standing {
  const base = indexEvidence(model);
  const known = new Map<ListedRow, boolean>();
  const stands: Standing = (row) => {
    const answer = known.get(row) ?? decide(row);
    known.set(row, answer);
    return answer;
  };
  const decide = (listed: ListedRow): boolean => {
    switch (listed.kind) {
      case 'fields':
      case 'values':
        return isEvidenced(listed.row) && (listed.owner === undefined || stands(listed.owner));
      case 'rules':
      case 'models':
      case 'prices':
      case 'units':
        return isEvidenced(listed.row);
      case 'rejected':
        // What only one outsider saw refused makes a warning.
        return (
          listed.row.shape.kind !== 'condition' ||
          isEvidenced({ status: gradeRejected(listed.operation, listed.row, base) })
        );
      default:
        return true;
    }
  };
  return stands;
}

function isEvidenced({ status }: { readonly status: Status }): boolean {
  return status !== 'not-evidenced';
}
