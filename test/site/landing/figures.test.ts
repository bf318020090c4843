// The figures of the landing page are those of the contract, and each leads to what was counted.
import { expect, it } from 'vitest';
import { countRows } from '../../../generated/kernel/count-rows.ts';
import { listFigures } from '../../../site/src/landing/figures.ts';
import { readContract } from '../../../site/src/model/contract.ts';
import { createRoutes } from '../../../site/src/routes/routes.ts';

it('counts as the readme counts', () => {
  const contract = readContract();
  const counts = countRows(contract.model);
  expect(listFigures(contract, createRoutes('/x/')).map(({ count, label, href }) => [count, label, href])).toEqual([
    [counts.operations, 'operations', '/x/operations/'],
    [counts.statuses['live-confirmed'], 'rows live-confirmed', '/x/rows/?status=live-confirmed'],
    [counts.statuses['doc-confirmed'], 'rows doc-confirmed', '/x/rows/?status=doc-confirmed'],
    [counts.statuses['not-evidenced'], 'rows not-evidenced', '/x/rows/?status=not-evidenced'],
    [counts.runs, 'live runs', '/x/runs/'],
    [counts.sources, 'sources', '/x/sources/'],
    [counts.disagreements, 'disagreements', '/x/disagreements/'],
    [(counts.gapStates.open ?? 0) + (counts.gapStates['approval-gated'] ?? 0), 'open questions', '/x/coverage/'],
  ]);
});
