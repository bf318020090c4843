// Prints the contract model as JSON: the file that the site, the emulator and the drift checks read instead of markdown.
import type { ContractModel } from '../kernel/contract-model.ts';
import { printJson } from './print-json.ts';

export function printContract(model: ContractModel): string {
  return printJson(model);
}
