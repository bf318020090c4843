// What a record claims beyond its bodies. A claim is for rows that no body shows; where a body would show the row, the body decides.

import type { GradedRow } from '../check/list-graded.ts';
import { findNearest } from '../kernel/nearest.ts';
import type { RunRecord } from '../kernel/run-record.ts';
import type { Call } from './calls.ts';
import { type RecordReport, toPointer } from './record-page.ts';

/** What checking a claim needs to know of the register and of the run. */
export interface ClaimContext {
  readonly calls: readonly Call[];
  /** Every row with a status, by address. */
  readonly rows: ReadonlyMap<string, GradedRow>;
  /** Every address, also of rejected rows. */
  readonly addresses: ReadonlySet<string>;
  /** Methods by operation. */
  readonly methods: ReadonlyMap<string, string>;
  /** True if a body of the run holds the row. */
  readonly isCarried: (row: GradedRow) => boolean;
}

export function checkClaims(record: RunRecord, context: ClaimContext, report: RecordReport): void {
  // A slip is most likely in a row of the run's own operations; all addresses of a large register would take too long.
  const near = [...context.addresses].filter((address) =>
    record.operations.some((operation) => address.startsWith(operation)),
  );
  for (const key of ['confirms', 'rejects'] as const) {
    for (const [index, claim] of record[key].entries()) {
      const path = [key, index];
      if (!context.addresses.has(claim)) {
        report('PROMOTE-CLAIM', path, {
          message: `${toPointer(path)} names no row`,
          found: claim,
          expected: 'the whole address of a row',
          nearest: findNearest(claim, near),
        });
        continue;
      }
      const row = context.rows.get(claim);
      const reason = row === undefined ? undefined : explainClaim(key, row, context);
      if (reason !== undefined) report('PROMOTE-CLAIM', path, { message: `${claim} ${reason}`, found: claim });
    }
  }
}

function explainClaim(key: 'confirms' | 'rejects', row: GradedRow, context: ClaimContext): string | undefined {
  const { calls, methods, isCarried } = context;
  const { subject, kind } = row;
  if (kind === 'error') {
    const answered = calls.some(({ service }) => subject.id === `error:${service.number ?? ''}`);
    return answered ? undefined : 'is a code that no answer has';
  }
  const isCalled = calls.some(({ operation }) => operation.id === subject.operation);
  const method = methods.get(subject.operation) ?? '';
  const hasRoute = /^(?:GET|POST|PUT|PATCH|DELETE)$/.test(method);
  if (hasRoute && !isCalled) return `is a row of ${subject.operation}, which this run did not call`;
  if (key === 'rejects' || !isCalled || (kind !== 'field' && kind !== 'value') || subject.body === undefined)
    return undefined;
  return isCarried(row) ? undefined : 'stands in no body of this run';
}
