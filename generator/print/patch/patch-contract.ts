// Prints the contract model from the text of another one with as many rows: rows that are the same are not printed again.
import type { ContractModel } from '../../kernel/contract-model.ts';
import { printJsonAt } from '../print-json.ts';
import { applySplices, type Splice } from './splice.ts';

/** Rows stand below a list of the model. */
const DEPTH = 2;

/** Undefined if all of it has to be printed. */
export function patchContract(text: string, last: ContractModel, model: ContractModel): string | undefined {
  const { version: _version, ...lists } = model;
  const splices: Splice[] = [];
  let from = 0;
  for (const [name, rows] of Object.entries(lists)) {
    const before: readonly object[] = last[name as keyof typeof lists];
    if (before.length !== rows.length) return undefined;
    for (const [index, row] of rows.entries()) {
      const other = before[index];
      if (other === undefined || other === row) continue;
      const [old, now] = [printJsonAt(other, DEPTH), printJsonAt(row, DEPTH)];
      if (old === now) continue;
      // Around a row on one line its list might be on one line too, or become so.
      if (!old.includes('\n') || !now.includes('\n')) return undefined;
      // A row tells where it stands, so no other has its text.
      const start = text.indexOf(old, from);
      if (start === -1) return undefined;
      from = start + old.length;
      splices.push({ start, end: from, text: now });
    }
  }
  return applySplices(text, splices);
}
