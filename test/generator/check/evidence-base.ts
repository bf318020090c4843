// Sources, runs and subjects of the parcel service, made in memory for tests of what confirms what.
import type { EvidenceBase, Subject } from '../../../generator/check/compute-status.ts';
import type { Origin, Run, Source, SourceKind } from '../../../generator/kernel/contract-model.ts';

const ORIGIN: Origin = { file: 'register/parcel.md', line: 1, table: 'fields', cells: [] };

export function source(id: string, kind: SourceKind, publisher: string): Source {
  return { id, title: '', publisher, kind, where: '', trustedFor: '', origin: ORIGIN };
}

export function run(facts: Partial<Run>): Run {
  const base = { id: 'run', date: '2026', operations: ['parcel.send'], outcome: 'succeeded' as const, origin: ORIGIN };
  return { ...base, confirms: [], rejects: [], ...facts };
}

export function baseOf(sources: readonly Source[], runs: readonly Run[] = []): EvidenceBase {
  return { sources: new Map(sources.map((row) => [row.id, row])), runs: new Map(runs.map((row) => [row.id, row])) };
}

export const MODE: Subject = {
  id: 'parcel.send/mode',
  operation: 'parcel.send',
  body: { kind: 'payload', path: 'mode' },
};
export const FAST: Subject = {
  id: 'parcel.send/mode=fast',
  operation: 'parcel.send',
  body: { kind: 'payload', value: 'mode=fast' },
};
export const STATE: Subject = {
  id: 'parcel.send/response:state',
  operation: 'parcel.send',
  body: { kind: 'response', path: 'state' },
};
export const TRACKED: Subject = {
  id: 'parcel.track/response:state',
  operation: 'parcel.track',
  body: { kind: 'response', path: 'state' },
};
export const RULE: Subject = { id: 'parcel.send#light', operation: 'parcel.send' };
/** A body that holds every one of these rows. */
export const CARRIED = { paths: ['mode', 'state'], values: ['mode=fast'] };
