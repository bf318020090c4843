// The queues of the alarms in pg-boss, and how an alarm stands in them.
import { isUlid } from '../../../store/ulid.ts';
import type { PostgresAddress } from '../../stores/postgres/address.ts';

export const ALARMS = 'kling-jobs';
/** Alarms whose process died while it was at work. */
export const DEAD = 'kling-dead';

/** Of a process at work; when it stays away, pg-boss gives the alarm up at its next look. */
const HEARTBEAT_SECONDS = 30;

/** Longer than the longest download; a process that hangs for so long has lost its lease long ago. */
const EXPIRE_SECONDS = 3600;

/** One alarm for each job, waiting or at work. Nothing is tried again by the queue: what to do after a failure is read from the records. */
export const ALARM_QUEUE = {
  policy: 'exclusive',
  retryLimit: 0,
  heartbeatSeconds: HEARTBEAT_SECONDS,
  expireInSeconds: EXPIRE_SECONDS,
  deadLetter: DEAD,
  notify: true,
} as const;

export const DEAD_QUEUE = { retryLimit: 0 } as const;

/** Apart from the records, so that it can be dropped and made anew. */
export function nameBossSchema({ schema }: Pick<PostgresAddress, 'schema'>): string {
  return `${schema}_boss`;
}

/** Undefined for what somebody else put into the queue. */
export function readAlarm(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('job' in data)) return undefined;
  return typeof data.job === 'string' && isUlid(data.job) ? data.job : undefined;
}
