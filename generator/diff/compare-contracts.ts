// Compares two states of a contract and grades every difference: the one place where rows, what differs in them and the taxonomy come together.

import { hashFacts } from '../findings/fingerprint.ts';
import type { ContractModel } from '../kernel/contract-model.ts';
import type { ListedRow } from '../kernel/list-rows.ts';
import { KINDS } from '../kernel/table-kinds.ts';
import { identifyRow, type RowPair } from '../model/pair-rows.ts';
import { placeOrigin } from '../model/row-reader.ts';
import { compareText } from '../read/compare-text.ts';
import type { Place } from '../read/page.ts';
import { compareRow, findDirection, nameArrival, nameDeparture } from './compare-row.ts';
import { createDifference, type Difference } from './difference.ts';
import { findLookalikes } from './find-lookalikes.ts';
import { LEVELS } from './levels.ts';
import { printRow } from './print-row.ts';
import { listMoves, type RowMove } from './row-moves.ts';
import { type ChangeCode, findCode } from './taxonomy/taxonomy.ts';

/** One change of the contract. */
export interface Change extends ChangeCode {
  readonly address: string;
  readonly column: string;
  /** What the cell said, or the row in one line; absent where there was nothing. */
  readonly before?: string;
  readonly after?: string;
  /** The state that the place is in: the later one, unless the row is gone. */
  readonly state: 'from' | 'to';
  readonly place: Place;
  /** The same for the same change, wherever its row stands. */
  readonly fingerprint: string;
  /** The row that this one may have been renamed to, or from. */
  readonly lookalike?: string;
}

/** The gravest first, then by place. */
export function compareContracts(before: ContractModel, after: ContractModel): Change[] {
  const moves = listMoves(before, after);
  const rowsThat = (done: RowMove['action']) =>
    moves.flatMap(({ action, pair }) => (action === done ? [pair.row] : []));
  const lookalikes = findLookalikes(rowsThat('removed'), rowsThat('added'));
  return moves
    .flatMap((move) =>
      listDifferences(move).map((difference) => createChange(move, difference, lookalikes.get(move.pair.row))),
    )
    .sort(orderChanges);
}

function listDifferences({ pair, action, stood, stands }: RowMove): Difference[] {
  const [column] = KINDS[pair.kind];
  const { row, before } = pair;
  switch (action) {
    case 'added':
    case 'evidenced':
      return [createDifference(column, nameArrival(row, stands), action, undefined, printRow(row))];
    case 'removed':
    case 'unevidenced':
      return [
        createDifference(column, nameDeparture(before ?? row, stood), action, printRow(before ?? row), undefined),
      ];
    case 'kept':
      return stands ? compareKept(pair) : foldHypothesis(pair, compareKept(pair));
  }
}

function compareKept({ row, before, after }: RowPair): Difference[] {
  return before === undefined || after === undefined ? [] : compareRow(before, after, findDirection(row));
}

/** Of a row that stands in no generated code only its evidence and its words matter by themselves. */
function foldHypothesis({ kind, before, after }: RowPair, differences: readonly Difference[]): Difference[] {
  const isOwn = (difference: Difference) => ['status', 'evidence', 'words'].includes(difference.kind);
  const own = differences.filter(isOwn);
  if (before === undefined || after === undefined || own.length === differences.length) return own;
  const [column] = KINDS[kind];
  return [createDifference(column, 'hypothesis', 'changed', printRow(before), printRow(after)), ...own];
}

function createChange({ pair }: RowMove, difference: Difference, lookalike: ListedRow | undefined): Change {
  const { row, after } = pair;
  const { column, kind, action, before: old, after: now } = difference;
  const coordinate = { direction: findDirection(row), area: pair.kind, kind, action };
  const code = findCode(coordinate);
  if (code === undefined) throw new Error(`the taxonomy lacks ${JSON.stringify(coordinate)}`);
  return {
    ...code,
    address: row.address,
    column,
    ...(old === undefined ? {} : { before: old }),
    ...(now === undefined ? {} : { after: now }),
    state: after === undefined ? 'from' : 'to',
    place: placeOrigin(row.origin, column),
    fingerprint: hashFacts([code.code, identifyRow(row), column, old ?? null, now ?? null]),
    ...(lookalike === undefined ? {} : { lookalike: lookalike.address }),
  };
}

function orderChanges(a: Change, b: Change): number {
  return (
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.code, b.code) ||
    compareText(a.address, b.address)
  );
}
