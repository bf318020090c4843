// Makes proposed changes in the pages and compiles the result. A proposal that would leave a finding is dropped as a whole: what is proposed can be applied.
import type { Finding } from '../../findings/finding.ts';
import type { ContractModel, Source } from '../../kernel/contract-model.ts';
import type { Page } from '../../read/page.ts';
import type { PageChange } from '../../write/write-pages.ts';
import type { Difference } from '../difference.ts';
import type { ChangeSet } from './change.ts';
import { createRowGrader } from './grade-rows.ts';
import { keepClean } from './keep-clean.ts';
import { createRowLocator } from './locate-rows.ts';
import { planChanges } from './plan-changes.ts';
import { foldId } from './plan-operation.ts';
import type { Proposal } from './proposal.ts';
import { writeChanges } from './write-changes.ts';

export interface Register {
  readonly pages: readonly Page[];
  readonly model: ContractModel;
  /** All that is wrong with pages of this register. */
  readonly check: (pages: readonly Page[]) => readonly Finding[];
}

export interface Patch {
  readonly sets: readonly ChangeSet[];
  readonly changes: readonly PageChange[];
  /** Addresses of what fits no row, or would leave a finding. */
  readonly dropped: readonly string[];
}

/** Proposals of whole rows: where none can be made, that is told. */
const ROWS: ReadonlySet<Proposal['kind']> = new Set(['fields', 'value', 'operation']);

export function buildPatch(differences: readonly Difference[], source: Source | undefined, register: Register): Patch {
  const { pages, model } = register;
  const locator = createRowLocator(model, pages);
  const planner = {
    model,
    locator,
    readings: Map.groupBy(model.readings, ({ subject }) => subject),
    grader: createRowGrader(model, source, locator),
    ids: new Set(model.operations.map(({ id }) => foldId(id))),
  };
  const planned = planChanges(differences, planner);
  const sets = keepClean(planned, (chosen) => {
    const { pages: edited, owners } = writeChanges(pages, chosen);
    return { findings: register.check(edited), owners };
  });
  const kept = new Set(sets.map(({ address }) => address));
  const wanted = differences.filter(({ proposal }) => proposal !== undefined && ROWS.has(proposal.kind));
  const dropped = wanted.map(({ address }) => address).filter((address) => !kept.has(address));
  return { sets, changes: writeChanges(pages, sets).changes, dropped };
}
