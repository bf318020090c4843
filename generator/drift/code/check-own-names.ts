// Names that the code declares as its own: somebody says why, something uses them, and no row has them.
import { ts } from 'ts-morph';
import type { Inspection } from './inspection.ts';
import type { OwnName } from './source/annotations.ts';

export function checkOwnNames(inspection: Inspection): void {
  const { own } = inspection.annotations;
  const words = own.length === 0 ? new Set<string>() : listWords(inspection);
  for (const name of own) judgeOwn(name, words, inspection);
}

function judgeOwn(
  { name, reason, place }: OwnName,
  words: ReadonlySet<string>,
  { contract, report }: Inspection,
): void {
  const say = (message: string, help: string): void => report('CODE-ANNOTATION', place, { message, found: name, help });
  const registered = contract.byName.get(name)?.[0]?.field?.id;
  if (registered !== undefined)
    say(`${name} is no name of this code alone: it is ${registered}`, 'take the name out of the annotation');
  else if (reason === '')
    say(`nobody says why ${name} never travels`, 'write the reason after a colon: @own name: why');
  else if (!words.has(name)) say(`no code uses ${name}`, 'take the name out of the annotation');
}

function listWords({ sources }: Inspection): Set<string> {
  return new Set(
    sources.flatMap(({ nodes }) =>
      nodes.flatMap((node) => (ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : [])),
    ),
  );
}
