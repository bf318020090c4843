// Prints the contract model as JSON: the file that the site, the emulator and the drift checks read instead of markdown.
import type { ContractModel } from '../kernel/contract-model.ts';
import { streamJson } from './print-json.ts';

/** In pieces, each not longer than a row. */
export function streamContract(model: ContractModel): Iterable<string> {
  return streamJson(model, 2);
}
