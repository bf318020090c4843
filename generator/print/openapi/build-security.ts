// The Authorization header as a security scheme.
import type { Operation } from '../../kernel/contract-model.ts';
import { annotateRow } from '../json-schema/annotate.ts';
import { findHeader } from './headers.ts';

const NAME = 'authorization';

/** The scheme as the first header row describes it; `scheme` is what the project calls it. */
export function buildSecuritySchemes(operations: readonly Operation[], scheme: string | undefined) {
  const field = [...operations.filter(isCommon), ...operations]
    .map((operation) => findHeader(operation, NAME))
    .find((candidate) => candidate !== undefined);
  if (field === undefined) return undefined;
  const kind = scheme === undefined ? { type: 'apiKey', in: 'header', name: field.path } : { type: 'http', scheme };
  return { [NAME]: { ...kind, ...annotateRow(field) } };
}

/** What an operation or, of headers that belong to no single call, the whole service asks for. */
export function describeSecurity(
  operation: Operation,
): readonly Readonly<Record<string, readonly string[]>>[] | undefined {
  const field = findHeader(operation, NAME);
  if (field === undefined) return undefined;
  return field.required.kind === 'yes' ? [{ [NAME]: [] }] : [{ [NAME]: [] }, {}];
}

export function describeCommonSecurity(operations: readonly Operation[]) {
  return operations
    .filter(isCommon)
    .map(describeSecurity)
    .find((security) => security !== undefined);
}

/** An object is no call: its headers are those of every call. */
function isCommon(operation: Operation): boolean {
  return operation.method === 'OBJECT';
}
