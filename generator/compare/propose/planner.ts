// What everything that plans changes shares: the register, what a row may claim, and where it belongs.
import type { ContractModel, Reading } from '../../kernel/contract-model.ts';
import type { RowGrader } from './grade-rows.ts';
import type { RowLocator } from './locate-rows.ts';

export interface Planner {
  readonly model: ContractModel;
  readonly grader: RowGrader;
  readonly locator: RowLocator;
  /** By subject. */
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
  /** Ids of operations in lower case without their dot: those of the register, and those that were proposed. */
  readonly ids: Set<string>;
}
