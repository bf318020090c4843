// Finds what a text of code should not hold, one kind of name after the other. A text may be a message of any length, so only what can be nothing else is wrong.
import { isWireWord } from './contract/contract-index.ts';
import { type CodePath, readFieldPath } from './contract/field-paths.ts';
import { HOLE } from './hole.ts';
import type { Inspection } from './inspection.ts';
import type { TextProblem } from './text-problem.ts';

export function findWrongModels(text: string, { contract: { models } }: Inspection): TextProblem[] {
  return models.findUnknown(text).map(({ name, index }) => ({
    code: 'CODE-MODEL',
    from: index,
    to: index + name.length,
    detail: {
      message: `${name} is made like the name of a model and is none`,
      found: name,
      nearest: models.suggest(name),
    },
  }));
}

export function findWrongHost(text: string, { contract: { hosts } }: Inspection): TextProblem[] {
  const [host = ''] = /^https?:\/\/[^/]*/.exec(text) ?? [];
  const nearest = host === '' ? undefined : hosts.findSlip(host);
  if (nearest === undefined) return [];
  const detail = { message: `${host} is no registered host`, found: host, nearest };
  return [{ code: 'CODE-VALUE', from: 0, to: host.length, detail }];
}

/** `group.action`, and what may follow it in an address. */
const ADDRESS = /(?<![\w./#$-])([a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*)([/#][^\s"'`,;)\uE000]*)?(?![\w-])/g;

export function findWrongAddresses(text: string, { contract: { addresses } }: Inspection): TextProblem[] {
  return [...text.matchAll(ADDRESS)].flatMap((match): TextProblem[] => {
    const [, operation = '', rest = ''] = match;
    // The end of a sentence is no part of the address.
    const whole = `${operation}${rest.replace(/[.:!?]+$/, '')}`;
    const isUnknownRow = addresses.isOperation(operation) && rest.length > 1 && addresses.find(whole) === undefined;
    const found = isUnknownRow ? whole : addresses.isNearlyOperation(operation) ? operation : undefined;
    if (found === undefined) return [];
    const detail = { message: `${found} names no row`, found, nearest: addresses.suggest(found) };
    return [{ code: 'CODE-ROW', from: match.index, to: match.index + found.length, detail }];
  });
}

export function findWrongFieldPath(text: string, inspection: Inspection): TextProblem[] {
  const { fieldPaths } = inspection.contract;
  const path = readFieldPath(text);
  if (path === undefined || fieldPaths.has(path) || !isOfWire(path, inspection)) return [];
  const found = path.segments.join('.').replaceAll(HOLE, '…');
  const detail = { message: `${found} is no path of a registered field`, found, nearest: fieldPaths.suggest(found) };
  return [{ code: 'CODE-FIELD', from: 0, to: text.length, detail }];
}

/** Many texts have dots, names of files for example: without the marks of a path a wrong name of the wire must be in it. */
function isOfWire({ segments, isWhole }: CodePath, { contract, annotations }: Inspection): boolean {
  const names = segments.map((segment) => segment.replace('[]', '')).filter((name) => !annotations.isOwn(name));
  const isMarked = isWhole || segments.some((segment) => segment.endsWith('[]'));
  return names.some((name) =>
    isWireWord(name)
      ? isMarked || !contract.byName.has(name)
      : isMarked && contract.fieldNames.findSlip(name) !== undefined,
  );
}

/** Words joined by underscores. */
const WORD = /(?<![\w$-])[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?![\w$])/g;

/** A name or value of the wire with a slip in it; any other word may be one of the code's own. */
export function findWrongWords(text: string, { contract, annotations }: Inspection): TextProblem[] {
  return [...text.matchAll(WORD)].flatMap((match): TextProblem[] => {
    const [word] = match;
    const nearest = annotations.isOwn(word) ? undefined : contract.wireWords.findSlip(word);
    if (nearest === undefined) return [];
    const isField = contract.byName.has(nearest);
    const message = `${word} is no registered ${isField ? 'field' : 'value'}`;
    const place = { from: match.index, to: match.index + word.length };
    return [{ code: isField ? 'CODE-FIELD' : 'CODE-VALUE', ...place, detail: { message, found: word, nearest } }];
  });
}
