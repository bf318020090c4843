// Addresses of rows as code writes them: which texts are meant as one, and which row was probably meant.
import type { ContractRows, Row } from '../../../kernel/look-up.ts';
import { findNearest } from '../../../kernel/nearest.ts';
import { createSpeller, rememberSuggestions } from './speller.ts';

export interface RowAddresses {
  readonly find: (address: string) => Row | undefined;
  readonly isOperation: (text: string) => boolean;
  /** True of what is nearly the id of an operation, or made of the words of such ids, and is none. */
  readonly isNearlyOperation: (text: string) => boolean;
  readonly suggest: (address: string) => string | undefined;
}

export function indexAddresses({ byAddress }: ContractRows): RowAddresses {
  const operations = [...byAddress].flatMap(([address, { kind }]) => (kind === 'operation' ? [address] : []));
  const spelling = createSpeller(operations);
  const groups = new Set(operations.map((id) => id.split('.')[0]));
  const actions = new Set(operations.map((id) => id.split('.')[1]));
  const byOwner = Map.groupBy(byAddress.keys(), readOwner);
  const isOperation = (text: string): boolean => byAddress.get(text)?.kind === 'operation';
  return {
    find: (address) => byAddress.get(address),
    isOperation,
    isNearlyOperation: (text) => {
      if (isOperation(text)) return false;
      const [group = '', action = ''] = text.split('.');
      return (groups.has(group) && actions.has(action)) || spelling.findSlip(text) !== undefined;
    },
    suggest: rememberSuggestions((address) => {
      const owner = readOwner(address);
      const known = byOwner.get(owner) ?? byOwner.get(spelling.suggest(owner) ?? '') ?? [];
      return findNearest(address, known);
    }),
  };
}

/** `omniVideo.create` of all its rows, `policy` of `policy:x`: only what has the same owner can be meant, and it is few. */
function readOwner(address: string): string {
  return /^[^/#:]*/.exec(address)?.[0] ?? '';
}
