// Turns the proposals of differences into changes of pages; each kind of proposal has its own file.
import type { Difference } from '../difference.ts';
import type { Change, ChangeSet } from './change.ts';
import { mergeRows, planCells } from './plan-cells.ts';
import { planFields, planValue } from './plan-fields.ts';
import { planOperation } from './plan-operation.ts';
import { planReadings } from './plan-readings.ts';
import type { Planner } from './planner.ts';
import type { Proposal } from './proposal.ts';

/** Differences that nothing can be written for have no set. */
export function planChanges(differences: readonly Difference[], planner: Planner): ChangeSet[] {
  const patterns = Map.groupBy(planner.model.patterns, ({ operation }) => operation);
  const rows = mergeRows(differences);
  return differences.flatMap(({ address, proposal }) => {
    const changes = proposal === undefined ? [] : plan(proposal, address);
    return changes.length === 0 ? [] : [{ address, changes }];
  });

  function plan(proposal: Proposal, address: string): Change[] {
    switch (proposal.kind) {
      case 'fields':
        return planFields(proposal, planner, patterns.get(proposal.operation.id) ?? []);
      case 'value':
        return planValue(proposal, planner);
      case 'evidence':
      case 'detail': {
        // Several differences of one row are one change of its cells, told at the first of them.
        const merged = rows.get(proposal.row.id);
        return merged?.first === address ? planCells(merged, planner) : [];
      }
      case 'readings':
        return planReadings(proposal, planner);
      case 'operation':
        return planOperation(proposal, planner);
    }
  }
}
