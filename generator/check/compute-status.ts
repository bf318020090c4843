// Computes the status that evidence supports. The author writes a status; this decides whether it is true.
import type { ContractModel, Run, Source, Status } from '../kernel/contract-model.ts';

export interface EvidenceBase {
  readonly sources: ReadonlyMap<string, Source>;
  readonly runs: ReadonlyMap<string, Run>;
}

export function indexEvidence(model: ContractModel): EvidenceBase {
  return {
    sources: new Map(model.sources.map((source) => [source.id, source])),
    runs: new Map(model.runs.map((run) => [run.id, run])),
  };
}

/** What a run can be asked about: a row by its address, and where in which body it would stand. */
export interface Subject {
  readonly id: string;
  readonly operation: string;
  /** Body and path (`mode`) or value (`mode=std`) that shows the row; absent for rows that no body shows. */
  readonly body?: { readonly kind: 'payload' | 'response'; readonly path?: string; readonly value?: string };
}

export function computeStatus(subject: Subject, evidence: readonly string[], base: EvidenceBase): Status {
  if (evidence.some((id) => confirmsRow(base.runs.get(id), subject))) return 'live-confirmed';
  let observer: string | undefined;
  for (const id of evidence) {
    const source = base.sources.get(id);
    if (source === undefined) continue;
    if (source.kind === 'vendor' || source.kind === 'vendor-copy') return 'doc-confirmed';
    if (source.kind !== 'live-observation') continue;
    // Two observers that do not depend on each other.
    if (observer !== undefined && observer !== source.publisher) return 'doc-confirmed';
    observer = source.publisher;
  }
  return 'not-evidenced';
}

/** A run confirms a row if its Confirms cell names it, or if a body of the operation that the service took or sent holds it. */
export function confirmsRow(run: Omit<Run, 'origin'> | undefined, subject: Subject): boolean {
  if (run === undefined) return false;
  if (run.confirms.includes(subject.id)) return true;
  if (subject.body === undefined || !run.operations.includes(subject.operation)) return false;
  const { kind, path, value } = subject.body;
  if (kind === 'payload' && run.outcome !== 'accepted' && run.outcome !== 'succeeded') return false;
  // The first operation of a run is what was called, the others are how its task was followed.
  const isFirst = run.operations[0] === subject.operation;
  const body = isFirst ? run[kind] : kind === 'response' ? run.query : undefined;
  return (
    body !== undefined &&
    (path === undefined || body.paths.includes(path)) &&
    (value === undefined || body.values.includes(value))
  );
}
