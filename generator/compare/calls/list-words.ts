// The words that the register itself uses for keys and routes. They may be told of any payload, since they are told already.
import type { ContractModel } from '../../kernel/contract-model.ts';
import { splitPath } from '../../kernel/routes.ts';
import type { Known } from '../known.ts';
import { isParameter } from '../routes.ts';

export function listWords(model: ContractModel, known: Known): Set<string> {
  const words = new Set<string>();
  const addPath = (path: string): void => {
    for (const word of path.split(/(?:\[\])?\.|\[\]/)) if (word !== '') words.add(word);
  };
  for (const operation of model.operations) {
    for (const segment of splitPath(operation.path).segments) if (!isParameter(segment)) words.add(segment);
    for (const { fields } of operation.parts) for (const { path } of fields) addPath(path);
  }
  for (const address of known.refused.keys())
    if (!address.includes('=')) addPath(address.slice(address.indexOf('/') + 1));
  return words;
}
