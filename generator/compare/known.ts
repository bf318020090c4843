// What the register knows already: keys and values that the service refuses, and disagreements between sources that were decided.
import type { ASTNode } from '@marcbachmann/cel-js';
import { parse } from '@marcbachmann/cel-js';
import { findStrangeValues } from '../conditions/find-strange-values.ts';
import { addressField, addressValue } from '../kernel/addresses.ts';
import type { ContractModel, Operation, Origin, Reading, RejectedShape } from '../kernel/contract-model.ts';
import { findPart } from './parts.ts';

/** A shape that the service refuses, or that this project does not send. */
export interface Refusal {
  readonly why: string;
  readonly instead: string;
  readonly origin: Origin;
}

export interface Known {
  /** By the address that the key or value would have. */
  readonly refused: ReadonlyMap<string, Refusal>;
  /** Readings by subject. */
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
}

export function collectKnown(model: ContractModel): Known {
  const refused = new Map<string, Refusal>();
  const add = (operation: Operation, shape: RejectedShape | undefined, refusal: Refusal): void => {
    for (const address of listRefused(operation, shape)) if (!refused.has(address)) refused.set(address, refusal);
  };
  const quarantine = Map.groupBy(model.quarantine, (row) => row.operation);
  for (const operation of model.operations) {
    for (const { shape, seen, instead, origin } of operation.rejected)
      add(operation, shape, { why: seen, instead, origin });
    for (const { shape, why, instead, origin } of quarantine.get(operation.id) ?? [])
      add(operation, shape, { why, instead, origin });
  }
  return { refused, readings: Map.groupBy(model.readings, ({ subject }) => subject) };
}

/** A key by its path; of a condition the values that no enum of the request has, so that only the refused shape can mean them. */
function listRefused(operation: Operation, shape: RejectedShape | undefined): string[] {
  switch (shape?.kind) {
    case 'field':
      return [addressField(operation.id, 'request', shape.path)];
    case 'condition': {
      const enums = new Map(
        (findPart(operation, 'request')?.fields ?? [])
          .filter((field) => field.type.kind === 'enum')
          .map((field) => [field.path, field.values.map(({ value }) => value)]),
      );
      const tree: ASTNode = parse(shape.condition.cel).ast;
      return findStrangeValues(tree, enums).map(({ path, value }) =>
        addressValue(addressField(operation.id, 'request', path), value),
      );
    }
    case 'text':
    case undefined:
      return [];
  }
}
