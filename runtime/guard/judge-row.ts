// Compares a request with the row of an approval that names its purpose. Whatever the row does not say is not allowed.
import { readOwn } from '../../generated/kernel/paths.ts';
import { isRecord } from '../../generated/kernel/view.ts';
import { policies } from '../../generated/policies.ts';
import { findQueries } from '../tasks/find-queries.ts';
import { findExternalIdField } from '../transport/external-id.ts';
import type { ApprovalRow } from './approval.ts';
import type { Examined } from './examine-request.ts';
import type { Refusal, RefusalCode } from './refusal.ts';
import type { UnitEstimate } from './request.ts';
import { exceeds } from './units.ts';

const CLASSES = ['hypothesis-only', 'doc-derived', 'live-confirmed'] as const;

export function judgeRow(examined: Examined, row: ApprovalRow): Refusal[] {
  return [
    ...judgeCall(examined, row),
    ...judgeClass(examined, row),
    ...judgeUnits(examined, row),
    ...judgeExceptions(examined, row),
  ];
}

/** What one create of this row counts for: its estimate, or the limit of the approval where no price is known. */
export function countUnits({ units }: Examined, row: ApprovalRow): UnitEstimate {
  return units ?? { amount: row.units.amount, unit: row.units.unit };
}

function judgeCall({ operation, path, contentSha256 }: Examined, row: ApprovalRow): Refusal[] {
  const differs = (what: string, approved: string, asked: string): Refusal[] =>
    approved === asked ? [] : [refuse('not-in-approval', `the approval names the ${what} ${approved}, not ${asked}`)];
  return [
    ...differs('operation', row.operation, operation.id),
    ...differs('method', row.method, operation.method),
    ...differs('path', row.path, path),
    ...(row.body.kind === 'exact' ? differs('body with the checksum', row.body.sha256, contentSha256) : []),
  ];
}

function judgeClass(examined: Examined, row: ApprovalRow): Refusal[] {
  const [approved, now] = [CLASSES.indexOf(row.class), CLASSES.indexOf(examined.class)];
  const weaker = refuse('class', `the body is ${examined.class}, and ${row.class} was approved; ask again`);
  const gamble = refuse(
    'hypothesis',
    'a hypothesis-only body needs an approval that says what is gambled on',
    policies['hypothesis-only-payload'].row,
  );
  return [
    ...(now < approved ? [weaker] : []),
    ...(examined.class === 'hypothesis-only' && row.hypothesis === undefined ? [gamble] : []),
  ];
}

function judgeUnits({ units }: Examined, row: ApprovalRow): Refusal[] {
  const { kind, amount, unit } = row.units;
  if (units === undefined)
    return kind === 'limit'
      ? []
      : [refuse('cost', 'the cost is not known; give the missing facts, or ask for a limit in words', 'docs/costs.md')];
  if (units.unit !== unit)
    return [refuse('units', `it costs ${units.amount} ${units.unit} units, and ${unit} units were approved`)];
  if (!exceeds(units.amount, amount)) return [];
  return [refuse('units', `it costs ${units.amount} ${unit} units, and ${amount} were approved for one create`)];
}

function judgeExceptions({ operation, body, quarantined }: Examined, row: ApprovalRow): Refusal[] {
  const refusals: Refusal[] = [];
  if ((operation.posture === 'legacy' || operation.posture === 'out-of-scope') && row.legacy === undefined)
    refusals.push(
      refuse('posture', `${operation.id} is ${operation.posture}; the approval must say why`, operation.row),
    );
  for (const shape of quarantined)
    if (readOwn(row.quarantine ?? {}, shape.name) === undefined)
      refusals.push(refuse('quarantine', `${shape.name}: ${shape.why}; send ${shape.instead}`, shape.row));
  const mode = isRecord(body) ? body.mode : undefined;
  if (mode !== undefined && mode !== policies['default-mode'].value && row.escalation === undefined)
    refusals.push(
      refuse('mode', 'another mode than std needs a reason in the approval', policies['escalation-mode'].row),
    );
  const isFound = findExternalIdField(operation) !== undefined && findQueries(operation.id).kind === 'found';
  if (!isFound && row.unrecoverable === undefined)
    refusals.push(
      refuse('recovery', `${operation.id} has no look-up by external id: a lost answer stays lost`, operation.row),
    );
  return refusals;
}

function refuse(code: RefusalCode, message: string, row = 'docs/approval-gate.md'): Refusal {
  return { code, message, row };
}
