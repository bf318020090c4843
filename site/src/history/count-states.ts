// How much the contract held after each commit, counted in the generated contract that was committed with it. Only status and gaps are looked at, which have had the same form since the first commit.
import { GAP_STATES, STATUSES, type Status } from '../../../generated/kernel/contract-model.ts';
import { remember } from './cache.ts';
import type { Commit } from './commits.ts';
import { askGit } from './git.ts';

export type GapState = (typeof GAP_STATES)[number];

export interface Counts {
  readonly statuses: Readonly<Record<Status, number>>;
  readonly gaps: Readonly<Record<GapState, number>>;
}

export interface StateCounts extends Counts {
  readonly commit: Commit;
}

/** `commits` are the newest first, the counts the oldest first. Commits without a generated contract have none. */
export async function countStates(
  repository: string,
  commits: readonly Commit[],
  cache: string,
): Promise<StateCounts[]> {
  const states: StateCounts[] = [];
  for (const commit of commits.toReversed()) {
    const counts = await remember(cache, `${commit.hash}-counts.json`, () => {
      const text = askGit(repository, ['show', `${commit.hash}:generated/contract.json`]);
      return JSON.stringify(text === undefined ? null : countContract(JSON.parse(text)));
    });
    // It was written by the lines above, now or earlier.
    const known = JSON.parse(counts) as Counts | null;
    if (known !== null) states.push({ commit, ...known });
  }
  return states;
}

/** Rows with a status wherever they stand, and gaps; of contract.json in any form that it has had. */
export function countContract(contract: unknown): Counts {
  const statuses: Record<Status, number> = { 'live-confirmed': 0, 'doc-confirmed': 0, 'not-evidenced': 0 };
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('status' in value && 'evidence' in value) {
      const status = STATUSES.find((each) => each === value.status);
      if (status !== undefined) statuses[status] += 1;
    }
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(contract);
  return { statuses, gaps: countGaps(contract) };
}

function countGaps(contract: unknown): Record<GapState, number> {
  const counts = Object.fromEntries(GAP_STATES.map((state) => [state, 0])) as Record<GapState, number>;
  const gaps: readonly unknown[] =
    typeof contract === 'object' && contract !== null && 'gaps' in contract && Array.isArray(contract.gaps)
      ? contract.gaps
      : [];
  for (const gap of gaps) {
    if (typeof gap !== 'object' || gap === null || !('state' in gap)) continue;
    const state = GAP_STATES.find((each) => each === gap.state);
    if (state !== undefined) counts[state] += 1;
  }
  return counts;
}
