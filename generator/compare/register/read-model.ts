// A second register as an upstream contract. Its hypotheses are left out: what it does not claim itself contradicts nobody.
import { type ContractModel, type Graded, type Operation, type Origin, PARTS } from '../../kernel/contract-model.ts';
import { placeOrigin } from '../../model/row-reader.ts';
import type { Shape, Upstream, UpstreamPlace } from '../upstream.ts';
import { type ShapeRow, shapeRows } from './shape-rows.ts';

export function readModel(model: ContractModel): Upstream {
  return {
    operations: model.operations.filter(isEvidenced).map((operation) => ({
      label: operation.id,
      aliases: operation.path === '' ? [] : [`${operation.method} ${operation.path}`],
      method: operation.method,
      path: operation.path,
      parts: readParts(operation),
      at: placeRow(operation.id, operation.origin, 'Operation'),
    })),
  };
}

function readParts(operation: Operation): Map<Operation['parts'][number]['name'], Shape> {
  const at = placeRow(operation.id, operation.origin, 'Operation');
  return new Map(
    operation.parts
      .filter(({ name }) => PARTS[name] !== 'known')
      .map(({ name, fields }) => [name, shapeRows(fields.filter(isEvidenced).map(readRow), name, at)]),
  );
}

function readRow({
  id,
  path,
  type,
  required,
  limits,
  default: fallback,
  values,
  origin,
}: Operation['parts'][number]['fields'][number]): ShapeRow {
  return {
    path,
    type,
    required: required.kind,
    limits,
    ...(fallback === undefined ? {} : { default: fallback }),
    values: values
      .filter(isEvidenced)
      .map((value) => ({ value: value.value, at: placeRow(value.id, value.origin, 'Value') })),
    at: placeRow(id, origin, 'Field'),
  };
}

function isEvidenced({ status }: Graded): boolean {
  return status !== 'not-evidenced';
}

function placeRow(address: string, origin: Origin, column: string): UpstreamPlace {
  return { place: placeOrigin(origin, column), pointer: address };
}
