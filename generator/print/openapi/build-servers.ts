// The hosts of the service, which are evidenced like any other value.
import type { ContractModel } from '../../kernel/contract-model.ts';
import { isWebUrl } from '../../kernel/scalars.ts';
import { isEvidenced } from '../../plan/is-evidenced.ts';
import { annotateRow } from '../json-schema/annotate.ts';

/** `address` is that of an enum field whose values are hosts. */
export function buildServers(model: ContractModel, address: string) {
  const fields = model.operations.flatMap((operation) => operation.parts.flatMap((part) => part.fields));
  const values = fields.find((field) => field.id === address)?.values ?? [];
  return (
    values
      .filter(isEvidenced)
      // In a server's URL braces are variables.
      .filter(({ value }) => isWebUrl(value) && !/[{}]/.test(value))
      .map((value) => ({ url: value.value, ...annotateRow(value) }))
  );
}
