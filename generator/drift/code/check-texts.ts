// Texts: HTTP paths, names of models, ids of operations, addresses of rows and paths of fields that stand in them are registered.

import { isWireWord } from './contract/contract-index.ts';
import { readFieldPath } from './contract/field-paths.ts';
import { HOLE } from './hole.ts';
import type { Inspection } from './inspection.ts';
import { judgeHttpPath } from './judge-http-path.ts';
import { type CodeText, listTexts } from './source/code-texts.ts';

export function checkTexts(inspection: Inspection): void {
  for (const source of inspection.sources)
    for (const text of listTexts(source)) if (!inspection.judged.has(text.node)) judgeText(text, inspection);
}

function judgeText(text: CodeText, inspection: Inspection): void {
  const { contract, report } = inspection;
  for (const found of contract.httpPaths.find(text.text)) judgeHttpPath(found, text, inspection);
  for (const { name, index } of contract.models.findUnknown(text.text))
    report('CODE-MODEL', text.place(index, index + name.length), {
      message: `${name} is made like the name of a model and is none`,
      found: name,
      nearest: contract.models.suggest(name),
    });
  judgeHost(text, inspection);
  judgeAddresses(text, inspection);
  judgeFieldPath(text, inspection);
  judgeWord(text, inspection);
}

function judgeHost({ text, place }: CodeText, { contract, report }: Inspection): void {
  const [host = ''] = /^https?:\/\/[^/]*/.exec(text) ?? [];
  const nearest = host === '' ? undefined : contract.hosts.findSlip(host);
  if (nearest !== undefined)
    report('CODE-VALUE', place(0, host.length), { message: `${host} is no registered host`, found: host, nearest });
}

/** `group.action`, and what may follow it in an address. */
const ADDRESS = /(?<![\w./#$-])([a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*)([/#][^\s"'`,;)\uE000]*)?(?![\w-])/g;

function judgeAddresses({ text, place }: CodeText, { contract: { addresses }, report }: Inspection): void {
  for (const match of text.matchAll(ADDRESS)) {
    const [whole, operation = '', rest = ''] = match;
    const isUnknownRow = addresses.isOperation(operation) && rest.length > 1 && addresses.find(whole) === undefined;
    const found = isUnknownRow ? whole : addresses.isNearlyOperation(operation) ? operation : undefined;
    if (found === undefined) continue;
    report('CODE-ROW', place(match.index, match.index + found.length), {
      message: `${found} names no row`,
      found,
      nearest: addresses.suggest(found),
    });
  }
}

function judgeFieldPath({ text, place }: CodeText, { contract, annotations, report }: Inspection): void {
  const path = readFieldPath(text);
  if (path === undefined || contract.fieldPaths.has(path)) return;
  const names = path.segments.map((segment) => segment.replace('[]', ''));
  const isOfWire = names.some(
    (name) =>
      !annotations.isOwn(name) &&
      (isWireWord(name) || (path.isWhole && contract.fieldNames.findSlip(name) !== undefined)),
  );
  if (!isOfWire) return;
  const written = path.segments.join('.').replaceAll(HOLE, '…');
  report('CODE-FIELD', place(0, text.length), {
    message: `${written} is no path of a registered field`,
    found: written,
    nearest: contract.fieldPaths.suggest(written),
  });
}

/** A name or value of the wire with a slip in it; any other word may be one of the code's own. */
function judgeWord({ text, place }: CodeText, { contract, annotations, report }: Inspection): void {
  if (!isWireWord(text) || annotations.isOwn(text)) return;
  const nearest = contract.wireWords.findSlip(text);
  if (nearest === undefined) return;
  const isField = contract.byName.has(nearest);
  report(isField ? 'CODE-FIELD' : 'CODE-VALUE', place(0, text.length), {
    message: `${text} is no registered ${isField ? 'field' : 'value'}`,
    found: text,
    nearest,
  });
}
