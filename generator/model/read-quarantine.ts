// Reads the quarantine tables: shapes and whole operations that this project does not send, each with a name to refuse it by.

import { demandText, quote, readDate, readText } from '../cells/words.ts';
import { createConditionReader } from '../conditions/read-condition.ts';
import { listVisible, scopeOf } from '../conditions/scope.ts';
import type { Report } from '../findings/finding.ts';
import type { Operation, QuarantineRow } from '../kernel/contract-model.ts';
import { placeCell } from '../tables/cell.ts';
import { readShape } from './read-conditions.ts';
import { findTarget } from './read-patterns.ts';
import { type RowOf, readName } from './row-reader.ts';

export function readQuarantine(
  rows: readonly RowOf<'quarantine'>[],
  operations: readonly Operation[],
  known: ReadonlySet<string>,
  report: Report,
): QuarantineRow[] {
  const quarantine: QuarantineRow[] = [];
  for (const row of rows) {
    const read = readRow(row, operations, known, report);
    if (read === undefined) continue;
    if (quarantine.some((other) => other.name === read.name && other.operation === read.operation)) {
      report('NAME-DUPLICATE', placeCell(row.cell('Quarantine')), {
        message: `${quote(read.name)} is already quarantined for ${read.operation}`,
        found: read.name,
      });
    } else quarantine.push(read);
  }
  return quarantine;
}

function readRow(
  row: RowOf<'quarantine'>,
  operations: readonly Operation[],
  known: ReadonlySet<string>,
  report: Report,
): QuarantineRow | undefined {
  const name = readName(row.cell('Quarantine'), 'rule', report);
  const operation = findTarget(row.cell('Operation'), operations, report);
  const why = demandText(row.cell('Why'), 'why it is not sent', report);
  const decided = readDate(row.cell('Decided'), report);
  if (name === undefined || operation === undefined || why === undefined) return undefined;
  const cell = row.cell('Shape');
  const reader = createConditionReader(scopeOf(operation));
  const context = { operation: operation.id, reader, request: listVisible(operation), known, report };
  const shape = cell.text === '' ? undefined : readShape(cell, context);
  if (cell.text !== '' && shape === undefined) return undefined;
  return {
    name,
    operation: operation.id,
    ...(shape === undefined ? {} : { shape }),
    why,
    instead: readText(row.cell('Use instead')),
    ...(decided === undefined ? {} : { decided }),
    origin: row.origin,
  };
}
