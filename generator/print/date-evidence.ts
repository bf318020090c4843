// The state of knowledge as a date: what is generated has no clock.
import type { ContractModel } from '../kernel/contract-model.ts';

/** The newest date of a source or run, as exact as it was written. */
export function dateEvidence({ sources, runs }: Pick<ContractModel, 'sources' | 'runs'>): string {
  const dates = [...sources.map(({ captured }) => captured ?? ''), ...runs.map(({ date }) => date)];
  return dates.reduce((newest, date) => (date > newest ? date : newest), '') || 'undated';
}
