// The comparison of a register with an upstream contract that was declared: a document or another register.
import { type ContractModel, type Operation, PART_NAMES, PARTS } from '../kernel/contract-model.ts';
import { placeOrigin } from '../model/row-reader.ts';
import { comparePart } from './compare-part.ts';
import type { Difference } from './difference.ts';
import { collectKnown, type Known } from './known.ts';
import { matchOperations, type NameMap } from './match-operations.ts';
import { mergeShapes } from './merge-paths.ts';
import { findPart } from './parts.ts';
import { proposeOperation } from './propose/propose-operation.ts';
import { settleDifferences } from './settle-differences.ts';
import { tellEvidenced } from './tell-known.ts';
import type { Upstream, UpstreamOperation } from './upstream.ts';

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Ids of our operations that upstream has, with what it calls them. */
  readonly matched: ReadonlyMap<string, readonly string[]>;
}

/** `partial` says that upstream describes a part of the service only: what it lacks as a whole is not told. */
export function compareUpstream(model: ContractModel, upstream: Upstream, names: NameMap, partial = false): Comparison {
  const known = collectKnown(model);
  const { matches, unknown } = matchOperations(model.operations, upstream.operations, names);
  const groups = Map.groupBy(matches, ({ ours }) => ours);
  const methods = new Set(upstream.operations.map(({ method }) => method));
  const differences = model.operations.flatMap((operation) => {
    const theirs = groups.get(operation)?.map((match) => match.theirs);
    if (theirs !== undefined) return compareOperation(operation, theirs, known);
    return partial ? [] : missOperation(operation, methods);
  });
  const matched = new Map([...groups].map(([{ id }, group]) => [id, group.map(({ theirs }) => theirs.label)]));
  return { differences: settleDifferences([...differences, ...unknown.map(meetOperation)], known), matched };
}

function compareOperation(operation: Operation, theirs: readonly UpstreamOperation[], known: Known): Difference[] {
  return [
    ...tellEvidenced(standing(operation, 'Status'), operation, theirs[0]?.at),
    ...compareMethods(operation, theirs),
    ...PART_NAMES.flatMap((name) => {
      if (PARTS[name] === 'known') return [];
      const shape = mergeShapes(operation, name, theirs);
      if (shape !== undefined) return comparePart(operation, name, shape, known);
      return name === 'response' && findPart(operation, name) !== undefined ? [missResponse(operation, theirs)] : [];
    }),
  ];
}

function compareMethods(operation: Operation, theirs: readonly UpstreamOperation[]): Difference[] {
  const other = theirs.find(({ method }) => method !== operation.method);
  if (other === undefined || theirs.some(({ method }) => method === operation.method)) return [];
  const row = { id: operation.id, operation: operation.id, row: operation };
  return [
    {
      ...standing(operation, 'Method'),
      code: 'COMPARE-METHOD',
      message: `${operation.id} is ${operation.method} in the register, ${other.method} upstream`,
      ours: operation.method,
      theirs: other.method,
      upstream: other.at,
      claims: [other.method],
      proposal: { kind: 'readings', row, ours: operation.method, theirs: other.method },
    },
  ];
}

function missResponse(operation: Operation, [theirs]: readonly UpstreamOperation[]): Difference {
  return {
    ...standing(operation, 'Operation'),
    code: 'COMPARE-DETAIL-MISSING',
    message: `upstream does not describe what ${operation.id} answers`,
    ...(theirs === undefined ? {} : { upstream: theirs.at }),
  };
}

/** Upstream that describes no call of a method at all says nothing of ours. */
function missOperation(operation: Operation, methods: ReadonlySet<string>): Difference[] {
  const says = operation.path !== '' || methods.has(operation.method);
  if (!says || operation.status === 'not-evidenced') return [];
  const route = operation.path === '' ? operation.method : `${operation.method} ${operation.path}`;
  const message = `upstream has no ${operation.id} (${route})`;
  return [{ ...standing(operation, 'Operation'), code: 'COMPARE-OPERATION-MISSING', message }];
}

function meetOperation(theirs: UpstreamOperation): Difference {
  return {
    code: 'COMPARE-OPERATION-UNKNOWN',
    operation: theirs.label,
    address: theirs.label,
    place: theirs.at.place,
    message: `upstream has ${theirs.label}, the register has not`,
    upstream: theirs.at,
    proposal: proposeOperation(theirs),
  };
}

function standing(operation: Operation, column: string): Pick<Difference, 'operation' | 'address' | 'place'> {
  return { operation: operation.id, address: operation.id, place: placeOrigin(operation.origin, column) };
}
