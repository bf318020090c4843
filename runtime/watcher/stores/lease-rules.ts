// When a lease may be taken over. The same for every store: what differs is only whose clock says how old it is.

import { parseJson } from '../../../generated/kernel/json.ts';
import { isRecord } from '../../../generated/kernel/view.ts';
import { WRITER, type Writer } from '../../store/event.ts';
import type { Processes } from '../../store/identify-writer.ts';

/** Of a process that still runs and does not go on: longer than any single question, shorter than a person's patience. */
export const LEASE_LASTS_MS = 120_000;

/** A torn one has no owner, and lasts its time. */
export function readLeaseOwner(text: string): Writer | undefined {
  try {
    const value = parseJson(text);
    const parsed = WRITER.safeParse(isRecord(value) ? value.owner : undefined);
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** True only for what is beyond doubt: another boot of this machine, or a process that is not there any more. */
export function isSurelyGone(owner: Writer, self: Writer, processes: Processes): boolean {
  if (owner.host !== self.host || owner.boot === 'unknown' || self.boot === 'unknown') return false;
  if (owner.boot !== self.boot) return true;
  const start = processes.findStart(owner.pid);
  return start === undefined || (start !== 'unknown' && owner.pidStart !== 'unknown' && start !== owner.pidStart);
}
