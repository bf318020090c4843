// The OpenAPI document of a register, as whoever reads the file sees it.
import type { ContractModel } from '../../../../generator/kernel/contract-model.ts';
import { readAt } from '../../../../generator/kernel/paths.ts';
import { isRecord } from '../../../../generator/kernel/view.ts';
import { compileOperations } from '../../../../generator/plan/compile-operations.ts';
import type { ServiceSettings } from '../../../../generator/plan/service-settings.ts';
import { streamOpenapi } from '../../../../generator/print/openapi/print-openapi.ts';

export interface OpenapiDocument {
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** What stands at a path of keys. */
  at(...path: readonly (string | number)[]): unknown;
  /** The keys of the object there; none if there is none. */
  keys(...path: readonly string[]): string[];
}

export function readOpenapi(model: ContractModel, settings: ServiceSettings = {}): OpenapiDocument {
  const text = [...streamOpenapi(model, compileOperations(model), settings)].join('');
  const value: unknown = JSON.parse(text);
  if (!isRecord(value)) throw new Error('the document is no object');
  const at = (...path: readonly (string | number)[]) => readAt(value, path);
  return { text, value, at, keys: (...path) => Object.keys(at(...path) ?? {}) };
}
