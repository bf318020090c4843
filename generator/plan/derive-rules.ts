// Every condition of an operation as one list: conditional requirements, rules, model rows and rejected shapes all become CEL that must be true.
import { computeStatus, type EvidenceBase } from '../check/compute-status.ts';
import type { Field, ModelRow, Operation, Origin, RejectedRow, Status } from '../kernel/contract-model.ts';
import { describeModel, describeRequirement } from '../kernel/describe-requirement.ts';
import { isEvidenced } from './is-evidenced.ts';

export interface DerivedRule {
  readonly id: string;
  readonly kind: 'required' | 'rule' | 'model' | 'rejected';
  /** Must be true of a good request. */
  readonly cel: string;
  /** The field that the rule is shown at; found in the condition, if absent. */
  readonly at?: string;
  readonly message: string;
  readonly instead?: string;
  readonly status: Status;
  readonly evidence: readonly string[];
  readonly origin: Origin;
}

/** Rules that are generated; what is not evidenced is left out, refused shapes are always kept. */
export function deriveRules(operation: Operation, base: EvidenceBase): DerivedRule[] {
  const fields = operation.parts
    .filter((part) => part.name === 'request' || part.name === 'query' || part.name === 'path')
    .flatMap((part) => part.fields);
  return [
    ...fields.filter(isEvidenced).flatMap((field) => deriveRequired(operation.id, field)),
    ...operation.rules.filter(isEvidenced).map(
      (rule): DerivedRule => ({
        id: rule.id,
        kind: 'rule',
        cel: rule.condition.cel,
        message: rule.message,
        ...pick(rule),
      }),
    ),
    ...operation.models.filter(isEvidenced).map(deriveModel),
    ...operation.rejected.flatMap((row) => deriveRejected(operation.id, row, base)),
  ];
}

function pick({ status, evidence, origin }: { status: Status; evidence: readonly string[]; origin: Origin }) {
  return { status, evidence, origin };
}

function deriveRequired(operation: string, field: Field): DerivedRule[] {
  if (field.required.kind !== 'if') return [];
  const holds =
    field.type.kind === 'string' || field.type.kind === 'array'
      ? `filled(this.${field.path})`
      : `has(this.${field.path})`;
  const { cel } = field.required.condition;
  return [
    {
      id: `${operation}#required:${field.path}`,
      kind: 'required',
      cel: `(${cel}) ? ${holds} : true`,
      at: field.path,
      message: describeRequirement(field.path, showCondition(cel)),
      ...pick(field),
    },
  ];
}

function deriveModel(row: ModelRow): DerivedRule {
  return {
    id: row.id,
    kind: 'model',
    cel: row.condition.cel,
    at: row.field,
    message: describeModel(row, row.when === undefined ? undefined : showCondition(row.when)),
    ...pick(row),
  };
}

/** A condition as people read it: of `this.` they need not be told. */
function showCondition(cel: string): string {
  return cel.replaceAll(/\bthis\./g, '');
}

function deriveRejected(operation: string, row: RejectedRow, base: EvidenceBase): DerivedRule[] {
  if (row.shape.kind !== 'condition') return [];
  const { cel } = row.shape.condition;
  return [
    {
      id: row.id,
      kind: 'rejected',
      cel: `!(${cel})`,
      message: row.seen,
      ...(row.instead === '' ? {} : { instead: row.instead }),
      status: gradeRejected(operation, row, base),
      evidence: row.evidence,
      origin: row.origin,
    },
  ];
}

/** A refusal seen in a run of this project is live-confirmed, whatever its outcome; else the evidence speaks as for any row. */
export function gradeRejected(operation: string, row: RejectedRow, base: EvidenceBase): Status {
  if (row.evidence.some((id) => base.runs.has(id))) return 'live-confirmed';
  return computeStatus({ id: row.id, operation }, row.evidence, base);
}
