// Which examples of an operation are offered by name: bodies from the documents, the smallest and the fullest, answers, and one that breaks each rule. Every other one can be linked to.

import type { Operation } from '../../../generated/kernel/contract-model.ts';
import type { Example } from '../../../generated/kernel/examples.ts';
import { plainProse } from '../html/prose.ts';
import { listReaders } from '../model/readers.ts';
import type { DocumentBody } from '../operations/read-document-bodies.ts';
import { kindOfExample } from './example-kind.ts';

export interface ExampleChoice {
  /** Of the example file, or of a document. */
  readonly id: string;
  readonly label: string;
  readonly group: string;
  /** Of a document's body; that of an example stands in the example file. */
  readonly text?: string;
  /** The approved pattern that it is of. */
  readonly pattern?: string;
}

/** As many broken rules as a list can hold and still be read. */
const MOST_BROKEN = 40;
/** A label is one line. */
const LONGEST_LABEL = 90;

export function listChoices(
  examples: readonly Example[],
  bodies: readonly DocumentBody[],
  operation: Operation,
): ExampleChoice[] {
  const broken = examples.filter(({ id }) => id.startsWith('broken/')).slice(0, MOST_BROKEN);
  const words = listWords(operation);
  return [
    ...bodies.map(({ id, heading, valid, text, pattern }) => ({
      id,
      label: valid ? heading : `${heading} (refused)`,
      group: 'Approved and refused patterns',
      text,
      ...(pattern === undefined || !valid ? {} : { pattern }),
    })),
    ...examples.flatMap((example): ExampleChoice[] => {
      const label = nameWhole(example);
      return label === undefined ? [] : [{ id: example.id, label, group: 'Whole bodies' }];
    }),
    ...broken.map((example) => ({
      id: example.id,
      label: describeBroken(example, words),
      group: 'One that breaks a rule',
    })),
  ];
}

function nameWhole({ id, part }: Example): string | undefined {
  const [first] = id.split('/');
  const what = kindOfExample({ part }) === 'request' ? 'request' : part;
  if (part === 'headers' || part === 'given') return undefined;
  if (first === 'minimal') return `the smallest ${what}`;
  if (first !== 'full') return undefined;
  const count = /~(\d+)$/.exec(id)?.[1];
  return `the fullest ${what}${count === undefined ? '' : `, ${count}`}`;
}

function describeBroken({ rows, id }: Example, words: ReadonlyMap<string, string>): string {
  // A requirement under a condition has the id of its rule: `omniVideo.create#required:prompt`.
  const address = (rows[0] ?? '').replace('#required:', '/');
  const label = plainProse(words.get(address) ?? id.replace(/^broken\/#?/, ''));
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
}

/** What each rule of the operation says, by its address. */
function listWords(operation: Operation): Map<string, string> {
  return new Map([
    ...operation.rejected.map(({ id, seen }): [string, string] => [id, `refused: ${seen}`]),
    ...listReaders(operation).map(({ address, words }): [string, string] => [address, words]),
  ]);
}
