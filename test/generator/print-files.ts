// All files that a model is made into, as texts: whatever would go wrong while one of them is printed goes wrong here.
import type { ContractModel } from '../../generator/kernel/contract-model.ts';
import { planFiles } from '../../generator/plan/plan-files.ts';

export function printFiles(model: ContractModel): Map<string, string> {
  return new Map(planFiles(model, []).map(({ path, print }) => [path, print()]));
}
