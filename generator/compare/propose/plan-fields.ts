// New rows of fields and values, with their questions.

import { addressField, addressValue } from '../../kernel/addresses.ts';
import type { Pattern } from '../../kernel/contract-model.ts';
import { parentOf } from '../../kernel/paths.ts';
import type { Change, LinesChange } from './change.ts';
import type { Planner } from './planner.ts';
import type { Proposal, ProposedField } from './proposal.ts';
import { writeField, writeValue } from './write-rows.ts';

export function planFields(
  { operation, part, fields }: Extract<Proposal, { kind: 'fields' }>,
  { grader, locator }: Planner,
  patterns: readonly Pattern[],
): Change[] {
  const taken = new Set(patterns.flatMap((pattern) => pattern.fields.map(({ path }) => path)));
  const names = new Set(operation.models.map(({ model }) => model));
  const isPatterned = part === 'request' && patterns.length > 0;
  const [top] = fields;
  const spot = top === undefined ? undefined : locator.field(operation, part, top.path);
  if (spot === undefined) return [];
  const lines: string[] = [];
  const values: string[] = [];
  const questions: LinesChange[] = [];
  for (const field of fields) {
    const id = addressField(operation.id, part, field.path);
    const grade = grader.grade(id, operation.id);
    const written = isPatterned && grade.Status !== 'not-evidenced' ? loosen(field, taken) : { field };
    const line = writeField(written.field, grade, written.notes);
    // A model that is a value of two fields names neither.
    if (part === 'request' && field.values.some((value) => names.has(value))) return [];
    // What stands below a name that no row can have cannot stand either.
    if (line === undefined) return [];
    lines.push(line);
    questions.push(...grader.ask(id, grade.Status, spot.file));
    for (const value of field.values) {
      const address = addressValue(id, value);
      const own = grader.grade(address, operation.id);
      const row = writeValue(field.path, value, own);
      if (row === undefined) continue;
      values.push(row);
      questions.push(...grader.ask(address, own.Status, spot.file));
    }
  }
  const rows: LinesChange = { kind: 'lines', ...spot, lines };
  if (values.length === 0) return [rows, ...questions];
  const place = locator.value(operation, part, undefined);
  return place === undefined ? [] : [rows, { kind: 'lines', ...place, lines: values }, ...questions];
}

/** A pattern takes whatever its request demands, so a row that demands more would break it until a person decides. */
function loosen(field: ProposedField, taken: ReadonlySet<string>): { field: ProposedField; notes?: string } {
  const parent = parentOf(field.path).replace(/\[\]$/, '');
  if (field.required !== 'yes' || (parent !== '' && !taken.has(parent))) return { field };
  return { field: { ...field, required: 'no' }, notes: 'upstream demands it; no pattern takes it yet' };
}

export function planValue(
  { operation, part, field, value }: Extract<Proposal, { kind: 'value' }>,
  { grader, locator }: Planner,
): Change[] {
  const spot = locator.value(operation, part, field);
  const address = addressValue(field.id, value);
  const grade = grader.grade(address, operation.id);
  const line = writeValue(field.path, value, grade);
  const isModel = part === 'request' && operation.models.some(({ model }) => model === value);
  if (spot === undefined || line === undefined || isModel) return [];
  return [{ kind: 'lines', ...spot, lines: [line] }, ...grader.ask(address, grade.Status, spot.file)];
}
