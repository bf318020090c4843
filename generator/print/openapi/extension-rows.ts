// What OpenAPI has no place for, as extensions of an operation: its rules, models, refused shapes and prices, each with its grade.
import type { Graded, Operation, RejectedShape, UnitRow } from '../../kernel/contract-model.ts';
import type { CompiledOperation } from '../../plan/compile-operations.ts';
import { isEvidenced } from '../../plan/is-evidenced.ts';
import { printRow } from '../row-reference.ts';

interface DatedGrade extends Graded {
  readonly since?: string;
}

export function listExtensions(compiled: CompiledOperation) {
  return {
    'x-rules': orAbsent(listRules(compiled)),
    'x-models': orAbsent(listModels(compiled)),
    'x-rejected': orAbsent(listRejected(compiled)),
    'x-prices': orAbsent(listPrices(compiled.operation)),
  };
}

export function gradeOf({ status, evidence, origin, since }: DatedGrade) {
  return { status, evidence, row: printRow(origin), since };
}

export function describeUnit(unit: UnitRow) {
  return { currency: unit.currency, listPrice: unit.listPrice, notes: unit.notes, ...gradeOf(unit) };
}

/** Conditional requirements too: what must be true of a good request, and what is said when it is not. */
function listRules({ operation, rules }: CompiledOperation) {
  const since = new Map(operation.rules.map((rule) => [rule.id, rule.since]));
  return rules
    .filter(({ kind }) => kind === 'rule' || kind === 'required')
    .map((rule) => ({
      id: rule.id,
      condition: rule.cel,
      message: rule.message,
      reads: rule.compiled.reads,
      ...gradeOf(rule),
      since: since.get(rule.id),
    }));
}

function listModels({ operation, rules }: CompiledOperation) {
  const messages = new Map(rules.map((rule) => [rule.id, rule.message]));
  return operation.models.filter(isEvidenced).map((row) => ({
    id: row.id,
    model: row.model,
    field: row.field,
    allowed: row.allowed,
    when: row.when,
    condition: row.condition.cel,
    message: messages.get(row.id),
    notes: row.notes,
    ...gradeOf(row),
  }));
}

function listRejected({ operation, rules }: CompiledOperation) {
  const statuses = new Map(rules.map((rule) => [rule.id, rule.status]));
  return operation.rejected.map((row) => ({
    id: row.id,
    ...describeShape(row.shape),
    seen: row.seen,
    instead: row.instead === '' ? undefined : row.instead,
    status: statuses.get(row.id),
    evidence: row.evidence,
    row: printRow(row.origin),
  }));
}

function describeShape(shape: RejectedShape) {
  switch (shape.kind) {
    case 'condition':
      return { condition: shape.condition.cel };
    case 'field':
      return { field: shape.path };
    case 'text':
      return { text: shape.text };
  }
}

function listPrices(operation: Operation) {
  return operation.prices.filter(isEvidenced).map((row) => ({
    id: row.id,
    applies: row.condition?.cel,
    units: row.units,
    unit: row.unit,
    per: row.per,
    quantity: row.quantity?.cel,
    notes: row.notes,
    ...gradeOf(row),
  }));
}

function orAbsent<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
