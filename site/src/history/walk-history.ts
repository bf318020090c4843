// From the newest commit back in time: what each one changed of the contract. States that the present tool cannot read are passed over, and where only such ones are left the walk ends.
import type { ChangeReport } from './change-report.ts';
import type { Commit } from './commits.ts';
import type { CompareCommits } from './compare-commits.ts';

export interface Step {
  readonly from: Commit;
  readonly to: Commit;
  /** Commits between the two whose states cannot be read; their changes are part of this step. The newest first. */
  readonly between: readonly Commit[];
  readonly report: ChangeReport;
}

export interface Walk {
  /** The newest first. */
  readonly steps: readonly Step[];
  /** The oldest state that was compared; undefined if none could be read. */
  readonly first: Commit | undefined;
  /** Commits that stay unread: after the newest state that can be read, and before the oldest that is compared. */
  readonly ahead: readonly Commit[];
  readonly older: readonly Commit[];
}

/** Unreadable states in a row after which the older ones are taken for unreadable too. */
const PATIENCE = 3;

/** `commits` are the newest first. The work is at most one comparison for each commit. */
export async function walkHistory(commits: readonly Commit[], compare: CompareCommits): Promise<Walk> {
  const steps: Step[] = [];
  const ahead: Commit[] = [];
  let [to, ...older] = commits;
  let between: Commit[] = [];
  let known = false;
  while (to !== undefined) {
    const from = older[between.length];
    if (from === undefined || between.length >= PATIENCE) break;
    const report = await compare(from.hash, to.hash);
    if (!('unreadable' in report)) {
      steps.push({ from, to, between, report });
      older = older.slice(between.length + 1);
      [to, between, known] = [from, [], true];
    } else if (report.unreadable === from.hash) {
      between = [...between, from];
    } else {
      ahead.push(to);
      [to, ...older] = older;
    }
  }
  return known ? { steps, first: to, ahead, older } : { steps, first: undefined, ahead: [], older: commits };
}
