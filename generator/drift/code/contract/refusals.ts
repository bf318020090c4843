// What the service refuses by name: keys that are no fields although people send them, and values that it took once.

import { addressField, addressValue } from '../../../kernel/addresses.ts';
import type { ContractModel, Operation, RejectedRow } from '../../../kernel/contract-model.ts';
import { nameField } from './wire-tree.ts';

export interface Refusals {
  /** By the last segment of the key. */
  readonly keys: ReadonlyMap<string, RejectedRow>;
  /** By the address of the value. */
  readonly values: ReadonlyMap<string, RejectedRow>;
}

export function indexRefusals(model: ContractModel): Refusals {
  return {
    keys: new Map(model.operations.flatMap(listKeys)),
    values: new Map(model.operations.flatMap(listValues)),
  };
}

type Refusal = readonly [name: string, row: RejectedRow];

function listKeys({ rejected }: Operation): Refusal[] {
  return rejected.flatMap((row): Refusal[] => (row.shape.kind === 'field' ? [[nameField(row.shape.path), row]] : []));
}

/** A condition that is true of one value of one field, whatever else is sent. */
const VALUE = /^this\.([\w.]+) == "([^"\\]+)"(?: && has\(this\.\1\))?$/;

function listValues({ id, rejected }: Operation): Refusal[] {
  return rejected.flatMap((row): Refusal[] => {
    const [, path, value] = (row.shape.kind === 'condition' ? VALUE.exec(row.shape.condition.cel) : null) ?? [];
    if (path === undefined || value === undefined) return [];
    return [[addressValue(addressField(id, 'request', path), value), row]];
  });
}
