// Positions that no type tells: names that only the wire has are enough to know where a value comes from.
import { type ContractIndex, isWireWord } from '../contract/contract-index.ts';
import { createPosition, type Position } from './position.ts';

/** Objects that a value with these names may be: those with one of the names that only the wire has. */
export function guessPosition({ parentsOf }: ContractIndex, names: Iterable<string>): Position | undefined {
  const together = [...new Set(names)];
  const parents = new Set(together.filter(isWireWord).flatMap((name) => parentsOf.get(name) ?? []));
  return createPosition([...parents], 'named', ({ children }) => together.filter((name) => children.has(name)).length);
}

/** The fields of a name that only the wire has. */
export function findByName({ byName }: ContractIndex, name: string): Position | undefined {
  return isWireWord(name) ? createPosition(byName.get(name) ?? [], 'named') : undefined;
}
