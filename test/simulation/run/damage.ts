// Damages one record of a run, lets a process try everything that could spend, and tells what the service was made to bill.
import { copyTree, listFiles, type Tree } from '../disk/tree.ts';
import type { Behaviour } from '../service/behaviours.ts';
import type { Moment } from './moment.ts';
import { runProcess } from './run-process.ts';
import { tryEverything } from './scripts.ts';

export interface Record {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Everything that decisions rest on; what is half-written is read by nobody. */
export function listRecords(tree: Tree): readonly Record[] {
  return [...listFiles(tree)]
    .filter(({ path }) => path.endsWith('.json'))
    .map(({ path, file }) => ({ path, bytes: file.bytes }));
}

export interface Damaged {
  readonly billed: number;
  readonly error: unknown;
}

export async function tryDamaged(moment: Moment, behaviour: Behaviour, { path, bytes }: Record): Promise<Damaged> {
  const tree = copyTree(moment.tree);
  for (const { path: at, file } of listFiles(tree)) if (at === path) file.bytes = bytes;
  const { ledger, error } = await runProcess({
    moment: { ...moment, tree },
    behaviour,
    seed: 2,
    script: tryEverything,
  });
  return { billed: ledger.filter(({ bills, outcome }) => bills && outcome === 'accepted').length, error };
}

/** JSON that is well-formed and not what was written. */
export const WRONG_VALUES = ['null', '0', '""', '[]', '{}', '{"v":1}', '[{}]'] as const;

/** The record with one byte changed. */
export function changeByte(bytes: Uint8Array, at: number, to: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[at] = to;
  return changed;
}
