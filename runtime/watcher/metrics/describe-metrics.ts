// What a monitor is told after each round. Labels are ids of approvals, names of states and words of ours: nothing of a prompt, and never one series for each job.
import { JOB_STATES, type JobState } from '../../store/job.ts';
import type { Change } from '../effect.ts';
import { isTerminal } from '../state.ts';
import type { Board, BoardJob } from '../view/board.ts';
import type { Metric, Sample } from './metric.ts';

/** One round, as it went. */
export interface Round {
  /** Milliseconds since 1970. */
  readonly endedAt: number;
  readonly tookMs: number;
  readonly changes: Readonly<Record<Change['kind'], number>>;
}

export function describeMetrics(board: Board, round: Round): readonly Metric[] {
  return [...describeJobs(board), ...describeCaps(board), ...describeHome(board), ...describeRound(round)];
}

const STATES = JOB_STATES.filter((state) => state !== 'new' && !isTerminal({ state }));

function describeJobs({ jobs, corrupt, archived, at }: Board): readonly Metric[] {
  const byState = Map.groupBy(jobs, ({ state }) => state);
  const reasons = Map.groupBy(
    jobs.filter(({ state }) => state === 'needs_attention'),
    ({ attention }) => attention ?? 'unknown',
  );
  const purges = jobs.flatMap(({ purgedAt }) => purgedAt ?? []);
  const byStates = (count: (jobs: readonly BoardJob[]) => number): Sample[] =>
    STATES.map((state: JobState) => ({ labels: { state }, value: count(byState.get(state) ?? []) }));
  return [
    gauge('kling_jobs', 'Jobs under way, by state.', ...byStates(({ length }) => length)),
    gauge(
      'kling_oldest_change_seconds',
      'Since the job that has been in the state for the longest time last changed; 0 if there is none.',
      ...byStates((some) => Math.max(0, ...some.map(({ changedAt }) => (at - changedAt) / 1000))),
    ),
    gauge(
      'kling_attention_jobs',
      'Jobs that only a person can move, by the kind of help that they need.',
      ...[...reasons].map(([reason, some]) => ({ labels: { reason }, value: some.length })),
    ),
    gauge('kling_corrupt_jobs', 'Jobs of which a record cannot be read.', { value: corrupt.length }),
    gauge('kling_archived_jobs', 'Jobs that have ended and were put away.', { value: archived }),
    gauge(
      'kling_next_purge_timestamp_seconds',
      'The earliest time at which the service may purge a result that is not here yet; absent if there is none.',
      ...(purges.length === 0 ? [] : [{ value: Math.min(...purges) / 1000 }]),
    ),
  ];
}

function describeCaps({ caps }: Board): readonly Metric[] {
  const creates = (read: (cap: Board['caps'][number]['creates']) => number): Sample[] =>
    caps.map(({ approval, creates: counts }) => ({ labels: { approval }, value: read(counts) }));
  const units = (read: (unit: Board['caps'][number]['units'][number]) => string): Sample[] =>
    caps.flatMap(({ approval, units: list }) =>
      list.map((each) => ({ labels: { approval, unit: each.unit }, value: read(each) })),
    );
  const damaged = caps.filter((cap) => cap.damaged !== undefined).length;
  const of = 'of the approvals of jobs under way';
  return [
    gauge('kling_creates_taken', `Creates that are taken, ${of}.`, ...creates(({ taken }) => taken)),
    gauge('kling_creates_approved', `Creates that are allowed, ${of}.`, ...creates(({ approved }) => approved)),
    gauge('kling_units_taken', `Units that are taken or set aside, ${of}.`, ...units(({ taken }) => taken)),
    gauge('kling_units_approved', `Units that are allowed, ${of}.`, ...units(({ approved }) => approved)),
    gauge('kling_damaged_approvals', `Approvals under which nothing more is sent, ${of}.`, { value: damaged }),
  ];
}

function describeHome({ stopped, freeBytes }: Board): readonly Metric[] {
  return [
    gauge('kling_stopped', '1 while creates are stopped.', { value: stopped === undefined ? 0 : 1 }),
    gauge(
      'kling_free_bytes',
      'Space where the records are; absent where that cannot be known.',
      ...(freeBytes === undefined ? [] : [{ value: freeBytes }]),
    ),
  ];
}

function describeRound({ endedAt, tookMs, changes }: Round): readonly Metric[] {
  return [
    gauge('kling_tick_end_timestamp_seconds', 'When the last round ended.', { value: endedAt / 1000 }),
    gauge('kling_tick_duration_seconds', 'How long the last round took.', { value: tookMs / 1000 }),
    gauge(
      'kling_tick_changes',
      'What the last round told, by kind.',
      ...Object.entries(changes).map(([kind, value]) => ({ labels: { kind }, value })),
    ),
  ];
}

function gauge(name: string, help: string, ...samples: readonly Sample[]): Metric {
  return { name, help, type: 'gauge', samples };
}
