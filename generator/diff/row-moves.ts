// Which rows came, went, or crossed the line of what is not evidenced, and which of them only went along with the row that they stand in: one cause, one change.
import type { ContractModel, FieldType, PartName } from '../kernel/contract-model.ts';
import { type ListedRow, listRows } from '../kernel/list-rows.ts';
import { pairRows, type RowPair } from '../model/pair-rows.ts';
import { listMovedArguments } from './compare-operations.ts';
import type { Action } from './coordinates.ts';
import { createStanding } from './standing.ts';

export interface RowMove {
  readonly pair: RowPair;
  /** `kept`: in both states, on the same side of the line. */
  readonly action: Extract<Action, 'added' | 'removed' | 'evidenced' | 'unevidenced'> | 'kept';
  /** In generated code before, and after. */
  readonly stood: boolean;
  readonly stands: boolean;
}

/** Moves that are causes of their own, and rows that stayed. */
export function listMoves(before: ContractModel, after: ContractModel): RowMove[] {
  const [stood, stands] = [createStanding(before), createStanding(after)];
  const moves = new Map<ListedRow, RowMove>();
  for (const pair of pairRows(listRows(before), listRows(after))) {
    const move = createMove(
      pair,
      pair.before !== undefined && stood(pair.before),
      pair.after !== undefined && stands(pair.after),
    );
    for (const row of [pair.before, pair.after]) if (row !== undefined) moves.set(row, move);
  }
  const all = [...new Set(moves.values())];
  const heads = new Map(
    all.filter(({ pair }) => pair.row.kind === 'operations').map((move) => [move.pair.row.address, move]),
  );
  return all.filter((move) => !goesAlong(move, findOwner(move.pair.row, moves, heads)));
}

/** What is quarantined of an operation stands in a table of its own, and comes and goes with it all the same: nobody has built it before. */
function findOwner(
  { owner, kind, operation }: ListedRow,
  moves: ReadonlyMap<ListedRow, RowMove>,
  heads: ReadonlyMap<string, RowMove>,
): RowMove | undefined {
  if (kind === 'quarantine') return heads.get(operation);
  return owner === undefined ? undefined : moves.get(owner);
}

function createMove(pair: RowPair, stood: boolean, stands: boolean): RowMove {
  if (pair.before === undefined) return { pair, action: 'added', stood, stands };
  if (pair.after === undefined) return { pair, action: 'removed', stood, stands };
  if (stood === stands) return { pair, action: 'kept', stood, stands };
  return { pair, action: stands ? 'evidenced' : 'unevidenced', stood, stands };
}

function goesAlong({ pair, action, stood, stands }: RowMove, owner: RowMove | undefined): boolean {
  const { part } = pair.row;
  if (action === 'kept' || owner === undefined) return false;
  switch (owner.action) {
    case 'added':
    case 'removed':
      return owner.action === action;
    case 'evidenced':
      return stands;
    case 'unevidenced':
      return stood;
    case 'kept':
      return losesItsPlace(owner.pair) || (part !== undefined && isInMovedArgument(part, owner.pair));
  }
}

/** A field that becomes another kind of thing takes with it what stands in it. */
function losesItsPlace({ before, after }: RowPair): boolean {
  if (before?.kind !== 'fields' || after?.kind !== 'fields') return false;
  return nameShape(before.row.type) !== nameShape(after.row.type);
}

function nameShape(type: FieldType): string {
  return type.kind === 'array' ? `array ${type.of.kind}` : type.kind;
}

function isInMovedArgument(part: PartName, { before, after }: RowPair): boolean {
  if (before?.kind !== 'operations' || after?.kind !== 'operations') return false;
  return listMovedArguments(before.row, after.row).some((moved) => moved.part === part);
}
