// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// Addresses of rows: `omniVideo.create/mode=std`, never a line number, so that a moved row stays the same row; only rejected shapes, which have no name, are counted.
import type { ErrorRow, Operation, PartName, UnitRow } from '../kernel/contract-model.ts';

const PREFIXES: Readonly<Record<PartName, string>> = {
  request: '',
  path: 'path:',
  query: 'query:',
  headers: 'header:',
  response: 'response:',
  callback: 'callback:',
  error: 'error:',
  given: 'given:',
};

export function addressField(operation: string, part: PartName, path: string): string {
  return `${operation}/${PREFIXES[part]}${path}`;
}

export function addressValue(field: string, value: string): string {
  return `${field}=${value}`;
}

export function addressRule(operation: string, rule: string): string {
  return `${operation}#${rule}`;
}

export function addressModel(operation: string, model: string, field: string, count: number): string {
  return `${operation}#model:${model}/${field}${count === 0 ? '' : `~${count + 1}`}`;
}

export function addressPrice(operation: string, price: string): string {
  return `${operation}#price:${price}`;
}

export function addressUnit(unit: string): string {
  return `unit:${unit}`;
}

export function addressError(code: number): string {
  return `error:${code}`;
}

/** Every address that Subject, Confirms and Rejects cells may use. */
export function listAddresses(
  operations: readonly Operation[],
  errors: readonly ErrorRow[],
  units: readonly UnitRow[],
): Set<string> {
  const addresses = new Set<string>([
    ...errors.map((row) => addressError(row.code)),
    ...units.map((row) => addressUnit(row.name)),
  ]);
  for (const operation of operations) {
    addresses.add(operation.id);
    for (const field of operation.parts.flatMap((part) => part.fields)) {
      addresses.add(field.id);
      for (const value of field.values) addresses.add(value.id);
    }
    for (const rule of operation.rules) addresses.add(rule.id);
    for (const row of operation.models) addresses.add(row.id);
    for (const row of operation.rejected) addresses.add(row.id);
    for (const row of operation.prices) addresses.add(row.id);
  }
  return addresses;
}
