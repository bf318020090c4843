// `kling-contract/watcher`: rounds over the jobs that a guard took in; their records are where the home of the guard has them. Needs Node.
export type { Downloaded } from '../download/downloaded.ts';
export type { Guard } from '../guard/guard.ts';
export type { Queued } from '../guard/queue-watched.ts';
export type { EventData, Writer } from '../store/event.ts';
export type { Attempt, Job, JobState } from '../store/job.ts';
export type { Claim, JobStore, Lease, NumberedRecord, PurposeRecords, Verdict } from '../store/job-store.ts';
export type { Broken as BrokenRecord } from '../store/seal.ts';
export { adviseCommands } from '../watcher/advise.ts';
export { decide, findNextLook } from '../watcher/decide.ts';
export type { AttentionReason, Change, Effect } from '../watcher/effect.ts';
export { examineHealth, type HealthParts } from '../watcher/examine-health.ts';
export type { HealthFinding } from '../watcher/health-finding.ts';
export { openTick, type TickEdge } from '../watcher/open-tick.ts';
export { runTick } from '../watcher/run-tick.ts';
export { isTerminal, isWatched, type WatchedJob, type WatchedRecord } from '../watcher/state.ts';
export type { DownloadableResult, TickOptions, TickParts, WantedFile } from '../watcher/tick-parts.ts';
