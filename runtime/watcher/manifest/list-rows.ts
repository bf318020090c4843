// The rows of the register that a body stood on, by their addresses and not by line numbers, which every edit moves.
import { findPart } from '../../../generated/kernel/check.ts';
import { visitBody } from '../../../generated/kernel/classify.ts';
import { readOwn, toField } from '../../../generated/kernel/paths.ts';
import { estimateCost } from '../../../generated/kernel/prices.ts';
import type { FieldRow } from '../../../generated/kernel/specification.ts';
import { operations } from '../../../generated/operations.ts';
import { prices, units } from '../../../generated/prices.ts';
import type { EventData } from '../../store/event.ts';

/** Operation, fields and values in the order of the body, then the price. */
export function listRows({ operation: id, body, given }: EventData['queued']): readonly string[] {
  const operation = operations.find((candidate) => candidate.id === id);
  const part = operation === undefined ? undefined : findPart(operation, 'request');
  if (operation === undefined || part === undefined) return [id];
  const rows = new Set([id]);
  visitBody(body, [], (path, value) => {
    const row = readOwn(part.fields, toField(path));
    if (row !== undefined) rows.add(nameRow(id, row, value));
  });
  const estimate = estimateCost(operation, prices[id], units, body, given);
  if (estimate.kind === 'priced') rows.add(estimate.price.price);
  return [...rows];
}

function nameRow(operation: string, { path, values }: FieldRow, value: unknown): string {
  const isKnown = values !== undefined && Object.hasOwn(values, String(value));
  return isKnown ? `${operation}/${path}=${String(value)}` : `${operation}/${path}`;
}
