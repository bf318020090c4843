// Everything that a run touches and that stays as it is, each with its reason, in one list.
import type { ContractModel, Operation } from '../kernel/contract-model.ts';
import type { RunRecord } from '../kernel/run-record.ts';
import { placeOrigin } from '../model/row-reader.ts';
import type { Page } from '../read/page.ts';
import type { CheckedRun } from './check-run.ts';
import { listGaps } from './list-gaps.ts';
import { listUnregistered } from './list-unregistered.ts';
import type { Unchanged } from './promotion.ts';
import type { ShownRow, WeighedRows } from './weigh-rows.ts';

export interface UnchangedContext {
  readonly checked: CheckedRun;
  readonly model: ContractModel;
  readonly weighed: WeighedRows;
  /** Rows that are live-confirmed already and were not to be cited. */
  readonly kept: readonly ShownRow[];
  readonly refusals: readonly Operation[];
  readonly pages: readonly Page[];
}

export function listUnchanged(record: RunRecord, context: UnchangedContext): Unchanged[] {
  const { checked, model, weighed, kept, refusals, pages } = context;
  const files = new Map(pages.map((page) => [page.file, page]));
  return [
    ...kept.map(describeConfirmed),
    ...weighed.unchanged,
    ...listUnregistered(record, checked.calls, refusals),
    ...listGaps(model.gaps, weighed.lifted, files),
    ...listRejects(record, checked),
  ];
}

function describeConfirmed({ row }: ShownRow): Unchanged {
  return { subject: row.subject.id, reason: 'confirmed', place: placeOrigin(row.origin, 'Status') };
}

function listRejects({ rejects, failure }: RunRecord, { rows }: CheckedRun): Unchanged[] {
  const places = new Map(rows.map(({ subject, origin }) => [subject.id, placeOrigin(origin, 'Status')]));
  return rejects.map((subject) => {
    const place = places.get(subject);
    const said =
      failure === 'moderation'
        ? ({ reason: 'moderation', detail: 'the claim is left out of the Rejects cell' } as const)
        : ({ reason: 'rejected', detail: 'no address says which shape was refused; add a Rejected row' } as const);
    return { subject, ...said, ...(place === undefined ? {} : { place }) };
  });
}
