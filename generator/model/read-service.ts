// Reads the tables that concern the whole service: its error codes and this project's policies.
import { quote, readDate, readText, readWholeNumber, readWord } from '../cells/words.ts';
import type { Report } from '../findings/finding.ts';
import { ERROR_CLASSES, type ErrorRow, type Policy, RETRIES } from '../kernel/contract-model.ts';
import { placeCell } from '../tables/cell.ts';
import { type RowOf, readGrade } from './row-reader.ts';

export function readErrorRow(
  row: RowOf<'errors'>,
  taken: ReadonlyMap<number, ErrorRow>,
  known: ReadonlySet<string>,
  report: Report,
): ErrorRow | undefined {
  const http = readWholeNumber(row.cell('HTTP'), report);
  const code = readWholeNumber(row.cell('Code'), report);
  const retry = readWord(row.cell('Retry'), RETRIES, report);
  const kind = readWord(row.cell('Class'), ERROR_CLASSES, report);
  const grade = readGrade(row, known, report);
  if (code !== undefined && taken.has(code)) {
    report('NAME-DUPLICATE', placeCell(row.cell('Code')), {
      message: `code ${quote(String(code))} already has a row`,
      found: String(code),
    });
    return undefined;
  }
  if (http === undefined || code === undefined || retry === undefined || kind === undefined || grade === undefined)
    return undefined;
  return {
    http,
    code,
    meaning: readText(row.cell('Meaning')),
    retry,
    class: kind,
    advice: readText(row.cell('Advice')),
    ...grade,
  };
}

export function readPolicy(
  row: RowOf<'policies'>,
  taken: ReadonlyMap<string, Policy>,
  report: Report,
): Policy | undefined {
  const name = readText(row.cell('Policy')).replaceAll('`', '');
  const decided = readDate(row.cell('Decided'), report);
  if (name === '') {
    report('CELL-EMPTY', placeCell(row.cell('Policy')), { message: 'the policy has no name' });
    return undefined;
  }
  if (taken.has(name)) {
    report('NAME-DUPLICATE', placeCell(row.cell('Policy')), {
      message: `${quote(name)} is already a policy`,
      found: name,
    });
    return undefined;
  }
  return {
    name,
    value: readText(row.cell('Value')),
    why: readText(row.cell('Why')),
    ...(decided === undefined ? {} : { decided }),
    origin: row.origin,
  };
}
