// What a record claims beyond its bodies. A claim is for rows that no body shows; where a body would show the row, the body decides.
import type { GradedRow } from '../check/list-graded.ts';
import { addressError, listAddresses } from '../kernel/addresses.ts';
import type { ContractModel } from '../kernel/contract-model.ts';
import { findNearest } from '../kernel/nearest.ts';
import type { RunRecord } from '../kernel/run-record.ts';
import type { Call } from './calls.ts';
import { indexFields, SENT_PARTS, visitFields } from './fields.ts';
import { type RecordReport, toPointer } from './record-page.ts';

export interface ClaimContext {
  readonly calls: readonly Call[];
  readonly rows: readonly GradedRow[];
  readonly model: ContractModel;
}

export function checkClaims(record: RunRecord, { calls, rows, model }: ClaimContext, report: RecordReport): void {
  if (record.confirms.length + record.rejects.length === 0) return;
  const graded = new Map(rows.map((row) => [row.subject.id, row]));
  const addresses = listAddresses(model.operations, model.errors, model.units);
  // A slip is most likely in a row of the run's own operations; all addresses of a large register would take too long.
  const near = [...addresses].filter((address) => record.operations.some((id) => address.startsWith(id)));
  const carried = listCarried(calls);
  const routes = new Set(model.operations.filter(({ path }) => path !== '').map(({ id }) => id));
  for (const key of ['confirms', 'rejects'] as const) {
    for (const [index, claim] of record[key].entries()) {
      const path = [key, index];
      const row = graded.get(claim);
      const reason = row && explainClaim(key, row, { calls, carried, routes });
      if (reason !== undefined) report('PROMOTE-CLAIM', path, { message: `${claim} ${reason}`, found: claim });
      if (addresses.has(claim)) continue;
      report('PROMOTE-CLAIM', path, {
        message: `${toPointer(path)} names no row`,
        found: claim,
        expected: 'the whole address of a row',
        nearest: findNearest(claim, near),
      });
    }
  }
}

/** Addresses of the fields and values that the bodies hold. */
function listCarried(calls: readonly Call[]): ReadonlySet<string> {
  const carried = new Set<string>();
  for (const { operation, sent, exchange } of calls) {
    for (const [body, parts] of [
      [sent, SENT_PARTS],
      [exchange.response.body, ['response']],
    ] as const) {
      const fields = indexFields(operation, parts);
      visitFields(body, (path, value) => {
        const field = fields.get(path)?.field;
        if (field === undefined) return;
        carried.add(field.id);
        for (const row of field.values) if (row.value === value) carried.add(row.id);
      });
    }
  }
  return carried;
}

function explainClaim(
  key: 'confirms' | 'rejects',
  { subject, kind }: GradedRow,
  { calls, carried, routes }: { calls: readonly Call[]; carried: ReadonlySet<string>; routes: ReadonlySet<string> },
): string | undefined {
  if (kind === 'error') {
    const isAnswer = calls.some(
      ({ service }) => service.code !== undefined && subject.id === addressError(service.code.code),
    );
    return isAnswer ? undefined : 'is a code that no answer has';
  }
  const isCalled = calls.some(({ operation }) => operation.id === subject.operation);
  if (!isCalled && routes.has(subject.operation))
    return `is a row of ${subject.operation}, which this run did not call`;
  const wouldBeCarried = isCalled && (kind === 'field' || kind === 'value') && subject.body !== undefined;
  return key === 'confirms' && wouldBeCarried && !carried.has(subject.id) ? 'stands in no body of this run' : undefined;
}
