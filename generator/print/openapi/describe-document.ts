// What the document says of itself: its title, its version, and the evidence that its rows cite.
import type { ContractModel, Run, Source } from '../../kernel/contract-model.ts';
import { dateEvidence } from '../date-evidence.ts';
import { toInline } from '../markdown.ts';

export function describeInfo(model: ContractModel, title: string | undefined) {
  return {
    title: title ?? 'HTTP API',
    version: dateEvidence(model),
    description:
      'Made from a register that says of every operation, field and value how it is known: `x-status`, `x-evidence`, `x-row`. What was never evidenced is left out. The version is the date of the newest evidence.',
  };
}

export function listSources(sources: readonly Source[]) {
  return Object.fromEntries(
    sources.map(({ id, title, publisher, kind, captured }) => [
      id,
      { title: toInline(title), publisher: toInline(publisher), kind, captured },
    ]),
  );
}

export function listRuns(runs: readonly Run[]) {
  return Object.fromEntries(runs.map(({ id, date, operations, outcome }) => [id, { date, operations, outcome }]));
}
