// Values of fields: what code compares a field with, or puts into one, is a registered value of it and of its type.
import { type Field, PARTS } from '../../kernel/contract-model.ts';
import { findNearest } from '../../kernel/nearest.ts';
import { judgeGivenValue } from './check-status.ts';
import type { Inspection } from './inspection.ts';
import { listMeetings, type Meeting } from './meetings.ts';
import { describePosition, listLikely, type Position } from './position/position.ts';
import type { Literal } from './source/literals.ts';

export function checkValues(inspection: Inspection): void {
  for (const { nodes } of inspection.sources)
    for (const node of nodes)
      for (const meeting of listMeetings(node, inspection.positions)) judgeMeeting(meeting, inspection);
}

function judgeMeeting({ position, literals, isGiven }: Meeting, inspection: Inspection): void {
  const fields = listScalars(position);
  if (fields === undefined) return;
  for (const literal of literals) {
    // An empty text means that nothing was sent, whatever the field is.
    if (literal.value === '') continue;
    if (!fields.some((field) => takesKind(field, literal))) reportKind(literal, position, fields, inspection);
    else if (fields.every((field) => field.type.kind === 'enum')) judgeValue(literal, position, fields, inspection);
    else if (literal.kind === 'number') judgeServiceCode(literal, position, inspection);
    if (isGiven) judgeGivenValue(literal, position, inspection);
  }
}

/** The fields that the value may be; undefined if it may be a list, an object or a whole body. */
function listScalars(position: Position): Field[] | undefined {
  const fields: Field[] = [];
  for (const { node, depth } of listLikely(position)) {
    if (depth > 0 || node.field === undefined) return undefined;
    const { kind } = node.field.type;
    if (kind === 'object' || kind === 'array' || kind === 'unknown') return undefined;
    fields.push(node.field);
  }
  return fields;
}

/** Whether the field can hold a value of this kind; what the service is known to send besides is taken as well. */
function takesKind({ type, limits }: Field, { kind }: Literal): boolean {
  if (limits.some((limit) => limit.kind === 'tolerate')) return true;
  switch (type.kind) {
    case 'boolean':
      return kind === 'boolean';
    case 'integer':
    case 'number':
      return kind === 'number';
    case 'string':
    case 'enum':
      return kind === 'text';
    default:
      return true;
  }
}

function reportKind(
  literal: Literal,
  position: Position,
  fields: readonly Field[],
  { report, judged }: Inspection,
): void {
  judged.add(literal.node);
  const types = [
    ...new Set(
      fields.map((field) => (field.type.kind === 'string' || field.type.kind === 'enum' ? 'text' : field.type.kind)),
    ),
  ];
  report('CODE-VALUE', literal.node, {
    message: `${describePosition(position)} is ${types.join(' or ')} and never equals ${describeLiteral(literal)}`,
    found: String(literal.value),
    expected: types.join(', '),
  });
}

function describeLiteral({ kind, value }: Literal): string {
  return kind === 'text' ? `the text ${JSON.stringify(value)}` : `the ${kind} ${String(value)}`;
}

function judgeValue(literal: Literal, position: Position, fields: readonly Field[], inspection: Inspection): void {
  const { report, judged, contract } = inspection;
  const found = String(literal.value);
  judged.add(literal.node);
  const values = new Set(fields.flatMap((field) => field.values.map((value) => value.value)));
  if (values.has(found)) return;
  const isModel = contract.models.holdsOnly([...values]);
  const nearest = findNearest(found, values);
  report(isModel ? 'CODE-MODEL' : 'CODE-VALUE', literal.node, {
    message: `${JSON.stringify(found)} is no registered value of ${describePosition(position)}`,
    found,
    expected: [...values].join(', '),
    nearest,
  });
}

/** A code of the service, as error bodies and answers have it in their field of that name. */
function judgeServiceCode(literal: Literal, position: Position, inspection: Inspection): void {
  const { errors } = inspection.contract.rows.contract;
  const isCode = listLikely(position).every(
    ({ node }) => node.field?.path === 'code' && PARTS[node.part] === 'received',
  );
  if (!isCode || errors.length === 0 || errors.some((row) => row.code === literal.value)) return;
  inspection.report('CODE-VALUE', literal.node, {
    message: `${String(literal.value)} is no registered code of the service`,
    found: String(literal.value),
    expected: errors.map((row) => String(row.code)).join(', '),
  });
}
