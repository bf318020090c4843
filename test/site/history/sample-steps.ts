// Commits and steps of an invented history, for tests that only need their form.
import type { ChangeReport, ReportedChange } from '../../../site/src/history/change-report.ts';
import type { Commit } from '../../../site/src/history/commits.ts';
import type { Step } from '../../../site/src/history/walk-history.ts';

/** Its hash is the name forty times over, as far as it goes. */
export function createCommit(name: string, date = '2026-02-03T10:00:00Z', more: Partial<Commit> = {}): Commit {
  return { hash: name.repeat(40).slice(0, 40), date, subject: `change ${name}`, tags: [], ...more };
}

export function createChange(more: Partial<ReportedChange> = {}): ReportedChange {
  return {
    code: 'sent-field-limits-narrowed',
    level: 'breaking',
    reason: 'values that were good are refused',
    address: 'parcel.create/weight',
    title: 'Limits narrowed',
    before: 'range 0.1..70',
    after: 'range 0.1..50',
    state: 'to',
    fingerprint: '46d8d90d5383644ba6ff',
    ...more,
  };
}

export function createStep(to: Commit, changes: readonly ReportedChange[], more: Partial<Step> = {}): Step {
  const report: ChangeReport = { bump: changes.length > 0 ? 'major' : 'none', changes };
  return { from: createCommit('0'), to, between: [], report, ...more };
}
