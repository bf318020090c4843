// Reads the tables whose rows are conditions on the whole request: rules and rejected shapes.
import { hasOpenMark, readMarks, readSoleMark } from '../cells/marks.ts';
import { quote, readDate, readText } from '../cells/words.ts';
import type { EnumValues } from '../conditions/find-strange-values.ts';
import type { ConditionReader } from '../conditions/read-condition.ts';
import type { Report } from '../findings/finding.ts';
import { addressRule } from '../kernel/addresses.ts';
import type { Condition, Field, RejectedRow, RejectedShape, Rule } from '../kernel/contract-model.ts';
import { findNearest } from '../kernel/nearest.ts';
import type { Place } from '../read/page.ts';
import { type Cell, placeCell } from '../tables/cell.ts';
import { type RowOf, readEvidence, readGrade, readName } from './row-reader.ts';

/** A field of the request; whether it is required plays no part here. */
export type ModelField = Omit<Field, 'required'>;

export interface ConditionContext {
  readonly operation: string;
  readonly reader: ConditionReader;
  readonly request: readonly ModelField[];
  readonly known: ReadonlySet<string>;
  readonly report: Report;
}

/** A condition on a good request; values that its enums do not have are findings. */
export function readCel(cell: Cell, from: number, cel: string, context: ConditionContext): Condition | undefined {
  const place = (start: number, end: number) => placeCell(cell, from + start, from + end);
  const condition = readShapeCondition(cel, place, context);
  if (condition !== undefined) reportStrangeValues(cel, place, context);
  return condition;
}

/** Texts that are compared with an enum and are none of its values. */
export function reportStrangeValues(
  cel: string,
  place: (start: number, end: number) => Place,
  context: ConditionContext,
): void {
  const strange = context.reader.findStrangeValues(cel, listEnumValues(context.request));
  for (const { value, path, legal, start, end } of strange) {
    context.report('CONDITION-VALUE', place(start, end), {
      message: `${quote(value)} is no value of ${quote(path)}`,
      found: value,
      expected: legal.join(', '),
      nearest: findNearest(value, legal),
    });
  }
}

/** A condition on any request, also on one that holds what no field can have. */
function readShapeCondition(
  cel: string,
  place: (start: number, end: number) => Place,
  context: ConditionContext,
): Condition | undefined {
  const condition = context.reader.read(cel, place, context.report);
  if (condition === undefined) return undefined;
  // It becomes a part of larger conditions, whose rest a comment would swallow. Two slashes may also stand in a text.
  if (!cel.includes('//') || context.reader.read(`(${cel})`, place, () => undefined) !== undefined) return condition;
  context.report('CONDITION-SYNTAX', place(0, cel.length), { message: 'the condition holds a comment', found: cel });
  return undefined;
}

function listEnumValues(fields: ConditionContext['request']): EnumValues {
  const enums = fields.filter((field) => field.type.kind === 'enum');
  return new Map(enums.map((field) => [field.path, field.values.map((value) => value.value)]));
}

export function readRule(row: RowOf<'rules'>, taken: readonly Rule[], context: ConditionContext): Rule | undefined {
  const { report, operation, known } = context;
  const name = readName(row.cell('Rule'), 'rule', report);
  const mark = readSoleMark(row.cell('Holds when'), 'a condition', report);
  const condition = mark === undefined ? undefined : readCel(row.cell('Holds when'), mark.from, mark.text, context);
  const message = readText(row.cell('Message'));
  const grade = readGrade(row, known, report);
  const since = readDate(row.cell('Since'), report);
  if (message === '')
    report('CELL-EMPTY', placeCell(row.cell('Message')), {
      message: 'the rule has no message',
      expected: 'what must hold, and what to do',
    });
  if (name !== undefined && taken.some((rule) => rule.name === name)) {
    report('NAME-DUPLICATE', placeCell(row.cell('Rule')), {
      message: `${quote(name)} is already a rule of ${operation}`,
      found: name,
    });
    return undefined;
  }
  if (name === undefined || condition === undefined || grade === undefined) return undefined;
  return {
    id: addressRule(operation, name),
    name,
    condition,
    message,
    ...grade,
    ...(since === undefined ? {} : { since }),
  };
}

export function readRejected(
  row: RowOf<'rejected'>,
  index: number,
  context: ConditionContext,
): RejectedRow | undefined {
  const shape = readShape(row.cell('Shape'), context);
  const evidence = readEvidence(row.cell('Evidence'), context.known, context.report);
  if (shape === undefined) return undefined;
  return {
    id: addressRule(context.operation, `rejected:${index + 1}`),
    shape,
    seen: readText(row.cell('Seen')),
    instead: readText(row.cell('Use instead')),
    evidence,
    origin: row.origin,
  };
}

/** A shape that is refused: a condition, a key that is no field, or words. */
export function readShape(cell: Cell, context: ConditionContext): RejectedShape | undefined {
  if (cell.text === '') {
    context.report('CELL-EMPTY', placeCell(cell), {
      message: 'the shape is empty',
      expected: 'a condition, `field <path>`, or words',
    });
    return undefined;
  }
  if (hasOpenMark(cell.text)) {
    context.report('CELL-CODE', placeCell(cell), {
      message: 'a code mark of the shape is never closed',
      found: cell.text.slice(0, 80),
      expected: 'a condition or `field <path>`, alone in code marks, or words',
    });
    return undefined;
  }
  const [mark, second] = readMarks(cell.text);
  if (mark === undefined || second !== undefined || cell.text.replaceAll('`', '').trim() !== mark.text.trim())
    return { kind: 'text', text: readText(cell) };
  const field = /^field (\S+)$/.exec(mark.text)?.[1];
  if (field !== undefined) {
    if (!context.request.some((candidate) => candidate.path === field)) return { kind: 'field', path: field };
    context.report('MODEL-VALUE', placeCell(cell, mark.from, mark.to), {
      message: `${quote(field)} is a field of the request; a rejected field is none`,
      found: field,
    });
    return undefined;
  }
  // A refused shape may hold a value that the field does not have.
  const place = (start: number, end: number) => placeCell(cell, mark.from + start, mark.from + end);
  const condition = readShapeCondition(mark.text, place, context);
  return condition === undefined ? undefined : { kind: 'condition', condition };
}
