// Reads the fields and values tables of one part of an operation into the fields of the model.
import { readLimits } from '../cells/limits.ts';
import { readSoleMark } from '../cells/marks.ts';
import { readType } from '../cells/types.ts';
import { quote, readDate } from '../cells/words.ts';
import type { Report } from '../findings/finding.ts';
import { addressField, addressValue } from '../kernel/addresses.ts';
import { DEEPEST } from '../kernel/classify.ts';
import {
  type Field,
  type FieldType,
  PARTS,
  type PartName,
  type Required,
  type Scalar,
  type Value,
} from '../kernel/contract-model.ts';
import { findNearest } from '../kernel/nearest.ts';
import { type Cell, placeCell } from '../tables/cell.ts';
import { optionalText, placeOrigin, placeRow, type RowOf, readGrade, readName } from './row-reader.ts';

/** The fields of a part that were read so far, by their paths. */
export type Drafts = ReadonlyMap<string, FieldDraft>;

/** A field whose conditional Required is still to be read, since it may name any field of the operation. */
export interface FieldDraft {
  readonly field: Omit<Field, 'values' | 'required'> & { readonly values: Value[] };
  /** The texts of its values. */
  readonly taken: Set<string>;
  readonly required:
    | Exclude<Required, { kind: 'if' }>
    | { readonly kind: 'if'; readonly cell: Cell; readonly from: number; readonly cel: string };
  readonly defaultCell: Cell;
}

export function readField(
  row: RowOf<'fields'>,
  operation: string,
  part: PartName,
  drafts: Drafts,
  known: ReadonlySet<string>,
  report: Report,
): FieldDraft | undefined {
  const path = readName(row.cell('Field'), 'field', report);
  const type = readType(row.cell('Type'), report);
  const grade = readGrade(row, known, report);
  const since = readDate(row.cell('Since'), report);
  if (path === undefined || type === undefined) return undefined;
  const required = readRequired(row.cell('Required'), part, report);
  const limits = readLimits(row.cell('Limits'), type, PARTS[part] === 'received', report);
  if (!checkParent(row, path, drafts, report)) return undefined;
  const first = drafts.get(path);
  if (first !== undefined) {
    report('NAME-DUPLICATE', placeCell(row.cell('Field')), {
      message: `${quote(path)} already has a row in this part`,
      found: path,
      related: [{ place: placeOrigin(first.field.origin, 'Field'), message: 'the first row' }],
    });
    return undefined;
  }
  if (grade === undefined || required === undefined) return undefined;
  return {
    field: {
      id: addressField(operation, part, path),
      path,
      type,
      limits,
      ...grade,
      ...(since === undefined ? {} : { since }),
      ...optionalText('notes', row.cell('Notes')),
      values: [],
    },
    taken: new Set(),
    required,
    defaultCell: row.cell('Default'),
  };
}

function readRequired(cell: Cell, part: PartName, report: Report): FieldDraft['required'] | undefined {
  const direction = PARTS[part];
  if (cell.text === 'yes' || cell.text === 'no') return { kind: cell.text };
  if (cell.text === 'expected' && direction === 'received') return { kind: 'expected' };
  if (cell.text.startsWith('`') && direction === 'sent') {
    const mark = readSoleMark(cell, 'a condition', report);
    const match = mark === undefined ? null : /^if\s+/.exec(mark.text);
    if (mark === undefined) return undefined;
    if (match !== null)
      return { kind: 'if', cell, from: mark.from + match[0].length, cel: mark.text.slice(match[0].length) };
  }
  const expected =
    direction === 'received'
      ? 'yes, no or expected'
      : direction === 'sent'
        ? 'yes, no or `if <condition>`'
        : 'yes or no';
  report('FIELD-REQUIRED', placeCell(cell), {
    message: cell.text === '' ? 'the Required cell is empty' : `${quote(cell.text)} cannot be read as Required here`,
    found: cell.text,
    expected,
    nearest:
      OTHER_WORDS.get(cell.text.toLowerCase()) ??
      findNearest(cell.text, direction === 'received' ? ['yes', 'no', 'expected'] : ['yes', 'no']),
    help: `write ${expected}`,
  });
  return undefined;
}

/** What other notations write there. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['true', 'yes'],
  ['required', 'yes'],
  ['mandatory', 'yes'],
  ['false', 'no'],
  ['optional', 'no'],
]);

function checkParent(row: RowOf<'fields'>, path: string, drafts: Drafts, report: Report): boolean {
  const dot = path.lastIndexOf('.');
  const cell = row.cell('Field');
  if (path.endsWith('[]')) {
    report('FIELD-PARENT', placeCell(cell), {
      message: `${quote(path)} names the items of a list; the list is the field`,
      found: path,
      expected: path.slice(0, -2),
    });
    return false;
  }
  if (dot === -1) return true;
  if (path.split('.').length > DEEPEST) {
    report('FIELD-PARENT', placeCell(cell), {
      message: `the field is nested deeper than ${DEEPEST} levels`,
      found: `${path.split('.').length} levels`,
      expected: `at most ${DEEPEST}`,
    });
    return false;
  }
  const above = path.slice(0, dot);
  const parentPath = above.replace(/\[\]$/, '');
  const parent = drafts.get(parentPath);
  const holds = parent !== undefined && canHold(parent.field.type, above.endsWith('[]'));
  if (holds) return true;
  const nearest = parent === undefined ? findNearest(parentPath, drafts.keys()) : findHolder(parent.field.type, above);
  report('FIELD-PARENT', placeCell(cell), {
    message:
      parent === undefined
        ? `${quote(path)} has no parent row ${quote(parentPath)} above it`
        : `${quote(parentPath)} cannot hold ${quote(path)}`,
    found: path,
    expected: above.endsWith('[]')
      ? `a row ${parentPath} of type array<object> above`
      : `a row ${parentPath} of type object above`,
    nearest:
      nearest === undefined ? undefined : `${nearest}${path.slice(parent === undefined ? parentPath.length : dot)}`,
  });
  return false;
}

function canHold(type: FieldType, items: boolean): boolean {
  return items ? type.kind === 'array' && type.of.kind === 'object' : type.kind === 'object';
}

/** The same parent as it is written before a dot, if it can hold fields in the other way. */
function findHolder(type: FieldType, above: string): string | undefined {
  const isItems = above.endsWith('[]');
  if (!canHold(type, !isItems)) return undefined;
  return isItems ? above.slice(0, -2) : `${above}[]`;
}

export function readValue(row: RowOf<'values'>, drafts: Drafts, known: ReadonlySet<string>, report: Report): void {
  const path = readName(row.cell('Field'), 'field', report);
  const mark = readSoleMark(row.cell('Value'), 'a value', report);
  const grade = readGrade(row, known, report);
  const since = readDate(row.cell('Since'), report);
  if (path === undefined || mark === undefined) return;
  const draft = drafts.get(path);
  if (draft === undefined || draft.field.type.kind !== 'enum') {
    const enums = [...drafts.values()]
      .filter((candidate) => candidate.field.type.kind === 'enum')
      .map((candidate) => candidate.field.path);
    report('VALUE-FIELD', placeCell(row.cell('Field')), {
      message: draft === undefined ? `${quote(path)} is no field of this part` : `${quote(path)} is no enum`,
      found: path,
      expected: enums.length === 0 ? 'an enum field in the table above' : enums.join(', '),
      nearest: findNearest(path, enums),
    });
    return;
  }
  if (draft.taken.has(mark.text)) {
    report('NAME-DUPLICATE', placeCell(row.cell('Value')), {
      message: `${quote(mark.text)} is already a value of ${quote(path)}`,
      found: mark.text,
    });
    return;
  }
  if (grade === undefined) return;
  draft.taken.add(mark.text);
  draft.field.values.push({
    id: addressValue(draft.field.id, mark.text),
    value: mark.text,
    ...grade,
    ...(since === undefined ? {} : { since }),
    ...optionalText('notes', row.cell('Notes')),
  });
}

/** The documented default as a value of its field; a finding if it cannot be one. */
export function readDefault(draft: FieldDraft, report: Report): Scalar | undefined {
  const cell = draft.defaultCell;
  if (cell.text === '') return undefined;
  const mark = readSoleMark(cell, 'a default', report);
  if (mark === undefined) return undefined;
  const { type, values } = draft.field;
  const value = parseDefault(type, mark.text, values);
  if (value !== undefined && isWithinLimits(value, draft.field.limits)) return value;
  report('FIELD-DEFAULT', placeCell(cell, mark.from, mark.to), {
    message: `${quote(mark.text)} is no value of ${quote(draft.field.path)}`,
    found: mark.text,
    expected: type.kind === 'enum' ? values.map((candidate) => candidate.value).join(', ') : type.kind,
    nearest:
      type.kind === 'enum'
        ? findNearest(
            mark.text,
            values.map((candidate) => candidate.value),
          )
        : undefined,
  });
  return undefined;
}

function isWithinLimits(value: Scalar, limits: Field['limits']): boolean {
  const range = limits.find(
    (limit): limit is Extract<Field['limits'][number], { max?: number }> => limit.kind === 'range',
  );
  if (range === undefined || typeof value === 'boolean') return true;
  return Number(value) >= (range.min ?? -Infinity) && Number(value) <= (range.max ?? Infinity);
}

function isOfFormat(text: string, formats: readonly string[]): boolean {
  if (formats.includes('integer')) return /^-?\d{1,15}$/.test(text);
  return !formats.includes('decimal') || /^-?\d{1,15}(\.\d+)?$/.test(text);
}

function parseDefault(type: FieldType, text: string, values: readonly Value[]): Scalar | undefined {
  switch (type.kind) {
    case 'string':
      return isOfFormat(text, type.formats) ? text : undefined;
    case 'enum':
      return values.some((value) => value.value === text && value.status !== 'not-evidenced') ? text : undefined;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'integer':
      return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
    case 'number':
      return /^-?\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : undefined;
    default:
      return undefined;
  }
}

export function reportMissingValues(draft: FieldDraft, row: RowOf<'fields'>, report: Report): void {
  if (draft.field.type.kind !== 'enum' || draft.field.values.length > 0) return;
  report('VALUE-MISSING', placeRow(row.row), {
    message: `the enum ${quote(draft.field.path)} has no values`,
    found: draft.field.path,
  });
}
