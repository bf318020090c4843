// The history of the contract as the site shows it: read once for each newest commit, with bounds on the work.
import { join } from 'node:path';
import { REPOSITORY } from '../model/repository.ts';
import { type CommitLog, readCommits } from './commits.ts';
import { createComparison } from './compare-commits.ts';
import { countStates, type StateCounts } from './count-states.ts';
import { type Walk, walkHistory } from './walk-history.ts';

export type History =
  | Extract<CommitLog, { readonly kind: 'none' }>
  | (Extract<CommitLog, { readonly kind: 'known' }> & {
      readonly walk: Walk;
      /** What the contract held, the oldest first. */
      readonly states: readonly StateCounts[];
    });

/** Commits that are compared: about a second each when nothing is remembered. */
const MOST_COMMITS = 50;
const CACHE = join(REPOSITORY, 'node_modules/.cache/contract-history');

let last: { readonly newest: string | undefined; readonly history: Promise<History> } | undefined;

export async function readHistory(): Promise<History> {
  const log = readCommits(REPOSITORY, 'register', MOST_COMMITS);
  if (log.kind === 'none') return log;
  const newest = log.commits[0]?.hash;
  if (last === undefined || last.newest !== newest) last = { newest, history: readSteps(log) };
  return last.history;
}

async function readSteps(log: Extract<CommitLog, { readonly kind: 'known' }>): Promise<History> {
  const walk = await walkHistory(log.commits, createComparison(REPOSITORY, CACHE));
  return { ...log, walk, states: await countStates(REPOSITORY, log.commits, CACHE) };
}
