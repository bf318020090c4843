// Reads what calls cost: the prices of an operation, and the units that prices are counted in.
import { readSoleMark } from '../cells/marks.ts';
import { demandText, quote, readDate } from '../cells/words.ts';
import type { Report } from '../findings/finding.ts';
import { addressPrice } from '../kernel/addresses.ts';
import type { Condition, Operation, PriceRow, UnitRow } from '../kernel/contract-model.ts';
import { findNearest } from '../kernel/nearest.ts';
import { type Cell, placeCell } from '../tables/cell.ts';
import { type ConditionContext, readCel, reportStrangeValues } from './read-conditions.ts';
import { optionalText, placeOrigin, type RowOf, readGrade, readName } from './row-reader.ts';

export function readPrice(
  row: RowOf<'prices'>,
  taken: readonly PriceRow[],
  context: ConditionContext,
): PriceRow | undefined {
  const { report, operation, known } = context;
  const name = readName(row.cell('Price'), 'rule', report);
  const condition = readOptional(row.cell('Applies when'), 'a condition', context, readCel);
  const quantity = readOptional(row.cell('Quantity'), 'a quantity', context, readCount);
  const units = readDecimal(row.cell('Units'), report);
  const unit = readName(row.cell('Unit'), 'rule', report);
  const per = demandText(row.cell('Per'), 'what is counted: call, second, image', report);
  const grade = readGrade(row, known, report);
  const since = readDate(row.cell('Since'), report);
  if (name !== undefined && taken.some((price) => price.name === name)) {
    report('NAME-DUPLICATE', placeCell(row.cell('Price')), {
      message: `${quote(name)} is already a price of ${operation}`,
      found: name,
    });
    return undefined;
  }
  if (name === undefined || units === undefined || unit === undefined || per === undefined || grade === undefined)
    return undefined;
  if (condition === 'broken' || quantity === 'broken') return undefined;
  return {
    id: addressPrice(operation, name),
    name,
    ...(condition === undefined ? {} : { condition }),
    units,
    unit,
    per,
    ...(quantity === undefined ? {} : { quantity }),
    ...grade,
    ...(since === undefined ? {} : { since }),
    ...optionalText('notes', row.cell('Notes')),
  };
}

type ReadExpression = (cell: Cell, from: number, cel: string, context: ConditionContext) => Condition | undefined;

function readOptional(
  cell: Cell,
  what: string,
  context: ConditionContext,
  read: ReadExpression,
): Condition | undefined | 'broken' {
  if (cell.text === '') return undefined;
  const mark = readSoleMark(cell, what, context.report);
  return (mark === undefined ? undefined : read(cell, mark.from, mark.text, context)) ?? 'broken';
}

function readCount(cell: Cell, from: number, cel: string, context: ConditionContext): Condition | undefined {
  const place = (start: number, end: number) => placeCell(cell, from + start, from + end);
  const count = context.reader.readNumber(cel, place, context.report);
  if (count !== undefined) reportStrangeValues(cel, place, context);
  return count;
}

/** A decimal that is not negative, in code marks; kept as written, since money is never a floating-point number. */
function readDecimal(cell: Cell, report: Report): string | undefined {
  const mark = readSoleMark(cell, 'a decimal number', report);
  if (mark === undefined) return undefined;
  if (/^\d{1,9}(\.\d{1,9})?$/.test(mark.text)) return mark.text;
  report('CELL-NUMBER', placeCell(cell, mark.from, mark.to), {
    message: `${quote(mark.text)} is not a decimal number`,
    found: mark.text,
    expected: 'a number like 0.6',
    help: 'write a decimal number such as 0.6',
  });
  return undefined;
}

export function readUnit(
  row: RowOf<'units'>,
  taken: readonly UnitRow[],
  known: ReadonlySet<string>,
  report: Report,
): UnitRow | undefined {
  const name = readName(row.cell('Unit'), 'rule', report);
  const currency = demandText(row.cell('Currency'), 'a currency such as USD', report);
  const listPrice = readDecimal(row.cell('List price'), report);
  const grade = readGrade(row, known, report);
  const since = readDate(row.cell('Since'), report);
  if (name !== undefined && taken.some((other) => other.name === name)) {
    report('NAME-DUPLICATE', placeCell(row.cell('Unit')), {
      message: `${quote(name)} is already a unit`,
      found: name,
    });
    return undefined;
  }
  if (name === undefined || currency === undefined || listPrice === undefined || grade === undefined) return undefined;
  return {
    name,
    currency,
    listPrice,
    ...grade,
    ...(since === undefined ? {} : { since }),
    ...optionalText('notes', row.cell('Notes')),
  };
}

/** Every unit that a price is counted in has a row, which says what one is worth. */
export function reportUnits(operations: readonly Operation[], units: readonly UnitRow[], report: Report): void {
  const names = units.map((unit) => unit.name);
  for (const price of operations.flatMap((operation) => operation.prices)) {
    if (names.includes(price.unit)) continue;
    report('UNIT-UNKNOWN', placeOrigin(price.origin, 'Unit'), {
      message: `${quote(price.unit)} has no row in a units table`,
      found: price.unit,
      nearest: findNearest(price.unit, names),
    });
  }
}
