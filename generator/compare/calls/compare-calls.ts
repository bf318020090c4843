// The comparison of a register with captured calls: from counts to differences. Nothing here has ever seen a value.

import { addressField } from '../../kernel/addresses.ts';
import { PARTS } from '../../kernel/contract-model.ts';
import { placeOrigin } from '../../model/row-reader.ts';
import type { Difference } from '../difference.ts';
import { settleDifferences } from '../settle-differences.ts';
import { refuseKnown, tellEvidenced } from '../tell-known.ts';
import { compareTally, type TallyPair } from './compare-tally.ts';
import { countSightings, placeLine } from './count-sightings.ts';
import type { OperationTally, PartTally } from './tally.ts';
import type { CallsTally } from './tally-calls.ts';
import { tellUnknown } from './tell-unknown.ts';
import { tellRoutes } from './unknown-routes.ts';

export interface CallsOptions {
  /** The file, as it is to be named. */
  readonly file: string;
  /** With fewer calls of an operation nothing is said of what was not seen. */
  readonly minCalls: number;
}

export function compareCalls(calls: CallsTally, options: CallsOptions): Difference[] {
  const differences = [
    ...[...calls.operations.values()].flatMap((tally) => compareOperation(tally, calls, options)),
    ...meetRoutes(calls, options),
    ...refuseLines(calls, options),
  ];
  return settleDifferences(differences, calls.known);
}

function compareOperation(tally: OperationTally, calls: CallsTally, options: CallsOptions): Difference[] {
  const { operation, calls: seen, parts } = tally;
  if (seen.count === 0) return [];
  const own = { operation: operation.id, address: operation.id, place: placeOrigin(operation.origin, 'Status') };
  return [
    ...tellEvidenced(own, operation, placeLine(options.file, seen), countSightings(seen, seen.count)),
    ...[...parts.values()].flatMap((part) => comparePart(tally, part, calls, options)),
  ];
}

function comparePart(
  tally: OperationTally,
  part: PartTally,
  calls: CallsTally,
  { file, minCalls }: CallsOptions,
): Difference[] {
  const { operation } = tally;
  const pair: TallyPair = {
    operation,
    part: part.part,
    direction: PARTS[part.part] === 'received' ? 'received' : 'sent',
    file,
    known: calls.known,
    countsUnseen: tally.calls.count >= minCalls,
    calls: tally.calls.count,
  };
  return [
    ...refuseShapeless(pair, part),
    ...[...part.root.fields.values()].flatMap((field) => compareTally(pair, field, part.root.objects)),
    ...meetKeys(pair, part, calls),
  ];
}

function refuseShapeless({ operation, part, file }: TallyPair, { shapeless, root }: PartTally): Difference[] {
  if (shapeless.count === 0) return [];
  const counts = countSightings(shapeless, shapeless.count + root.objects);
  return [
    {
      code: 'COMPARE-TYPE',
      operation: operation.id,
      address: operation.id,
      place: placeOrigin(operation.origin, 'Operation'),
      message: `the ${part} of ${operation.id} is an object in the register and was none in ${counts.seen} of ${counts.of} calls`,
      ours: 'object',
      upstream: placeLine(file, shapeless),
      counts,
    },
  ];
}

/** Keys that no row has, with a row for each whose name may be told. */
function meetKeys(pair: TallyPair, part: PartTally, calls: CallsTally): Difference[] {
  return tellUnknown(part, calls.words, pair.direction).map(({ path, above, key, of, fields, types }) => {
    const address = addressField(pair.operation.id, pair.part, path);
    const own = { operation: pair.operation.id, address };
    const counts = countSightings(key.seen, of);
    const upstream = placeLine(pair.file, key.seen);
    const row = calls.known.refused.get(address);
    if (row !== undefined) return refuseKnown(own, row, `${address} was seen in calls`, upstream, counts);
    const what = fields.length === 0 ? 'keys that no row has and that may be data' : 'a key that no row has';
    return {
      code: 'COMPARE-FIELD-UNKNOWN',
      ...own,
      place: placeOrigin((above ?? pair.operation).origin, above === undefined ? 'Operation' : 'Field'),
      message: `${address}: ${what}`,
      theirs: types,
      upstream,
      counts,
      ...(fields.length === 0
        ? { help: 'look the key up in the lines that are named; its name is not told, since it may be data' }
        : { proposal: { kind: 'fields', operation: pair.operation, part: pair.part, fields } }),
    } as const;
  });
}

function meetRoutes({ routes, words, strangers }: CallsTally, { file }: CallsOptions): Difference[] {
  const told = [...tellRoutes(routes, words)].map(([route, sightings]) => ({
    route,
    sightings,
    what: `calls of ${route}`,
  }));
  if (strangers.count > 0)
    told.push({ route: 'CALLBACK', sightings: strangers, what: 'bodies that were posted to us and fit no callback' });
  return told.map(({ route, sightings, what }) => {
    const upstream = placeLine(file, sightings);
    const counts = countSightings(sightings, sightings.count);
    const message = `${what}, which the register has not: ${sightings.count}`;
    return {
      code: 'COMPARE-OPERATION-UNKNOWN',
      operation: route,
      address: route,
      place: upstream.place,
      message,
      upstream,
      counts,
    };
  });
}

function refuseLines({ broken, brokenCount }: CallsTally, { file }: CallsOptions): Difference[] {
  const rest = brokenCount - broken.length;
  return broken.map(({ line, message }, index) => {
    const { place } = placeLine(file, { count: 1, lines: [line] });
    const more = rest > 0 && index === broken.length - 1 ? `; ${rest} more lines cannot be read` : '';
    return { code: 'COMPARE-LINE', operation: '', address: '', place, message: `${message}${more}` };
  });
}
