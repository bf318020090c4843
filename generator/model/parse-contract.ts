// Reads the text of a contract.json that may come from anywhere.
import type { ContractModel } from '../kernel/contract-model.ts';
import { toJsonPath } from '../kernel/paths.ts';
import { contractSchema } from './contract-schema.ts';

/** A text says why it is no contract of this version of the tool. */
export function parseContract(text: string): ContractModel | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'it is no JSON';
  }
  const parsed = contractSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return `${toJsonPath(issue?.path ?? [])} is not what this version of the tool writes (${issue?.message})`;
}
