// The parts of an operation in the model by name.
import type { Operation, Part, PartName } from '../kernel/contract-model.ts';

export function findPart(operation: Operation, name: PartName): Part | undefined {
  return operation.parts.find((part) => part.name === name);
}
