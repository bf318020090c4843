// Walks the rows of one part and the shape that upstream gives it, side by side: only as deep as the rows go, so that a schema which contains itself ends.

import { addressField } from '../kernel/addresses.ts';
import { type Field, type Operation, PARTS, type Part, type PartName } from '../kernel/contract-model.ts';
import { parentOf } from '../kernel/paths.ts';
import { placeOrigin } from '../model/row-reader.ts';
import { compareDefault, compareLimits } from './compare-limits.ts';
import { comparePresence } from './compare-presence.ts';
import { compareType, printShape } from './compare-type.ts';
import { compareValues } from './compare-values.ts';
import type { Difference } from './difference.ts';
import type { FieldPair } from './field-pair.ts';
import type { Known } from './known.ts';
import { findPart } from './parts.ts';
import { proposeFields } from './propose/propose-fields.ts';
import { refuseKnown, tellEvidenced } from './tell-known.ts';
import { DESCRIBED_ELSEWHERE, listFields, type Shape, type ShapeField } from './upstream.ts';

export function comparePart(operation: Operation, name: PartName, theirs: Shape, known: Known): Difference[] {
  const part: Part = findPart(operation, name) ?? { name, fields: [] };
  const direction = PARTS[name] === 'received' ? 'received' : 'sent';
  const children = Map.groupBy(part.fields, ({ path }) => parentOf(path));
  const differences: Difference[] = [];
  /** Schemas that the walk has come through. */
  const open = new Set<string>();
  if (theirs.types?.has('object') === false) return [refuseBody(operation, name, theirs)];
  walk('', undefined, theirs);
  return differences;

  function walk(parent: string, above: Field | undefined, shape: Shape): void {
    const own = children.get(parent) ?? [];
    const fields = listFields(shape);
    const isUndescribed = saysNothing(shape, parent === '') && own.length > 0;
    if (isUndescribed) {
      differences.push(missDescription(operation, name, above, shape));
      if (fields.size === 0) return;
    }
    const { pointer } = shape.at;
    // A schema that contains itself has been compared where it stood first.
    if (open.has(pointer) && own.length === 0) return;
    const isFirst = !open.has(pointer);
    open.add(pointer);
    const told = new Map([...fields].map(([key, field]) => [foldName(name, key), field]));
    const names = new Set<string>();
    for (const field of own) {
      const key = foldName(name, field.path.slice(parent === '' ? 0 : parent.length + 1));
      names.add(key);
      const other = told.get(key);
      if (other !== undefined) compareField(field, other);
      else if (!isUndescribed) differences.push(...missField(operation, name, field, shape));
    }
    for (const [key, field] of fields)
      if (!names.has(foldName(name, key))) differences.push(meetField(key, field, parent, above));
    if (isFirst) open.delete(pointer);
  }

  function compareField(field: Field, told: ShapeField): void {
    const shape = told.shape();
    const pair: FieldPair = { operation, part: name, direction, field, theirs: shape };
    const place = placeOrigin(field.origin, 'Status');
    differences.push(
      ...tellEvidenced({ operation: operation.id, address: field.id, place }, field, shape.at),
      ...comparePresence(pair, told.presence),
    );
    const verdict = compareType(pair);
    differences.push(...verdict.differences);
    if (!verdict.comparable) return;
    differences.push(...compareValues(pair, known), ...compareLimits(pair), ...compareDefault(pair));
    if (field.type.kind === 'object') walk(field.path, field, shape);
    if (field.type.kind === 'array' && field.type.of.kind === 'object' && shape.items !== undefined)
      walk(`${field.path}[]`, field, shape.items());
  }

  function meetField(key: string, told: ShapeField, parent: string, above: Field | undefined): Difference {
    const path = parent === '' ? key : `${parent}.${key}`;
    const shape = told.shape();
    const address = addressField(operation.id, name, path);
    const own = { operation: operation.id, address };
    const row = known.refused.get(address);
    if (row !== undefined) return refuseKnown(own, row, `upstream has ${address}`, shape.at);
    return {
      code: 'COMPARE-FIELD-UNKNOWN',
      ...own,
      place: above === undefined ? placeOrigin(operation.origin, 'Operation') : placeOrigin(above.origin, 'Field'),
      message: `upstream has ${address}, the register has not`,
      theirs: `${printShape(shape)}${told.presence === 'yes' ? ', required' : ''}`,
      upstream: shape.at,
      claims: [key],
      proposal: { kind: 'fields', operation, part: name, fields: proposeFields(path, told, direction) },
    };
  }
}

/** Of an object without fields upstream says nothing; that a part has none it says by having a part. */
function saysNothing({ types, fields }: Shape, isPart: boolean): boolean {
  return fields.size === 0 && (types === undefined || !isPart);
}

function foldName(part: PartName, name: string): string {
  return part === 'headers' ? name.toLowerCase() : name;
}

function missField(operation: Operation, part: PartName, field: Field, theirs: Shape): Difference[] {
  const isExempt = part === 'headers' && DESCRIBED_ELSEWHERE.has(field.path.toLowerCase());
  // A hypothesis that nobody shares is no news; and keys that are data may be any name.
  if (isExempt || field.status === 'not-evidenced' || theirs.others !== undefined) return [];
  return [
    {
      code: 'COMPARE-FIELD-MISSING',
      operation: operation.id,
      address: field.id,
      place: placeOrigin(field.origin, 'Field'),
      message: `upstream has no ${field.id}`,
      upstream: theirs.at,
    },
  ];
}

function missDescription(operation: Operation, part: PartName, above: Field | undefined, theirs: Shape): Difference {
  const address = above?.id ?? operation.id;
  return {
    code: 'COMPARE-DETAIL-MISSING',
    operation: operation.id,
    address,
    place: placeOrigin((above ?? operation).origin, above === undefined ? 'Operation' : 'Field'),
    message: `upstream does not describe what is in ${above === undefined ? `the ${part} of ${address}` : address}`,
    upstream: theirs.at,
  };
}

function refuseBody(operation: Operation, part: PartName, theirs: Shape): Difference {
  const told = printShape(theirs);
  return {
    code: 'COMPARE-TYPE',
    operation: operation.id,
    address: operation.id,
    place: placeOrigin(operation.origin, 'Operation'),
    message: `the ${part} of ${operation.id} is an object in the register, upstream has ${told}`,
    ours: 'object',
    theirs: told,
    upstream: theirs.at,
  };
}
