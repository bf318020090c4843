// Which operation a captured call was made to, where the routes of a service share a base path and where they do not.
import { expect, it } from 'vitest';
import { createCallFinder } from '../../../../generator/compare/calls/find-call.ts';
import { PARCEL } from '../parcel-comparison.ts';

const WITHOUT_BASE = PARCEL.operations.map((operation) => ({ ...operation, path: operation.path.replace('/v1', '') }));

it.each([
  { base: '/v1', operations: PARCEL.operations, path: '/parcels/7', found: 'parcel.get' },
  { base: 'none', operations: WITHOUT_BASE, path: '/parcels/7', found: 'parcel.get' },
  { base: 'none', operations: WITHOUT_BASE, path: '/v2/parcels/7', found: undefined },
  { base: 'none', operations: WITHOUT_BASE, path: '/depots', found: undefined },
])('with the base path $base GET $path is $found', ({ operations, path, found }) => {
  const call = createCallFinder(operations, new Map()).find({ method: 'GET', path });
  expect(call?.kind === 'found' ? call.operation.id : undefined).toBe(found);
});
