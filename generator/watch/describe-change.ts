// What a run of the watch has to tell: only what is other than after the run before.

import type { Finding } from '../findings/finding.ts';
import { fingerprintFinding } from '../findings/fingerprint.ts';
import type { ContractRun } from '../run-contract.ts';

export interface WatchState {
  readonly findings: readonly Finding[];
}

export interface WatchChange {
  /** Findings that were not there before. */
  readonly added: readonly Finding[];
  /** Findings that are gone. */
  readonly gone: readonly Finding[];
  /** Findings that are still there. */
  readonly kept: number;
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

export function compareRuns(before: WatchState, run: ContractRun): WatchChange {
  const old = new Map(before.findings.map((finding) => [fingerprintFinding(finding), finding]));
  const now = new Map(run.findings.map((finding) => [fingerprintFinding(finding), finding]));
  const added = [...now].filter(([key]) => !old.has(key)).map(([, finding]) => finding);
  const gone = [...old].filter(([key]) => !now.has(key)).map(([, finding]) => finding);
  const { written = [], removed = [] } = run.written ?? {};
  return { added, gone, kept: now.size - added.length, written, removed };
}
