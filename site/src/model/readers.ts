// For each field what constrains it from elsewhere: rules, model rows and conditional requirements that read it, each as a sentence.
import type { ContractModel, Operation, Status } from '../../../generated/kernel/contract-model.ts';
import { describeModel, describeRequirement } from '../../../generated/kernel/describe-requirement.ts';

import { sayOrShow } from '../conditions/say-condition.ts';

export interface FieldReader {
  /** The address of the row that constrains the field. */
  readonly address: string;
  readonly kind: 'rule' | 'model' | 'required';
  readonly words: string;
  readonly status: Status;
  readonly reads: readonly string[];
}

/** By the address of the field that is read. A field's own requirement stands in its row and is not listed. */
export function indexReaders(model: ContractModel): Map<string, FieldReader[]> {
  const readers = new Map<string, FieldReader[]>();
  for (const operation of model.operations) {
    const addresses = indexRequestFields(operation);
    for (const reader of listReaders(operation)) {
      for (const path of new Set(reader.reads)) {
        const address = addresses.get(path);
        if (address === undefined || address === reader.address) continue;
        const listed = readers.get(address);
        if (listed === undefined) readers.set(address, [reader]);
        else listed.push(reader);
      }
    }
  }
  return readers;
}

/** Everything that constrains fields of an operation from elsewhere, in the order of the register. */
export function listReaders(operation: Operation): FieldReader[] {
  const fields = operation.parts.flatMap((part) => part.fields);
  return [
    ...operation.rules.map(
      ({ id, message, condition, status }): FieldReader => ({
        address: id,
        kind: 'rule',
        words: message,
        status,
        reads: condition.reads,
      }),
    ),
    ...operation.models.map(
      (row): FieldReader => ({
        address: row.id,
        kind: 'model',
        words: describeModel(row, row.when && sayOrShow(row.when)),
        status: row.status,
        reads: row.condition.reads,
      }),
    ),
    ...fields.flatMap(({ id, path, required, status }): FieldReader[] => {
      if (required.kind !== 'if') return [];
      const { cel, reads } = required.condition;
      return [{ address: id, kind: 'required', words: describeRequirement(path, sayOrShow(cel)), status, reads }];
    }),
  ];
}

/** Addresses of what conditions can read, by the path that they write: body, path and query together, and what is given. */
function indexRequestFields({ parts }: Operation): Map<string, string> {
  const addresses = new Map<string, string>();
  for (const { name, fields } of parts) {
    if (name !== 'request' && name !== 'path' && name !== 'query' && name !== 'given') continue;
    for (const { path, id } of fields) addresses.set(name === 'given' ? `given.${path}` : path, id);
  }
  return addresses;
}
