// The generated code of one operation that a check needs; loaded when the operation is chosen.
import type { PriceScope, Unit } from '../../../../generated/kernel/prices.ts';
import type { QuarantineScope } from '../../../../generated/kernel/quarantine.ts';
import type { OperationSpecification } from '../../../../generated/kernel/specification.ts';
import type { Answer } from '../../../../runtime/check/payload.ts';

export interface OperationCode {
  readonly operation: OperationSpecification;
  readonly prices: PriceScope | undefined;
  readonly units: Readonly<Record<string, Unit>>;
  readonly quarantine: QuarantineScope | undefined;
  /** Checks what the service sends. */
  readonly checkAnswer: (kind: 'response' | 'callback' | 'error', body: unknown) => Answer;
}
