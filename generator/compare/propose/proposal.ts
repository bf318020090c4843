// What could be written into the register because of a difference, before anybody knows in which words and lines.
import type { Field, FieldType, Limit, Operation, PartName, Scalar } from '../../kernel/contract-model.ts';

/** A row of a fields table as far as upstream tells it. */
export interface ProposedField {
  readonly path: string;
  readonly type: FieldType;
  readonly required: 'yes' | 'no' | 'expected';
  readonly default?: Scalar;
  readonly limits: readonly Limit[];
  readonly values: readonly string[];
}

export type Proposal =
  /** New rows of one part, parents before children. */
  | {
      readonly kind: 'fields';
      readonly operation: Operation;
      readonly part: PartName;
      readonly fields: readonly ProposedField[];
    }
  | {
      readonly kind: 'value';
      readonly operation: Operation;
      readonly part: PartName;
      readonly field: Field;
      readonly value: string;
    }
  /** A row that rests on too little: one more source behind it, and the status that follows. */
  | { readonly kind: 'evidence'; readonly row: Evidenced }
  /** What a row leaves open and upstream says. */
  | {
      readonly kind: 'detail';
      readonly row: Evidenced;
      readonly field: Field;
      readonly limits: readonly Limit[];
      readonly default?: Scalar;
    }
  /** Two sources that contradict each other: both readings, and the question that they leave. */
  | { readonly kind: 'readings'; readonly row: Evidenced; readonly ours: string; readonly theirs: string }
  | {
      readonly kind: 'operation';
      readonly method: Operation['method'];
      readonly path: string;
      readonly name?: string;
      readonly parts: ReadonlyMap<PartName, readonly ProposedField[]>;
    };

/** A graded row of the register with its address. */
export interface Evidenced {
  readonly id: string;
  readonly operation: string;
  readonly row: Pick<Field, 'status' | 'evidence' | 'origin'>;
}
