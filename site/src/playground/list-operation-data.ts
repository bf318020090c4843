// The data of every operation that the playground can check, read from the repository as it is now.
import { readContract } from '../model/contract.ts';
import { readPatternBodies } from '../operations/read-document-bodies.ts';
import { readExamples } from '../operations/read-examples.ts';
import { findHost } from '../operations/sampled-operation.ts';
import { describeOperation, type OperationData } from './operation-data.ts';

/** In the order of the register. */
export function listOperationData(): OperationData[] {
  const contract = readContract();
  const examples = readExamples();
  const context = { contract, host: findHost(contract.model), bodies: readPatternBodies() };
  return contract.model.operations.flatMap((operation) => {
    const own = examples.get(operation.id);
    const data = own === undefined ? undefined : describeOperation(operation, own, context);
    return data === undefined ? [] : [data];
  });
}
