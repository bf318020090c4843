// The creates of one purpose, one file each, opened exclusively and in order: one at a time, and none after the first success.
import { nameTime, type Store, seal } from '../store/store.ts';
import { stopsBody, stopsPurpose } from './judge-ending.ts';
import type { CountedKey } from './purpose-keys.ts';
import { type PurposeRecord, readPurpose } from './read-purpose.ts';
import type { Refusal, RefusalCode } from './refusal.ts';

/** Creates that were or may be sent. */
export function countCreates({ opens }: PurposeRecord): number {
  return opens.filter(({ ending }) => ending.kind !== 'unsent').length;
}

/** Why no further create may be opened under this key. Everything it looks at stays true once it is: endings do not change any more. */
export function findClosed(record: PurposeRecord, { what, before, most }: CountedKey): Refusal[] {
  const counted = record.opens.filter(({ ending }) => ending.kind !== 'unsent');
  const name = NAMES[what];
  if (counted.length < before)
    return [
      refuse('store-damaged', `the approval knew of ${before} creates of ${name}, and ${counted.length} are recorded`),
    ];
  const refusals: Refusal[] = [];
  for (const { job, ending } of counted)
    if (ending.kind === 'open') refusals.push(refuse('purpose-open', `the job ${job.id} of ${name} ${ending.why}`));
  const granted = counted.slice(before);
  const success = granted.find(({ ending }) => ending.kind === 'succeeded')?.job.id;
  const known = counted.slice(0, before).some(({ job }) => job.id === record.closedBy);
  const closedBy = success ?? (known ? undefined : record.closedBy);
  if (closedBy !== undefined)
    refusals.push(
      refuse(
        'purpose-closed',
        `${name} has its success, the job ${closedBy}: fetch it; one more is a new approval`,
        'first-success',
      ),
    );
  const stops = what === 'purpose' ? stopsPurpose : stopsBody;
  const stopped = granted.find(({ ending }) => stops(ending))?.job;
  if (stopped !== undefined)
    refusals.push(
      refuse(
        'purpose-stopped',
        `${name} was answered by the job ${stopped.id} (${stopped.why ?? ''}): mend it, and ask for a new approval`,
      ),
    );
  if (granted.length >= most)
    refusals.push(
      refuse(
        what === 'purpose' ? 'purpose-used' : what === 'body' ? 'same-body' : 'external-id',
        `creates of ${name}: ${counted.length} of ${before + most} allowed; more need a new approval that says so`,
        'creates-for-each-purpose',
      ),
    );
  return refusals;
}

export type OpenPurpose =
  | { readonly kind: 'opened'; readonly n: number }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** Opens the next number, or finds the one that this job has already. Of two that want the same number one looks again. */
export async function openPurpose(store: Store, counted: CountedKey, job: string): Promise<OpenPurpose> {
  for (;;) {
    const record = await readPurpose(store, counted.key);
    if (record.kind === 'damaged') return { kind: 'refused', refusals: [refuse('store-damaged', record.why)] };
    const own = record.opens.findIndex((open) => open.job.id === job);
    if (own >= 0) return keepOpen(store, counted.key, own + 1);
    const refusals = findClosed(record, counted);
    if (refusals.length > 0) return { kind: 'refused', refusals };
    const n = record.opens.length + 1;
    const open = { v: 1, key: counted.key, what: counted.what, n, job, at: nameTime(store), by: store.writer };
    if ((await store.records.openPurpose(counted.key, n, seal(store, open))) === 'ok') return { kind: 'opened', n };
  }
}

/** The process that opened it may have been killed before that was safe: a loss of power would take it away after the send. */
async function keepOpen(store: Store, key: string, n: number): Promise<OpenPurpose> {
  await store.records.secure({ kind: 'purpose', key });
  return { kind: 'opened', n };
}

/** The first success closes; a later one finds it closed. */
export async function closePurpose(store: Store, key: string, job: string): Promise<void> {
  const record = { v: 1, key, job, at: nameTime(store), by: store.writer };
  await store.records.closePurpose(key, seal(store, record));
}

const NAMES = { purpose: 'this purpose', body: 'this very body', 'external-id': 'this external id' } as const;

function refuse(code: RefusalCode, message: string, policy?: string): Refusal {
  return { code, message, ...(policy === undefined ? {} : { row: `register/policies.md policy:${policy}` }) };
}
