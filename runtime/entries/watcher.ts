// `kling-contract/watcher`: rounds over the jobs that a guard took in, with the stores that keep them. Needs Node.
export type { Queued } from '../guard/queue-watched.ts';
export type { Job } from '../store/job.ts';
export { adviseCommands } from '../watcher/advise.ts';
export { decide, findNextLook } from '../watcher/decide.ts';
export type { AttentionReason, Change, Effect } from '../watcher/effect.ts';
export { examineHealth, type HealthParts } from '../watcher/examine-health.ts';
export type { HealthFinding } from '../watcher/health-finding.ts';
export { openTick, type TickEdge } from '../watcher/open-tick.ts';
export type { JobStore, Lease, Waker } from '../watcher/ports.ts';
export { runTick } from '../watcher/run-tick.ts';
export { isTerminal, isWatched, type WatchedJob, type WatchedRequest } from '../watcher/state.ts';
export type { TickOptions, TickParts } from '../watcher/tick-parts.ts';
