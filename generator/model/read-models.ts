// Reads the models tables: what one model allows in one field, and the condition on the whole request that this is.
import { type Mark, readMarkList, readSoleMark } from '../cells/marks.ts';
import { quote, readDate } from '../cells/words.ts';
import type { Report } from '../findings/finding.ts';
import { addressModel } from '../kernel/addresses.ts';
import type { Allowed, ModelRow } from '../kernel/contract-model.ts';
import { findNearest } from '../kernel/nearest.ts';
import { type Cell, placeCell } from '../tables/cell.ts';
import { type ConditionContext, type ModelField, readCel } from './read-conditions.ts';
import { optionalText, type RowOf, readGrade, readName } from './row-reader.ts';

export function readModelRow(
  row: RowOf<'models'>,
  taken: readonly ModelRow[],
  context: ConditionContext,
): ModelRow | undefined {
  const { report, operation, request, known } = context;
  const model = readSoleMark(row.cell('Model'), 'a model', report);
  const fieldName = readName(row.cell('Field'), 'field', report);
  const grade = readGrade(row, known, report);
  const since = readDate(row.cell('Since'), report);
  const when = row.cell('When').text === '' ? undefined : readSoleMark(row.cell('When'), 'a condition', report);
  if (model === undefined || fieldName === undefined) return undefined;
  const selector = findSelector(row.cell('Model'), model, request, report);
  const field = request.find((candidate) => candidate.path === fieldName);
  if (field === undefined || field.path.includes('[]')) {
    reportModel(
      row.cell('Field'),
      `${quote(fieldName)} is no field of the request outside lists`,
      fieldName,
      request.map((candidate) => candidate.path),
      report,
    );
    return undefined;
  }
  const allowed = readAllowed(row.cell('Allowed'), field, report);
  const whenIsGood = when === undefined || readCel(row.cell('When'), when.from, when.text, context) !== undefined;
  if (selector === undefined || allowed === undefined || !whenIsGood || grade === undefined) return undefined;
  const test = printAllowed(field, allowed);
  const scope = `this.${selector.path} == ${JSON.stringify(model.text)}${when === undefined ? '' : ` && (${when.text})`}`;
  const condition = context.reader.read(`(${scope}) ? (${test}) : true`, () => placeCell(row.cell('Allowed')), report);
  if (condition === undefined) return undefined;
  const count = taken.filter((other) => other.model === model.text && other.field === fieldName).length;
  return {
    id: addressModel(operation, model.text, fieldName, count),
    model: model.text,
    field: fieldName,
    allowed,
    ...(when === undefined ? {} : { when: when.text }),
    condition,
    ...grade,
    ...(since === undefined ? {} : { since }),
    ...optionalText('notes', row.cell('Notes')),
  };
}

/** The one enum field of the request that has the model as a value. */
function findSelector(cell: Cell, model: Mark, request: readonly ModelField[], report: Report): ModelField | undefined {
  const selectors = request.filter(
    (field) => !field.path.includes('[]') && field.values.some((value) => value.value === model.text),
  );
  const [selector] = selectors;
  if (selectors.length === 1) return selector;
  const values = request.flatMap((field) => field.values.map((value) => value.value));
  reportModel(
    cell,
    selectors.length === 0
      ? `${quote(model.text)} is no value of the request`
      : `${quote(model.text)} is a value of ${selectors.map((field) => field.path).join(' and ')}`,
    model.text,
    values,
    report,
  );
  return undefined;
}

function readAllowed(cell: Cell, field: ModelField, report: Report): Allowed | undefined {
  if (cell.text === 'none') return { kind: 'none' };
  const marks = readMarkList(cell, 'allowed values', report);
  const range = marks.length === 1 ? /^(\d{1,9})\.\.(\d{1,9})$/.exec(marks[0]?.text ?? '') : null;
  if (range !== null) {
    const [min, max] = [Number(range[1]), Number(range[2])];
    const wrong = explainRange(field, min, max);
    if (wrong === undefined) return { kind: 'range', min, max };
    reportModel(cell, `${quote(range[0])} ${wrong}`, range[0], [], report, marks[0]);
    return undefined;
  }
  const legal =
    field.type.kind === 'enum'
      ? field.values.map((value) => value.value)
      : field.type.kind === 'boolean'
        ? ['true', 'false']
        : undefined;
  for (const mark of marks) {
    if (legal === undefined || legal.includes(mark.text)) continue;
    reportModel(cell, `${quote(mark.text)} is no value of ${quote(field.path)}`, mark.text, legal, report, mark);
    return undefined;
  }
  if (marks.length > 0) return { kind: 'values', values: marks.map((mark) => mark.text) };
  if (cell.text === '')
    report('CELL-EMPTY', placeCell(cell), {
      message: 'Allowed is empty',
      expected: 'values in code marks, a range like `3..15`, or none',
    });
  return undefined;
}

/** A range is of numbers, and both its ends are values that the field can have. */
function explainRange(field: ModelField, min: number, max: number): string | undefined {
  if (min > max) return 'is an empty range';
  if (field.type.kind === 'integer' || field.type.kind === 'number') return undefined;
  if (field.type.kind === 'string' && field.type.formats[0] === 'integer') return undefined;
  const values = field.values.map((value) => value.value);
  if (field.type.kind !== 'enum' || !values.every((value) => /^\d+$/.test(value)))
    return `is a range, and ${quote(field.path)} has no whole numbers`;
  const end = [min, max].find((bound) => !values.includes(String(bound)));
  return end === undefined ? undefined : `ends at ${end}, which is no value of ${quote(field.path)}`;
}

function printAllowed(field: ModelField, allowed: Allowed): string {
  const path = `this.${field.path}`;
  const isText = field.type.kind === 'string' || field.type.kind === 'enum';
  switch (allowed.kind) {
    case 'values': {
      const values = allowed.values.map((value) => (isText ? JSON.stringify(value) : value));
      return `${path} in [${values.join(', ')}]`;
    }
    case 'range': {
      const number = isText ? `int(${path})` : path;
      return `${number} >= ${allowed.min} && ${number} <= ${allowed.max}`;
    }
    case 'none':
      if (field.type.kind === 'boolean') return `!${path}`;
      if (field.type.kind === 'array') return `size(${path}) == 0`;
      return field.type.kind === 'string' ? `!filled(${path})` : `!has(${path})`;
  }
}

function reportModel(
  cell: Cell,
  message: string,
  found: string,
  candidates: readonly string[],
  report: Report,
  mark?: Mark,
): void {
  report('MODEL-VALUE', placeCell(cell, mark?.from, mark?.to), {
    message,
    found,
    nearest: findNearest(found, candidates),
  });
}
