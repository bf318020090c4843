// What is known of each field of a request that its schema accepts: conditions compiled for such a request need not ask for it again.
import type { Operation, TextFormat } from '../kernel/contract-model.ts';

export interface ValidField {
  /** There whenever the object is that it belongs to. */
  readonly isRequired: boolean;
  /** Values of an enum. */
  readonly values?: readonly string[];
  readonly formats: readonly TextFormat[];
}

/** Fields of the body by path. What is not evidenced is not among them, nor what stands in path and query: no valid body has them. */
export type RequestFields = ReadonlyMap<string, ValidField>;

export function listRequestFields(operation: Pick<Operation, 'parts'>): RequestFields {
  const fields = operation.parts.find((part) => part.name === 'request')?.fields ?? [];
  return new Map(
    fields
      .filter((field) => field.status !== 'not-evidenced')
      .map(({ path, type, required, values }): [string, ValidField] => [
        path,
        {
          isRequired: required.kind === 'yes',
          formats: type.kind === 'string' ? type.formats : [],
          ...(type.kind === 'enum'
            ? { values: values.filter(({ status }) => status !== 'not-evidenced').map(({ value }) => value) }
            : {}),
        },
      ]),
  );
}
