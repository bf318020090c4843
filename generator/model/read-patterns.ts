// Reads the patterns: the request shapes that this project approves, field by field; builders are made from them.
import { readMarkList, readSoleMark } from '../cells/marks.ts';
import { demandText, quote, readWord } from '../cells/words.ts';
import type { Report } from '../findings/finding.ts';
import {
  type Field,
  type Operation,
  PAYLOAD_CLASSES,
  type Pattern,
  TAKES,
  type TakenField,
} from '../kernel/contract-model.ts';
import { findNearest } from '../kernel/nearest.ts';
import { type Cell, placeCell } from '../tables/cell.ts';
import { optionalText, type RowOf, readName } from './row-reader.ts';

export function readPatterns(
  heads: readonly RowOf<'patterns'>[],
  rows: readonly RowOf<'takes'>[],
  operations: readonly Operation[],
  report: Report,
): Pattern[] {
  const patterns: Pattern[] = [];
  const names = new Set<string>();
  const taken = Map.groupBy(rows, (row) => row.cell('Pattern').text.replaceAll('`', ''));
  for (const head of heads) {
    const name = readName(head.cell('Pattern'), 'pattern', report);
    if (name === undefined) continue;
    if (names.has(name)) {
      report('NAME-DUPLICATE', placeCell(head.cell('Pattern')), {
        message: `${quote(name)} is already a pattern`,
        found: name,
      });
      continue;
    }
    names.add(name);
    const pattern = readPattern(head, name, taken.get(name) ?? [], operations, report);
    if (pattern !== undefined) patterns.push(pattern);
  }
  for (const row of rows) {
    const name = readName(row.cell('Pattern'), 'pattern', report);
    if (name === undefined || names.has(name)) continue;
    reportField(row.cell('Pattern'), `${quote(name)} has no row in a patterns table`, name, names, report);
  }
  return patterns;
}

function readPattern(
  head: RowOf<'patterns'>,
  name: string,
  rows: readonly RowOf<'takes'>[],
  operations: readonly Operation[],
  report: Report,
): Pattern | undefined {
  const operation = findTarget(head.cell('Operation'), operations, report);
  const purpose = demandText(head.cell('For'), 'what it is for', report);
  const kind = readWord(head.cell('Class'), PAYLOAD_CLASSES, report);
  if (operation === undefined || purpose === undefined || kind === undefined) return undefined;
  if (operation.posture === 'legacy' || operation.posture === 'out-of-scope' || operation.status === 'not-evidenced') {
    const state = operation.status === 'not-evidenced' ? operation.status : operation.posture;
    report('PATTERN-OPERATION', placeCell(head.cell('Operation')), {
      message: `${quote(operation.id)} is ${state}: nothing is built for it`,
      found: operation.id,
      expected: 'an evidenced operation that is current or provisional',
    });
    return undefined;
  }
  const request = operation.parts.find((part) => part.name === 'request')?.fields ?? [];
  if (request.every((field) => field.status === 'not-evidenced')) {
    report('PATTERN-OPERATION', placeCell(head.cell('Operation')), {
      message: `${quote(operation.id)} has no body to build`,
      found: operation.id,
      expected: 'an operation with evidenced fields under ### Request',
    });
    return undefined;
  }
  if (operation.parts.some((part) => part.name === 'path')) {
    report('PATTERN-OPERATION', placeCell(head.cell('Operation')), {
      message: `${quote(operation.id)} has parameters in its path, which no builder is given`,
      found: operation.id,
      expected: 'an operation whose whole request is its body',
    });
    return undefined;
  }
  const fields: TakenField[] = [];
  const paths = new Set<string>();
  for (const row of rows) {
    const field = readTaken(row, paths, request, report);
    if (field !== undefined) fields.push(field);
  }
  for (const missing of listMissing(request, paths)) {
    reportField(
      head.cell('Pattern'),
      `${quote(missing)} is required and not in the pattern ${name}`,
      name,
      [],
      report,
      `a row for ${missing}`,
    );
  }
  return {
    name,
    operation: operation.id,
    purpose,
    class: kind,
    fields,
    ...optionalText('notes', head.cell('Notes')),
    origin: head.origin,
  };
}

/** The operation that a cell names. */
export function findTarget(cell: Cell, operations: readonly Operation[], report: Report): Operation | undefined {
  const mark = readSoleMark(cell, 'an operation', report);
  if (mark === undefined) return undefined;
  const operation = operations.find((candidate) => candidate.id === mark.text);
  if (operation === undefined) {
    report('PATTERN-OPERATION', placeCell(cell, mark.from, mark.to), {
      message: `${quote(mark.text)} is no operation`,
      found: mark.text,
      nearest: findNearest(
        mark.text,
        operations.map((candidate) => candidate.id),
      ),
    });
  }
  return operation;
}

/** `taken` are the paths of the rows so far, also of those that could not be read: what is wrong with a row is said once. */
function readTaken(
  row: RowOf<'takes'>,
  taken: Set<string>,
  request: readonly Field[],
  report: Report,
): TakenField | undefined {
  const path = readName(row.cell('Field'), 'field', report);
  const takes = readWord(row.cell('Takes'), TAKES, report);
  const marks = readMarkList(row.cell('Values'), 'values', report);
  if (path === undefined) return undefined;
  const isTaken = taken.has(path);
  taken.add(path);
  if (takes === undefined) return undefined;
  const cell = row.cell('Field');
  const evidenced = request.filter((candidate) => candidate.status !== 'not-evidenced');
  const field = evidenced.find((candidate) => candidate.path === path);
  if (field === undefined) {
    const names = evidenced.map((candidate) => candidate.path);
    reportField(cell, `${quote(path)} is no evidenced field of the request`, path, names, report);
    return undefined;
  }
  const parent = path.includes('.') ? path.slice(0, path.lastIndexOf('.')).replace(/\[\]$/, '') : undefined;
  if (isTaken) {
    report('NAME-DUPLICATE', placeCell(cell), { message: `${quote(path)} is already in the pattern`, found: path });
    return undefined;
  }
  if (parent !== undefined && !taken.has(parent)) {
    reportField(cell, `${quote(path)} stands before its parent`, path, [], report, `a row for ${parent} above`);
    return undefined;
  }
  const values = marks.map((mark) => mark.text);
  const wrong = explainTakes(field, takes, values);
  if (wrong === undefined)
    return { path, takes, values, ...optionalText('notes', row.cell('Notes')), origin: row.origin };
  reportField(row.cell(wrong.column), wrong.message, wrong.found, wrong.legal, report);
  return undefined;
}

interface Wrong {
  readonly column: 'Takes' | 'Values';
  readonly message: string;
  readonly found: string;
  readonly legal: readonly string[];
}

function explainTakes(field: Field, takes: TakenField['takes'], values: readonly string[]): Wrong | undefined {
  const needsValue = takes === 'fixed' || takes === 'default';
  if (needsValue && (values.length === 0 || (takes === 'fixed' && values.length > 1)))
    return { column: 'Values', message: `${takes} needs the value that is sent`, found: values.join(', '), legal: [] };
  if (takes === 'numbered' && (field.type.kind !== 'integer' || !/\[\]\.[^.[]+$/.test(field.path) || values.length > 0))
    return { column: 'Takes', message: 'numbered is for whole numbers of list items', found: takes, legal: [] };
  const legal = listLegal(field);
  const strange = legal === undefined ? undefined : values.find((value) => !legal.includes(value));
  if (strange !== undefined)
    return {
      column: 'Values',
      message: `${quote(strange)} is no evidenced value of ${quote(field.path)}`,
      found: strange,
      legal: legal ?? [],
    };
  if (values.length > 0 && legal === undefined && field.type.kind !== 'string')
    return {
      column: 'Values',
      message: `values of ${quote(field.path)} cannot be listed`,
      found: values.join(', '),
      legal: [],
    };
  return undefined;
}

function listLegal(field: Field): string[] | undefined {
  if (field.type.kind === 'boolean') return ['true', 'false'];
  if (field.type.kind !== 'enum') return undefined;
  return field.values.filter((value) => value.status !== 'not-evidenced').map((value) => value.value);
}

/** Fields that every such request has: required themselves, with a parent that the pattern takes. */
function listMissing(request: readonly Field[], paths: ReadonlySet<string>): string[] {
  return request
    .filter((field) => field.required.kind === 'yes' && field.status !== 'not-evidenced' && !paths.has(field.path))
    .filter((field) => {
      const end = field.path.lastIndexOf('.');
      return end === -1 || paths.has(field.path.slice(0, end).replace(/\[\]$/, ''));
    })
    .map((field) => field.path);
}

function reportField(
  cell: Cell,
  message: string,
  found: string,
  candidates: Iterable<string>,
  report: Report,
  expected?: string,
): void {
  report('PATTERN-FIELD', placeCell(cell), {
    message,
    found,
    nearest: findNearest(found, [...candidates]),
    ...(expected === undefined ? {} : { expected }),
  });
}
