// What rests on each source and run: rows that name it as evidence, those that name nothing else, readings of disagreements, and texts that only mention it.
import { type ListedRow, printContent } from '../../../generated/kernel/list-rows.ts';
import { type Contract, listEvidence } from '../model/contract.ts';

export interface Citations {
  /** Rows that name it as evidence beside others. */
  readonly shared: readonly ListedRow[];
  /** Rows that name it as their only evidence. */
  readonly alone: readonly ListedRow[];
  readonly readings: readonly ListedRow<'readings'>[];
  /** Rows whose text names it: notes, gaps, policies. */
  readonly mentions: readonly ListedRow[];
}

interface CollectedCitations {
  readonly shared: ListedRow[];
  readonly alone: ListedRow[];
  readonly readings: ListedRow<'readings'>[];
  readonly mentions: ListedRow[];
}

/** By id; every source and run has an entry. One walk over all rows. */
export function indexCitations({
  rows,
  sources,
  runs,
}: Pick<Contract, 'rows' | 'sources' | 'runs'>): Map<string, Citations> {
  const ids = [...sources.keys(), ...runs.keys()];
  const index = new Map<string, CollectedCitations>(
    ids.map((id) => [id, { shared: [], alone: [], readings: [], mentions: [] }]),
  );
  for (const row of rows) {
    const evidence = new Set(listEvidence(row));
    for (const id of evidence) {
      const cited = index.get(id);
      if (row.kind === 'readings') cited?.readings.push(row);
      else cited?.[evidence.size === 1 ? 'alone' : 'shared'].push(row);
    }
    for (const id of listMentions(row)) if (!evidence.has(id)) index.get(id)?.mentions.push(row);
  }
  return index;
}

/** What stands in code marks in the texts of a row and may be an id. A source or run does not mention itself. */
function listMentions(row: ListedRow): Set<string> {
  if (row.kind === 'sources' || row.kind === 'runs') return new Set();
  return new Set([...printContent(row).matchAll(/`([^`]+)`/g)].map(([, id = '']) => id));
}

export function countCiting({ shared, alone }: Citations): number {
  return shared.length + alone.length;
}
